import { writeXlsx } from "hucre/xlsx";
import type { Template } from "./template.ts";

/** What to write in each column of the long template. */
export const GUIDE: readonly (readonly [column: string, what: string])[] = [
  [
    "indicator",
    "The measure’s slug or name. A name nobody knows is asked about, and the answer remembered.",
  ],
  ["period", "The month: 2026-11, Nov-26, 30/11/2026. Quarters: 2026-Q4 or Q3 2026/27."],
  [
    "basis",
    "What time the figure covers: month, snapshot (at the month’s end), quarter, rolling-12, rolling-3 or ytd (since April).",
  ],
  ["numerator", "How many. For a rate, this alone: the population is known."],
  ["denominator", "Out of how many, for a share or an average."],
  ["value", "The figure itself, where there are no numbers behind it. A gap: -, *, <5, c, x or z."],
  ["status", "final, provisional or revised. Empty is final."],
  ["note", "Why it is missing or was revised. Never a child’s name, nor a count under 6."],
];

/**
 * Templates as a workbook: the long one to fill, the wide one, one sheet for each other table, and
 * one that says what each column of the long one is.
 */
export const templateBook = (
  long: Template,
  wide: Template,
  more: readonly { readonly name: string; readonly rows: (string | number)[][] }[],
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: "Return", rows: long.map((row) => [...row]) },
      { name: "Wide", rows: wide.map((row) => [...row]), hidden: false },
      ...more,
      { name: "Guidance", rows: [["Column", "What to write"], ...GUIDE.map((row) => [...row])] },
    ],
  });
