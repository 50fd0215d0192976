import type { Head } from "#intake/recognise/told/columns.ts";
import { comparePeriods, sayPeriod } from "#domain/calendar.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { checkAgainstLast, checkTotals, checkVariances } from "./checkFinance.ts";
import { TOTAL } from "#intake/recognise/told/columns.ts";
import { askAlike, askFunds, askWhole } from "./financeAsks.ts";
import { isByCostCentre } from "#intake/recognise/told/financeHead.ts";
import { FinanceLedger, type PlacedLine } from "./financeLedger.ts";
import { periodReader } from "./financePeriod.ts";
import { FinanceRows } from "./financeRow.ts";
import { unitsOf } from "./financeUnit.ts";
import type { ReadTold, Tell, ToldKnown } from "#intake/recognise/told/reading.ts";
import { TableReading } from "./tableReading.ts";

/**
 * A budget report: service lines with budget and forecast, £000, from the template or a ledger's
 * export. Null for any other table.
 */
export function readFinanceSheet(sheet: RawSheet, head: Head, known: ToldKnown): ReadTold {
  const table = TableReading.of(sheet, head);
  const { tell, rows } = table;
  const loaded = known.story.finance;
  const newest =
    loaded
      .map((l) => l.period)
      .sort(comparePeriods)
      .at(-1) ?? null;
  const units = unitsOf(
    head,
    rows.filter((row) => !TOTAL.test(row.at("service"))),
    loaded.filter((l) => l.period === newest),
    tell,
  );
  const periodOf = periodReader(head, newest, tell);
  const names = rows.map((row) => row.at("service"));
  const finance = new FinanceRows(units, names, known);
  const ledger = new FinanceLedger(isByCostCentre(sheet, head));
  for (const row of rows) {
    if (row.at("budget") === "" && row.at("forecast") === "") continue;
    finance.carry(row);
    const period = periodOf(row);
    const read = period && finance.read(row, period);
    if (read) ledger.add(row, read);
  }
  const { lines } = ledger;
  tellManyOfGrant(lines, tell);
  askFunds(rows, lines, tell);
  askAlike(lines, tell);
  const replaces = askWhole(lines, loaded, known.answers, tell);
  checkVariances(ledger.rows, tell);
  checkTotals(ledger.rows, tell);
  checkAgainstLast(lines, loaded, tell);
  return table.read({
    finance: lines.map(({ line, ...one }) => table.from(line, one)),
    ...(replaces.length > 0 ? { replaces } : {}),
  });
}

/** The money page shows one line of the schools grant: more of them are told. */
function tellManyOfGrant(lines: readonly PlacedLine[], tell: Tell): void {
  for (const period of new Set(lines.map((l) => l.period))) {
    const [, second, ...more] = lines.filter((l) => l.period === period && l.fund === "dsg");
    if (second)
      tell(
        "doubt",
        second.line,
        "fund",
        `${more.length + 2} lines of the schools grant in ${sayPeriod(period)}`,
        "one line, high needs",
        "All count in the high needs variance; the money page shows the first. Add them up into one line.",
      );
  }
}
