import type { RawSheet } from "#intake/read/sheets.ts";
import { readLedgerAcross } from "./ledgerAcross.ts";
import { readCommentarySheet } from "./readCommentary.ts";
import { readCountsSheet } from "./readCounts.ts";
import { readEventsSheet } from "./readEvents.ts";
import { readFinanceSheet } from "./readFinance.ts";
import { readHeadlinesSheet } from "./readHeadlines.ts";
import { readMeasuresSheet } from "./readMeasures.ts";
import { readPlacementsSheet } from "./readPlacements.ts";
import { readTargetsSheet } from "./readTargets.ts";
import { teller, type ReadTold, type ToldKnown } from "#intake/recognise/told/reading.ts";
import { withoutExamples } from "#intake/recognise/told/templates.ts";
import type { Finding } from "#intake/finding.ts";

// Measures first: their sheet has a column of targets too.
const READERS = [
  readMeasuresSheet,
  readHeadlinesSheet,
  readLedgerAcross,
  readFinanceSheet,
  readPlacementsSheet,
  readTargetsSheet,
  readEventsSheet,
  readCommentarySheet,
  readCountsSheet,
];

/**
 * One of a council's tables beside its measures, recognised by its headings, read and checked; null
 * where the sheet is none of them.
 */
export function readTold(sheet: RawSheet, known: ToldKnown): ReadTold | null {
  const { kept, left } = withoutExamples(sheet);
  const read = READERS.reduce<ReadTold | null>(
    (found, reader) => found ?? reader(kept, known),
    null,
  );
  if (!read || left.length === 0) return read;
  const problems: Finding[] = [];
  const tell = teller(sheet, problems);
  for (const line of left)
    tell("note", line, null, "the template’s own example", "", "It was not read; write over it.");
  return { ...read, problems: [...problems, ...read.problems] };
}
