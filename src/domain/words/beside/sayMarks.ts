import { periodLabel, type Frame, type PeriodId } from "../../calendar.ts";
import type { Beside, Comparison } from "../../comparison.ts";
import type { Value } from "../../value.ts";

/** What stands beside one row of a picture: England with its date, and the comparison. */
export type RowMarks = {
  readonly england: Value;
  readonly period: PeriodId;
  readonly frame: Frame;
  readonly beside: Beside | null;
};

/**
 * England in the key of a picture, with the date of all its marks, or that each has its own; null
 * where no row has it.
 */
export function sayEnglandMark(rows: readonly RowMarks[]): string | null {
  const dates = rows
    .filter((r) => r.england.kind === "known")
    .map((r) => periodLabel(r.period, r.frame));
  return dates.length === 0 ? null : `England, ${oneOr(dates, "dates in the table")}`;
}

/**
 * The comparison in the key of a picture: its name, of a group how many of how many and whose
 * model, of our own past the date; null where no row has it.
 */
export function sayComparisonMark(
  { words, kind }: Comparison,
  rows: readonly RowMarks[],
): string | null {
  const given = rows.flatMap(({ beside }) => (beside?.value.kind === "known" ? [beside] : []));
  if (given.length === 0) return null;
  switch (kind) {
    case "group":
      return [words.line, sayHowMany(given), words.note].filter((t) => t !== "").join(", ");
    case "region":
      return given.every((b) => b.standsIn) ? (given[0]?.standsIn ?? words.line) : words.line;
    case "past":
      return `${words.line}, ${oneOr(
        given.map((b) => periodLabel(b.period, b.frame)),
        "dates in the table",
      )}`;
  }
}

/** "10 of 10", or "6 to 10 of 10" where rows differ. */
function sayHowMany(given: readonly Beside[]): string {
  const groups = given.flatMap(({ group }) => (group ? [group] : []));
  const [first] = groups;
  if (!first) return "";
  const counts = groups.map((g) => g.n);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return `${least === most ? least : `${least} to ${most}`} of ${first.of}`;
}

const oneOr = (texts: readonly string[], otherwise: string): string =>
  new Set(texts).size === 1 ? (texts[0] ?? "") : otherwise;
