import { addMonths, aprilOf, monthOfDay, sayMonth } from "#domain/calendar.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Ledger } from "#intake/recognise/told/ledger.ts";
import { teller, type ReadTold } from "#intake/recognise/told/reading.ts";
import { NOTHING_TOLD } from "#intake/recognise/told/told.ts";
import type { Finding } from "#intake/finding.ts";

/**
 * Refuses a ledger with its periods across, with what was seen and what to bring instead. The money
 * page tells of reports, a budget and a forecast of the whole year for each service; of a ledger's
 * months nothing is guessed.
 */
export function refuseLedger(sheet: RawSheet, ledger: Ledger): ReadTold {
  const problems: Finding[] = [];
  teller(sheet, problems)(
    "stop",
    ledger.line,
    null,
    sayFound(ledger),
    "one report: a row for each service with its budget and its forecast for the whole year, in £000",
    `${sayLast(ledger)}Bring that report, with columns Service, Budget and Forecast and its quarter in a title or a column Period; the template of budgets has them. Nothing of this sheet was read.`,
  );
  return { told: NOTHING_TOLD, problems, unknown: new Map(), lines: new Map() };
}

const HOLDS: Record<Ledger["holds"], string> = {
  forecasts: "forecasts of one period after another",
  cumulative: "figures added up from April",
  figures:
    "figures of which nothing says whether they are spent in the period, added up or forecast",
};

function sayFound({ across, holds, budget }: Ledger): string {
  const [first, last] = [across[0]?.text ?? "", across.at(-1)?.text ?? ""];
  return `a ledger with ${across.length} columns of periods across, “${first}” to “${last}”, ${HOLDS[holds]}, ${budget ? "and a budget" : "and no budget"}`;
}

/** The month of the last column, where the sheet says of which year it is. */
function sayLast({ across, year }: Ledger): string {
  const last = across.at(-1);
  if (!last || last.number === null || last.number > 12 || year === null) return "";
  const month = addMonths(aprilOf(monthOfDay({ year, month: 4 })), last.number - 1);
  return `“${last.text}” is ${sayMonth(month)}. `;
}
