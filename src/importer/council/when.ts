import type { PeriodId } from "#domain/calendar.ts";
import type { Finding } from "../finding.ts";
import { readPeriod } from "../local/readPeriod.ts";
import { readDay } from "../local/told/readDay.ts";
import type { Table } from "../table.ts";

/** A row of one of a folder's files, and how to say what is wrong in it. */
export type FolderRow = {
  readonly r: { readonly [column: string]: string };
  readonly tell: (column: string, severity: Finding["severity"], sentence: string) => void;
};

/** How the rows of a file tell what they find: by file, line and column. */
export const tellerOf =
  (table: Pick<Table, "file" | "lines">, findings: Finding[]) =>
  (i: number): FolderRow["tell"] =>
  (column, severity, sentence) =>
    findings.push({ severity, file: table.file, row: table.lines[i] ?? null, column, sentence });

/** Kinds of periods a column may hold, and how they are asked for. */
export type Wanted<P extends PeriodId> = {
  readonly is: (id: PeriodId) => id is P;
  readonly said: string;
};

/** The period of a row, however a person wrote it; null where it says none, and the row is then told and left out. */
export function periodIn<P extends PeriodId>({ r, tell }: FolderRow, wanted: Wanted<P>): P | null {
  const text = r["period"] ?? "";
  const read = readPeriod(text);
  if (!read || !wanted.is(read.id)) {
    tell("period", "row", `found “${text}”, wanted ${wanted.said}; the row was left out.`);
    return null;
  }
  if (read.why !== null) tell("period", "doubt", `${read.why}: ${read.id}.`);
  return read.id;
}

/** A day of a row as ISO text, however a person wrote it; null where it says none. `otherwise` is what then becomes of the row. */
export function dayIn({ r, tell }: FolderRow, column: string, otherwise: string): string | null {
  const text = r[column] ?? "";
  const read = readDay(text);
  if (!read) {
    const wanted = "a day between 2000 and 2035, such as 2026-11-30";
    const severity = otherwise === LEFT_OUT ? "row" : "doubt";
    tell(column, severity, `found “${text}”, wanted ${wanted}; ${otherwise}.`);
    return null;
  }
  if (read.why !== null) tell(column, "doubt", `${read.why}: ${read.iso}.`);
  return read.iso;
}
export const LEFT_OUT = "the row was left out";
