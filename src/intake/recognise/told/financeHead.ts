import { financialYearIn } from "../timeWords.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { headOf, type Fields, type Head } from "./columns.ts";

const FIELDS: Fields = {
  service:
    /^(service|services|service (line|area)|budget (line|area|heading|head)|cost cent(re|er)|division|directorate|heading|description|area)$/,
  fund: /^(fund|funding|fund type|funding source)$/,
  period:
    /^(period|quarter|qtr|month|date|report|reporting period|(month|quarter|period) ending|as at)$/,
  budget: /^((full year|annual|approved|current|revised|latest|net|working|agreed|total) )*budget$/,
  forecast:
    /^((full year|year end|latest|current|projected|revised|net) )*(forecast|forecast (outturn|spend|position)|projected (outturn|spend)|projection|outturn|projected)$/,
  variance:
    /^((forecast|projected|outturn|total|net) )*(variance|over ?\/ ?\(?under\)? ?spend|\(under\) ?\/ ?over ?spend|under ?\/ ?over ?spend|over ?spend|variance to budget)$/,
  brought_forward:
    /^(brought forward|b ?\/ ?f(wd)?|deficit brought forward|(opening|brought forward) (deficit|balance))$/,
  reason_type: /^(reason type|type of reason|driver)$/,
  reason:
    /^(reason|reasons|explanation|commentary|comment|comments|notes?|reason for variance|main reasons?)$/,
};
/**
 * Where a ledger has directorates and services, the line is the service; where it has last year's
 * outturn too, this year's forecast.
 */
const PREFER: Fields = { service: /service/, forecast: /forecast|projected|projection/ };
/**
 * Last year's outturn beside this year's forecast: a heading of a year before the newest that the
 * sheet names is not this report's.
 */
function isAnotherYear(heading: string, sheet: RawSheet): boolean {
  if (/\b(last|prior|previous) year\b/i.test(heading)) return true;
  const year = financialYearIn(heading);
  if (year === null) return false;
  const named = sheet.rows
    .slice(0, 30)
    .flatMap((r) => r.cells)
    .flatMap((cell) => financialYearIn(cell) ?? []);
  return year < Math.max(...named);
}

/**
 * The headings of a budget report, from the template or a ledger's export; null for any other
 * table.
 */
export const headOfFinance = (sheet: RawSheet): Head | null =>
  headOf(
    sheet,
    FIELDS,
    (has) => has("service") && has("budget") && has("forecast"),
    PREFER,
    isAnotherYear,
  );

/** Do the headings say that rows are cost centres? Rows of one service are then parts of it. */
export function isByCostCentre(sheet: RawSheet, head: Head): boolean {
  const headings = sheet.rows.find((r) => r.line === head.line)?.cells ?? [];
  const service = headings[head.columns.get("service") ?? -1] ?? "";
  return (
    headings.some((cell) => /cost cent(re|er)|account|subjective|\bcode\b/i.test(cell)) &&
    !/cost cent/i.test(service)
  );
}
