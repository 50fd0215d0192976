import type { Month, Quarter } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import type { Stated } from "./timeWords.ts";

/**
 * One figure of a council's return, read: what its template row says, with its place in the file.
 */
export type LocalRow = {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  /** The measure as the file names it, and the catalogue's slug where one was found. */
  readonly named: string;
  readonly slug: string | null;
  readonly period: Month | Quarter;
  /**
   * What the figure covers, where the file or a person says so; otherwise as the measure's own
   * months.
   */
  readonly basis?: Stated;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly value: Value;
  readonly status: "final" | "provisional" | "revised";
  readonly note: string;
};

/** A row on its way: what it was written like, where it stands, and the questions it waits for. */
export type ReadRow = LocalRow & {
  /** Its figure has a percent sign. */ readonly percent: boolean;
  /** The heading its figure stands below. */ readonly column: string;
  /** Its sheet among those of all files: one text that the sheet's rows share. */ readonly sheetKey: string;
  /** The layout it was read from, by which answers are remembered. */ readonly layout: string;
  /** Ids of questions that nobody has answered: the figure is held back. */
  readonly doubts: readonly string[];
};

/** The row as it is kept: nothing of how it was read. */
export const keptRow = (row: ReadRow): LocalRow => {
  const { percent: _, column: _c, layout: _l, doubts: _d, sheetKey: _s, ...kept } = row;
  return kept;
};

/** A sheet by its file and name. */
export const sheetKey = (of: Pick<LocalRow, "file" | "sheet">): string =>
  `${of.file}|${of.sheet ?? ""}`;
