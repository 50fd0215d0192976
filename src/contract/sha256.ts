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
  for (let at = 0; at < blocks.length; at += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const [early, late] = [w[i - 15] ?? 0, w[i - 2] ?? 0];
      w[i] =
        ((w[i - 16] ?? 0) +
          (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
          (w[i - 7] ?? 0) +
          (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))) |
        0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let i = 0; i < 64; i += 1) {
      const one =
        (h +
          (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
          ((e & f) ^ (~e & g)) +
          (ROUND[i] ?? 0) +
          (w[i] ?? 0)) |
        0;
      const two =
        ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => {
      hash[i] = ((hash[i] ?? 0) + x) | 0;
    });
  }
  const out = new Uint8Array(32);
  hash.forEach((x, i) => {
    new DataView(out.buffer).setInt32(i * 4, x);
  });
  return out;
}
