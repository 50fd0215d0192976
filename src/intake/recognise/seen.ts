import { comparePeriods, isMonth, parsePeriod, sayPeriod } from "#domain/calendar.ts";
import type { RawRow } from "#intake/read/plainRows.ts";
import { FIGURES, ROLE_WORDS, isRead, type Role } from "./headings.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Stated } from "./timeWords.ts";
import { columnId } from "./understand.ts";
import type { Understood } from "./understood.ts";

/**
 * A sheet as it was understood, for a person to see and to change: its columns with their roles,
 * and its first rows.
 */
export type Seen = {
  readonly file: string;
  readonly sheet: string | null;
  /** The line of the headings. */ readonly line: number;
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The month of figures that have none of their own. */ readonly period: string | null;
};
export type SeenColumn = {
  readonly heading: string;
  readonly role: Role;
  readonly period: string | null;
  /**
   * What its heading says of its figures beside their month: "12 months", "provisional"; empty
   * where nothing.
   */
  readonly says: string;
  readonly read: boolean;
  /** What an answer about the column is remembered by. */ readonly id: string;
};

const COVERS: Record<Stated, string> = {
  month: "each month",
  snapshot: "month end",
  quarter: "quarter",
  "rolling-12": "12 months",
  "rolling-3": "3 months",
  ytd: "year to date",
};
/** Rows that show what a sheet is like. */
const SHOWN = 3;
export const seenOf = (sheet: RawSheet, understood: Understood): Seen => ({
  file: sheet.file,
  sheet: sheet.sheet,
  line: understood.line,
  columns: understood.columns.map((c) => ({
    heading: c.heading,
    role: c.role,
    period: c.period,
    says: [c.basis === null ? "" : COVERS[c.basis], c.status ?? ""].filter(Boolean).join(", "),
    read: isRead(c.role),
    id: columnId(understood.layout, c.heading),
  })),
  rows: firstRows(sheet, understood.head + 1).map(({ cells }) =>
    understood.columns.map((c) => (cells[c.at] ?? "").trim()),
  ),
  period: understood.period,
});

/**
 * The first rows from `from` on that are not blank; the rest of a long sheet is not looked at for
 * them.
 */
function firstRows({ rows }: RawSheet, from: number): readonly RawRow[] {
  const found: RawRow[] = [];
  for (let i = from; i < rows.length && found.length < SHOWN; i += 1) {
    const row = rows[i];
    if (row?.cells.some((cell) => cell.trim() !== "")) found.push(row);
  }
  return found;
}

/** What a column is labelled: "Actual", "Actual (12 months)". */
const labelOf = ({ role, says }: SeenColumn): string =>
  says === "" ? ROLE_WORDS[role] : `${ROLE_WORDS[role]} (${says})`;
const listed = (all: readonly string[]): string => [...new Set(all)].join(", ");

/** " Months: April 2026 to October 2026.", " Periods: July to September 2026." */
function saySpan(ids: readonly string[]): string {
  const periods = ids.flatMap((id) => parsePeriod(id) ?? []).sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "";
  const isOfMonths = periods.every(isMonth);
  if (first === last) return ` ${isOfMonths ? "Month" : "Period"}: ${sayPeriod(first)}.`;
  return isOfMonths
    ? ` Months: ${sayPeriod(first)} to ${sayPeriod(last)}.`
    : ` Periods: from ${sayPeriod(first)} up to ${sayPeriod(last)}.`;
}

/**
 * "Read: Actual. Not read: Target, RAG. Months: April 2026 to October 2026.": a sheet's reading in
 * a line.
 */
export function saySeen(seen: Seen): string {
  const figures = seen.columns.filter((c) => FIGURES.has(c.role));
  const others = seen.columns.filter((c) => !c.read && c.heading !== "");
  const own = figures.flatMap((c) => c.period ?? []);
  return `Read: ${listed(figures.map(labelOf))}.${
    others.length === 0
      ? ""
      : ` Not read: ${listed(others.map((c) => (c.role === "unread" ? `“${c.heading}”` : ROLE_WORDS[c.role])))}.`
  }${saySpan(own.length > 0 ? own : seen.period === null ? [] : [seen.period])}`;
}
