const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
/** First 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8 (FIPS 180-4, 4.2.2 and 5.3.3). */
const PRIMES = Array.from({ length: 312 }, (_, i) => i)
  .filter(
    (n) =>
      n > 1 &&
      Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, d) => d + 2).every(
        (d) => n % d !== 0,
      ),
  )
  .slice(0, 64);
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;
const ROUND = PRIMES.map((p) => fraction(Math.cbrt(p)));
const START = PRIMES.slice(0, 8).map((p) => fraction(Math.sqrt(p)));

const at = (words: Int32Array, i: number): number => words[i] ?? 0;

/** A block's 16 words, and the 48 made of them (FIPS 180-4, 6.2.2 step 1), into `w`. */
function schedule(view: DataView, from: number, w: Int32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(from + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [at(w, i - 15), at(w, i - 2)];
    w[i] =
      (at(w, i - 16) +
        (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
        at(w, i - 7) +
        (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))) |
      0;
  }
}

/** The 64 rounds over one block, added to the hash so far (steps 2 to 4). */
function compress(hash: Int32Array, w: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const one =
      (h +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (ROUND[i] ?? 0) +
        at(w, i)) |
      0;
    const two =
      ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((x, i) => {
    hash[i] = (at(hash, i) + x) | 0;
  });
}

/** SHA-256 of bytes (FIPS 180-4), for pages served over plain http, where the browser's own is not offered. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, (bytes.length << 3) >>> 0);
  const hash = new Int32Array(START);
  const w = new Int32Array(64);
  for (let from = 0; from < blocks.length; from += 64) {
    schedule(view, from, w);
    compress(hash, w);
  }
  const out = new Uint8Array(32);
  hash.forEach((x, i) => {
    new DataView(out.buffer).setInt32(i * 4, x);
  });
  return out;
}
