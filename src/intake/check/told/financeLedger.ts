import { sayPeriod } from "#domain/calendar.ts";
import { sum } from "#domain/rate.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import type { Value } from "#domain/value.ts";
import type { LedgerRow } from "./checkFinance.ts";
import type { FinanceRow } from "./financeRow.ts";
import type { Row } from "./tableReading.ts";

/** A line of a report, with the first row it was read from. */
export type PlacedLine = FinanceLine & { readonly line: number };

/** The rows of a report as they add up to lines: one a service, fund and period. */
export class FinanceLedger {
  /** Rows and totals in the sheet's order, for checking what it adds up. */
  rows: LedgerRow[] = [];
  readonly lines: PlacedLine[] = [];
  private readonly byCostCentre: boolean;
  private readonly disputed = new Set<string>();

  constructor(byCostCentre: boolean) {
    this.byCostCentre = byCostCentre;
  }

  add(at: Row, { row, line }: FinanceRow): void {
    if (line && this.disputed.has(keyOf(line))) return;
    const place = line ? this.lines.findIndex((l) => keyOf(l) === keyOf(line)) : -1;
    const before = this.lines[place];
    if (line && before && isSameMoney(before, line)) return tellAgain(at, before);
    if (line && before && !this.byCostCentre) return this.dispute(at, row, before);
    this.rows.push(row);
    if (!line) return;
    if (!before) return void this.lines.push({ ...line, line: at.line });
    this.lines[place] = together(before, line);
    at.doubt(
      "service",
      `another row for “${line.service}” in ${sayPeriod(line.period)}`,
      "one row a service",
      `It was added to row ${before.line}, as two cost centres of one service; confirm.`,
    );
  }

  /** A correction, or two parts? Added up they might be counted twice, so neither stands. */
  private dispute(at: Row, row: LedgerRow, before: PlacedLine): void {
    this.disputed.add(keyOf(before));
    this.lines.splice(this.lines.indexOf(before), 1);
    this.rows = this.rows.filter((r) => !(r.name === row.name && r.period === row.period));
    at.leaveOut(
      "service",
      `another row for “${before.service}” in ${sayPeriod(before.period)}, with other figures`,
      "one row a service",
      `Neither it nor row ${before.line} was read: add them up, or bring the right one.`,
    );
  }
}

const keyOf = (line: FinanceLine): string => `${line.service}|${line.fund}|${line.period}`;

const isSameMoney = (a: FinanceLine, b: FinanceLine): boolean =>
  JSON.stringify([a.budget, a.forecast]) === JSON.stringify([b.budget, b.forecast]);

const tellAgain = (at: Row, before: PlacedLine): void =>
  at.doubt(
    "service",
    `a second row for “${before.service}” in ${sayPeriod(before.period)}, with the same figures`,
    "one row, or two cost centres",
    `The first, row ${before.line}, was kept; add them up if they are two.`,
  );

/** A ledger has a row for each cost centre; a gap in one makes the sum a gap. */
const together = (before: PlacedLine, more: FinanceLine): PlacedLine => ({
  ...before,
  budget: sum([before.budget, more.budget]),
  forecast: sum([before.forecast, more.forecast]),
  broughtForward: broughtForward(before.broughtForward, more.broughtForward),
});

/**
 * A deficit brought forward stands in one row of a service, seldom in each: one that does not apply
 * adds nothing.
 */
function broughtForward(before: Value, more: Value): Value {
  if (before.kind === "known" && more.kind === "known") return sum([before, more]);
  return before.kind === "not-applicable" ? more : before;
}
