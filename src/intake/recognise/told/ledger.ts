import { isMonth, type Month } from "#domain/calendar.ts";
import { headingOf, roleOf } from "../headings.ts";
import { financialYearIn } from "../timeWords.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { MeasureNames } from "../measureNames.ts";
import { headOfFinance } from "./financeHead.ts";

/** Titles may stand above the headings; further down nobody puts them. */
const DEEPEST = 30;
/** Fewer columns of periods are a report that names one, or compares two. */
const ACROSS = 3;

/** Headings that only a ledger has. */
const KEY =
  /^(cost cent(re|er)s?|cc|(cost cent(re|er)|cc|account|subjective|objective|nominal|gl|ledger|detail|budget) (code|no|number|name|desc(ription)?|group|head(ing)?|holder)s?|account|subjective|objective|nominal)$/;
const SERVICE =
  /^(service|services|service (line|area|name)|division|directorate|budget (line|area))$/;
const MONEY =
  /£|\b(budgets?|ledger|spend|spending|expenditure|outturn|revenue|finance|financial monitoring|actuals)\b/i;
const PERIOD = /\b(?:p|period|month|mth) ?0?(\d{1,2})\b/i;

/** One column of a period across: the number of the financial year's month, or the month itself. */
type Across = {
  readonly text: string;
  readonly number: number | null;
  readonly month: Month | null;
};
export type Ledger = {
  readonly line: number;
  readonly across: readonly Across[];
  readonly holds: "forecasts" | "cumulative" | "figures";
  readonly budget: boolean;
  readonly year: number | null;
};

/**
 * A ledger's export with its periods or months across: what was spent in each, or forecast after
 * each, by cost centre; null for any other table. Beside a budget and one forecast the periods are
 * passed over: that is a report.
 */
export function ledgerAcross(sheet: RawSheet, names: MeasureNames): Ledger | null {
  const ledger = ledgerIn(sheet, names);
  return ledger && (ledger.holds === "forecasts" || headOfFinance(sheet) === null) ? ledger : null;
}

function ledgerIn(sheet: RawSheet, names: MeasureNames): Ledger | null {
  const top = sheet.rows.slice(0, DEEPEST);
  const at = top.findIndex(({ cells }) => acrossIn(cells).length >= ACROSS);
  const head = top[at];
  if (!head || !isLedger(sheet, at, names)) return null;
  const across = acrossIn(head.cells);
  const titles = top.slice(0, at).flatMap(({ cells }) => cells);
  const said = [...head.cells, ...titles, sheet.sheet ?? ""];
  const years = said.flatMap((text) => financialYearIn(text) ?? []);
  return {
    line: head.line,
    across,
    holds: holdsIn(across, titles),
    budget: head.cells.some((text) => /\bbudget\b/i.test(text) && !PERIOD.test(text)),
    year: years.length > 0 ? Math.max(...years) : null,
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The columns of a period each: "P1", "Period 07", "Apr-26", "P3 Forecast". */
const acrossIn = (cells: readonly string[]): readonly Across[] =>
  cells.flatMap((text): readonly Across[] => {
    const number = Number(PERIOD.exec(text)?.[1] ?? 0);
    if (number >= 1 && number <= 13) return [{ text: text.trim(), number, month: null }];
    const { period, month } = headingOf(text);
    if (period !== null && isMonth(period.id))
      return [{ text: text.trim(), number: null, month: period.id }];
    return month === null
      ? []
      : [{ text: text.trim(), number: ((month + 8) % 12) + 1, month: null }];
  });

/**
 * Cost centres down; or services, where something speaks of money. A table that names its measures,
 * or holds one, is none.
 */
function isLedger(sheet: RawSheet, at: number, names: MeasureNames): boolean {
  const headings = sheet.rows[at]?.cells ?? [];
  const isKey = headings.some((text) => KEY.test(plain(text)));
  const isService = headings.some((text) => SERVICE.test(plain(text)));
  const titles = sheet.rows.slice(0, at).flatMap(({ cells }) => cells);
  const speaks = [...headings, ...titles, sheet.sheet ?? ""].some((text) => MONEY.test(text));
  const numbered = acrossIn(headings).some(
    ({ number, text }) => number !== null && /\d/.test(text),
  );
  if (!isKey && !(isService && (speaks || numbered))) return false;
  const named = headings.some(
    (text) => roleOf(text) === "name" && !/^(description|activity)$/.test(plain(text)),
  );
  const cells = sheet.rows.slice(at + 1).flatMap((row) => row.cells.slice(0, 4));
  return !named && !cells.some((text) => text.trim() !== "" && names.slugOf(text) !== null);
}

function holdsIn(across: readonly Across[], titles: readonly string[]): Ledger["holds"] {
  const words = [...across.map(({ text }) => text), ...titles].join(" ");
  if (/\b(forecast|projected|projection)\b/i.test(across.map(({ text }) => text).join(" ")))
    return "forecasts";
  return /\b(cumulative|year to date|ytd)\b/i.test(words) ? "cumulative" : "figures";
}
