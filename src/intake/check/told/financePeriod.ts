import type { Quarter } from "#domain/calendar.ts";
import type { Head } from "#intake/recognise/told/columns.ts";
import { readReport, type ReadReport } from "#intake/read/readReport.ts";
import type { Tell } from "#intake/recognise/told/reading.ts";
import type { Row } from "./tableReading.ts";

/** Which quarter's report a row is of; null where that cannot be told. */
export type PeriodOfRow = (row: Row) => Quarter | null;

const sayWhy = (read: ReadReport): string => `${read.why}${read.doubt ? "; confirm" : ""}.`;

/**
 * Tells the report of each row: the one of its column, carried down where cells are merged, or for
 * a table without that column the one of a title. Where there is neither no row is of a report, and
 * that is told. `newest` is the newest report loaded, after which a quarter without a year is taken
 * to come.
 */
export function periodReader(head: Head, newest: Quarter | null, tell: Tell): PeriodOfRow {
  if (head.columns.has("period")) return periodOfColumn(newest);
  const titled = head.titles.flatMap((t) => readReport(t, newest) ?? [])[0];
  if (titled) {
    const severity = titled.doubt ? "doubt" : "note";
    if (titled.why) tell(severity, null, "period", "the period in the title", "", sayWhy(titled));
    return () => titled.id;
  }
  tell(
    "stop",
    head.line,
    "period",
    "no period, neither in a column nor in a title",
    "a quarter, such as “Quarter 2 2026/27”",
    "Write it above the table, or add a column “period”. Nothing of this sheet was read.",
  );
  return () => null;
}

function periodOfColumn(newest: Quarter | null): PeriodOfRow {
  const told = new Set<string>();
  let carried = "";
  return (row) => {
    // A merged cell stands in its first row only: the rows under it carry it on.
    if (row.at("period") !== "") carried = row.at("period");
    const read = readReport(carried, newest);
    if (!read)
      return row.leaveOut(
        "period",
        `“${carried}”`,
        "a quarter between 2000 and 2035, such as 2026-Q3 or Q2 2026/27",
      );
    if (read.why && !told.has(carried)) {
      told.add(carried);
      const say = read.doubt ? "doubt" : "note";
      row[say]("period", `“${carried}”`, "", sayWhy(read));
    }
    return read.id;
  };
}
