import { Inflate } from "fflate";
import { SheetSpread } from "./sheetSpread.ts";
import { MOST_PARTS, packedBytes, readZipParts, type ZipPart } from "./zipParts.ts";

/** Why a zip is not unpacked: what was found, what was wanted, how to mend it. */
export type ZipRefusal = { readonly found: string; readonly wanted: string; readonly mend: string };

const MB = 1_000_000;
/** What a browser can hold as the text of one workbook: V8 keeps no text of more than 512 MB. */
const MOST_UNPACKED = 500 * MB;
/**
 * Sheets of repeated figures pack 20 to 50 times; ones far beyond it are made to fill a memory.
 * Small ones harm nobody.
 */
const [MOST_TIMES, HARMLESS] = [300, 50 * MB];
/** Deflate packs no better than this (zlib's technical details: 1032 to 1). */
const BEST_PACKING = 1032;
/** A million rows of fifty columns, in all sheets together. */
const MOST_CELLS = 50_000_000;
/**
 * Packed bytes handed on at a time: they cannot unpack to more than 16 MB before they are counted.
 */
const SLICE = 16_384;

const refuse = (found: string, mend: string): ZipRefusal => ({
  found,
  wanted: "a workbook of a return",
  mend,
});

/** The most bytes a zip of this size may unpack to. */
const mostUnpacked = (size: number): number =>
  Math.min(MOST_UNPACKED, Math.max(HARMLESS, MOST_TIMES * size));

/**
 * Looks at a zip before a reader unpacks it: how many parts it declares, what they add up to,
 * whether a part holds more than it says (counted while unpacking, in small slices, and stopped
 * there), and how far apart the cells of its sheets lie. Null where it may be read; a broken
 * directory is `'broken'`, for the reader's own sentence.
 */
export function refuseZip(bytes: Uint8Array): ZipRefusal | "broken" | null {
  const parts = readZipParts(bytes);
  if (parts === null) return "broken";
  if (typeof parts === "number")
    return refuse(
      `a workbook of ${parts.toLocaleString("en-GB")} parts, more than the ${MOST_PARTS.toLocaleString("en-GB")} any workbook has`,
      "It was not opened. Save the table alone as a new workbook.",
    );
  const most = mostUnpacked(bytes.length);
  const declared = parts.reduce((sum, part) => sum + part.size, 0);
  if (declared > most)
    return refuse(
      `a workbook that unpacks to ${Math.round(declared / MB).toLocaleString("en-GB")} MB, ${Math.round(declared / bytes.length).toLocaleString("en-GB")} times its own size`,
      "It was not opened. Save the table alone as a new workbook.",
    );
  let cells = 0;
  for (const part of parts) {
    const inside = unpack(bytes, part);
    if (inside === "more")
      return refuse(
        `a workbook whose part “${part.name}” holds more than it declares`,
        "It was not opened. Save it again in Excel, and if that fails ask who made it.",
      );
    cells += inside;
    if (cells > MOST_CELLS)
      return refuse(
        `a workbook whose cells lie so far apart that ${Math.round(cells / MB).toLocaleString("en-GB")} million would have to be read`,
        "It was not opened. Copy the table alone into a new workbook.",
      );
  }
  const workbook = parts.some(
    (part) => part.name === "[Content_Types].xml" || part.name === "content.xml",
  );
  return workbook
    ? null
    : {
        found: "a compressed folder of files",
        wanted: "a CSV or Excel workbook (.xlsx)",
        mend: "Unpack it and bring the table that is in it.",
      };
}

const isSheet = (name: string): boolean => /worksheets\/[^/]*\.xml$/.test(name);

/**
 * Unpacks a part to see that it holds no more than it declares; the cells it spreads over, if it is
 * a sheet. Nothing is kept.
 */
function unpack(bytes: Uint8Array, part: ZipPart): number | "more" {
  if (part.deflated && part.packed === 0) return declaresMore(part) ? "more" : 0;
  const packed = packedBytes(bytes, part);
  const spread = isSheet(part.name) ? new SheetSpread() : null;
  if (!packed || (part.packed * BEST_PACKING <= part.size && !spread)) return 0;
  const take = (chunk: Uint8Array): void => spread?.take(chunk);
  if (!part.deflated) take(packed);
  else if (isLargerThan(part.size, packed, take)) return "more";
  return spread?.cells ?? 0;
}

/**
 * Packed with nothing declared: a reader would look further on for the true size, and find what the
 * file's maker wrote there.
 */
const declaresMore = (part: ZipPart): boolean =>
  (part.toldAfter && !part.name.endsWith("/")) || part.size > 0;

/**
 * Does what is packed hold more bytes than it should? It is inflated no further than that; each
 * piece is shown to `take`.
 */
function isLargerThan(
  most: number,
  packed: Uint8Array,
  take: (chunk: Uint8Array) => void,
): boolean {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    take(chunk);
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch {
    /* Torn: the reader says so in its own words. */
  }
  return size > most;
}
