import type { RawSheet } from "#intake/read/sheets.ts";
import { headOf, type Fields, type Head } from "./columns.ts";

/**
 * The columns of `measures.csv`; the form on the page asks for the same and is read by the same
 * rules.
 */
export const MEASURE_COLUMNS = [
  "measure",
  "also",
  "unit",
  "better",
  "part",
  "counted",
  "numerator",
  "denominator",
  "definition",
  "decimals",
  "range",
  "headline",
  "target",
  "tolerance",
  "owner",
  "reason",
  "review",
  "slug",
  "remove",
] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

const FIELDS: Fields = Object.fromEntries(
  MEASURE_COLUMNS.map((column) => [column, new RegExp(`^${column}$`)]),
);

/**
 * No return of figures says of a measure which way is better and which part it is of in these
 * words.
 */
const ASKED: readonly MeasureColumn[] = ["measure", "unit", "better", "part"];
export const headOfMeasures = (sheet: RawSheet): Head | null =>
  headOf(sheet, FIELDS, (has) => ASKED.every(has));
