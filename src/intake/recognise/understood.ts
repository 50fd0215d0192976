import type { Month, Quarter } from "#domain/calendar.ts";
import type { Role } from "./headings.ts";
import type { LocalRow } from "./localRow.ts";
import type { Question } from "#intake/question.ts";
import type { Stated } from "./timeWords.ts";

/** One column of a return as it was understood. */
export type Column = {
  readonly at: number;
  /** As the file has it, headings of two lines joined. */
  readonly heading: string;
  readonly role: Role;
  readonly period: Month | Quarter | null;
  /** What its heading says of its figures: what time they cover, and how final they are. */
  readonly basis: Stated | null;
  readonly status: LocalRow["status"] | null;
  /** A person said that it holds this. */ readonly told: boolean;
};

/**
 * Something of the whole sheet that is not sure: with its question it holds every figure of the
 * sheet back.
 */
export type Ask = {
  readonly question: Question | null;
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
};

/** A sheet as it was understood, before any cell is read. */
export type Understood = {
  /** Index of the last line of headings, and its number in the file. */
  readonly head: number;
  readonly line: number;
  readonly columns: readonly Column[];
  /** The month of every figure that has none of its own, from the sheet's title or name. */
  readonly period: Month | Quarter | null;
  readonly basis: Stated | null;
  /** The headings without their months: the same layout next month has the same. */
  readonly layout: string;
  readonly asks: readonly Ask[];
};
