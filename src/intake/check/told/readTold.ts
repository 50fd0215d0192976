import type { RawSheet } from "#intake/read/sheets.ts";
import type { Finding } from "#intake/finding.ts";
import { teller, type ReadTold, type ToldKnown } from "#intake/recognise/told/reading.ts";
import type { ToldSheet, ToldTable } from "#intake/recognise/told/toldTable.ts";
import { refuseLedger } from "./ledgerAcross.ts";
import { readCommentarySheet } from "./readCommentary.ts";
import { readCountsSheet } from "./readCounts.ts";
import { readEventsSheet } from "./readEvents.ts";
import { readFinanceSheet } from "./readFinance.ts";
import { readHeadlinesSheet } from "./readHeadlines.ts";
import { readMeasuresSheet } from "./readMeasures.ts";
import { readPlacementsSheet } from "./readPlacements.ts";
import { readTargetsSheet } from "./readTargets.ts";

/** One of a council's tables beside its measures, read and checked as what it was recognised as. */
export function readTold({ sheet, examples, table }: ToldSheet, known: ToldKnown): ReadTold {
  const read = readAs(table, sheet, known);
  if (examples.length === 0) return read;
  const problems: Finding[] = [];
  const tell = teller(sheet, problems);
  for (const line of examples)
    tell("note", line, null, "the template’s own example", "", "It was not read; write over it.");
  return { ...read, problems: [...problems, ...read.problems] };
}

function readAs(table: ToldTable, sheet: RawSheet, known: ToldKnown): ReadTold {
  switch (table.is) {
    case "measures":
      return readMeasuresSheet(sheet, table.head, known);
    case "headlines":
      return readHeadlinesSheet(sheet, table.head, known);
    case "ledger":
      return refuseLedger(sheet, table.ledger);
    case "finance":
      return readFinanceSheet(sheet, table.head, known);
    case "placements":
      return readPlacementsSheet(sheet, table.head, known);
    case "targets":
      return readTargetsSheet(sheet, table.head, known);
    case "events":
      return readEventsSheet(sheet, table.head, known);
    case "commentary":
      return readCommentarySheet(sheet, table.head, known);
    case "counts":
      return readCountsSheet(table.found, known);
  }
}
