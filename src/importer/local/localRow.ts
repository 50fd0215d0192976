import type { Month, Quarter } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";

/** One figure of a council's return, read: what its template row says, with its place in the file. */
export type LocalRow = {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  /** The measure as the file names it, and the catalogue's slug where one was found. */
  readonly named: string;
  readonly slug: string | null;
  readonly period: Month | Quarter;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly value: Value;
  readonly status: "final" | "provisional" | "revised";
  readonly note: string;
};
