/**
 * One part of a zip as its directory declares it: sizes in bytes, whether they are told again after
 * the part, and where its own header begins.
 */
export type ZipPart = {
  readonly name: string;
  readonly deflated: boolean;
  readonly toldAfter: boolean;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
};

const [DIRECTORY_END, ENTRY, WIDE_LOCATOR, WIDE_END] = [
  0x06054b50, 0x02014b50, 0x07064b50, 0x06064b50,
];
/** Written where a number stands in the wide (zip64) record instead. */
const [ELSEWHERE, ELSEWHERE_SHORT] = [0xffffffff, 0xffff];
const LONGEST_END = 65_557;

/** Beyond any workbook: one of a hundred sheets with charts has some five hundred parts. */
export const MOST_PARTS = 2000;

/**
 * The central directory of a zip (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16), read before
 * anything is unpacked. Null where it is missing or torn; a number where more parts are declared
 * than any workbook has. Nothing is unpacked.
 */
export function readZipParts(bytes: Uint8Array): readonly ZipPart[] | number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = endOf(view);
  if (!ends) return null;
  if (ends.count > MOST_PARTS) return ends.count;
  const parts: ZipPart[] = [];
  const text = new TextDecoder();
  for (let at = ends.start, i = 0; i < ends.count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const [named, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const narrow = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ] as const;
    const found = narrow.includes(ELSEWHERE)
      ? wideSizes(view, at + 46 + named, extra, narrow)
      : narrow;
    if (!found) return null;
    const [size = 0, packed = 0, header = 0] = found;
    parts.push({
      name: text.decode(bytes.subarray(at + 46, at + 46 + named)),
      deflated: view.getUint16(at + 10, true) === 8,
      toldAfter: (view.getUint16(at + 8, true) & 8) !== 0,
      packed,
      size,
      header,
    });
    at += 46 + named + extra + comment;
  }
  return parts;
}

/** Where the packed bytes of a part lie; null where they are not inside the file. */
export function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.header + 30 > view.byteLength) return null;
  const start =
    part.header +
    30 +
    view.getUint16(part.header + 26, true) +
    view.getUint16(part.header + 28, true);
  return start + part.packed > view.byteLength ? null : bytes.subarray(start, start + part.packed);
}

/** The last end record, as every reader finds it, and the wide one where it points there. */
function endOf(view: DataView): { readonly count: number; readonly start: number } | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const [count, size, start] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    if (count !== ELSEWHERE_SHORT && size !== ELSEWHERE && start !== ELSEWHERE)
      return { count, start };
    if (at < 20 || view.getUint32(at - 20, true) !== WIDE_LOCATOR) return null;
    const wide = long(view, at - 12);
    if (wide === null || wide + 56 > view.byteLength || view.getUint32(wide, true) !== WIDE_END)
      return null;
    const [parts, first] = [long(view, wide + 32), long(view, wide + 48)];
    return parts === null || first === null ? null : { count: parts, start: first };
  }
  return null;
}

/**
 * Sizes in the extra field of a wide entry: only those that the entry itself leaves out, in this
 * order.
 */
function wideSizes(
  view: DataView,
  from: number,
  length: number,
  narrow: readonly number[],
): readonly number[] | null {
  for (
    let at = from;
    at + 4 <= Math.min(from + length, view.byteLength);
    at += 4 + view.getUint16(at + 2, true)
  ) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const all = narrow.map((n) => {
      if (n !== ELSEWHERE) return n;
      next += 8;
      return long(view, next - 8);
    });
    return all.every((n): n is number => n !== null) ? all : null;
  }
  return null;
}

function long(view: DataView, at: number): number | null {
  if (at + 8 > view.byteLength) return null;
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}
