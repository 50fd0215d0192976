import { isRead } from "#intake/recognise/headings.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { MeasureNames } from "#intake/recognise/measureNames.ts";
import type { Findings } from "#intake/findings.ts";
import { LEAVE_OUT } from "#intake/question.ts";
import { rowsOfOne, type OwnNames } from "#intake/recognise/rowsOfOne.ts";
import { SheetReader } from "./sheetReader.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Understood } from "#intake/recognise/understood.ts";

/** More names than a slip makes: the sheet is a list of people. */
const A_LIST = 3;

export type ReadReturn = {
  /** Rows named as people are: so many that it is a list of them. */ readonly isListOfPeople: boolean;
  readonly rows: readonly ReadRow[];
  /** Names nobody knows, with what was written beside them. */
  readonly unknown: ReadonlyMap<string, readonly ReadRow[]>;
};

/**
 * The figures of a sheet that was understood. Each cell that is not understood is told with its
 * place; nothing is guessed in silence.
 */
export function readReturn(
  sheet: RawSheet,
  understood: Understood,
  names: MeasureNames,
  problems: Findings,
  own: OwnNames | null = null,
): ReadReturn {
  const asked = askSheet(sheet, understood, problems);
  if (asked === null) return { rows: [], unknown: new Map(), isListOfPeople: false };
  const whole = rowsOfOne(sheet, understood, own, problems);
  const reader = new SheetReader(sheet, understood, names, problems, [...asked, ...whole.doubts]);
  for (let i = understood.head + 1; i < sheet.rows.length; i += 1) {
    const row = sheet.rows[i];
    if (row && reader.wants(row) && whole.takes(row.line, row.cells)) reader.read(row);
  }
  whole.tellOthers();
  tellUnread(sheet, understood, problems);
  const { rows, unknown, people } = reader.result();
  return { rows, unknown, isListOfPeople: people >= A_LIST };
}

/**
 * Puts the questions of the whole sheet; null where it is left out, or where nothing can be asked
 * that would mend it.
 */
function askSheet(
  sheet: RawSheet,
  { asks, line }: Understood,
  problems: Findings,
): readonly string[] | null {
  const open: string[] = [];
  let out = false;
  for (const { question, column, found, wanted, mend } of asks) {
    const problem = {
      file: sheet.file,
      sheet: sheet.sheet,
      row: line,
      column,
      found,
      wanted,
      mend,
    };
    if (question === null) {
      problems.add({ ...problem, severity: "row" });
      out = true;
      continue;
    }
    const answer = problems.ask(question, problem);
    if (answer === null) open.push(question.id);
    if (answer === LEAVE_OUT) out = true;
  }
  return out ? null : open;
}

/** Columns that were passed over are named once, so that nobody thinks they were read. */
function tellUnread(sheet: RawSheet, { columns, line }: Understood, problems: Findings): void {
  const unread = columns.filter((c) => c.heading !== "" && !isRead(c.role)).map((c) => c.heading);
  if (unread.length === 0) return;
  problems.tell(
    "note",
    sheet.file,
    sheet.sheet,
    line,
    null,
    `columns that are not read: ${unread.slice(0, 8).join(", ")}${unread.length > 8 ? ` and ${unread.length - 8} more` : ""}`,
    "",
    "Targets, actions and comments have templates of their own.",
  );
}
