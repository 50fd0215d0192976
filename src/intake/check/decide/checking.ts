import { formatNumber } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { sayPeriod, type PeriodId } from "#domain/calendar.ts";
import { amountOf, type Value } from "#domain/value.ts";
import type { Population } from "../figureOf.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { Finding } from "#intake/finding.ts";
import type { Findings } from "#intake/findings.ts";
import { LEAVE_OUT, type Question } from "#intake/question.ts";
import { remembering } from "#intake/read/remember.ts";

/**
 * What is known of one measure before the file came: the council's own points, and the published
 * years.
 */
export type History = { readonly own: Series | undefined; readonly published: Series | undefined };

/** What the checks of a return may ask. `today` is an ISO day, or null where nothing is to come. */
export type Checking = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly history: (slug: string) => History;
  readonly population: Population;
  readonly problems: Findings;
  readonly today: string | null;
};

/** The rows of one measure on one basis. */
export type Group = { readonly indicator: Indicator; readonly rows: readonly ReadRow[] };

/** The last known amount of a series at another period than this, or null. */
export const lastKnown = (
  series: Series | undefined,
  but: PeriodId | null = null,
): number | null => {
  const last = series?.observations.findLast((o) => o.value.kind === "known" && o.period !== but);
  return last ? amountOf(last.value) : null;
};

/**
 * What the measure usually is: the council's own last figure, else its last published one; null
 * where there is neither.
 */
export const usualOf = ({ own, published }: History, but: PeriodId | null = null): number | null =>
  lastKnown(own, but) ?? lastKnown(published);

export const hold = (row: ReadRow, id: string): ReadRow => ({
  ...row,
  doubts: [...row.doubts, id],
});

export const valueOf = (row: ReadRow): number | null => amountOf(row.value);

/** A number as a person would write it: no more decimals than it has, one at the most. */
export const plainly: (amount: number) => string = remembering((amount: number) =>
  formatNumber(amount, Number.isInteger(amount) ? 0 : 1),
);

/** How the place of a row is told. */
export const placeOf = (
  row: ReadRow,
  column: string,
): Pick<Finding, "file" | "sheet" | "row" | "column"> => ({
  file: row.file,
  sheet: row.sheet,
  row: row.line,
  column: column === "value" ? row.column : column,
});

/** "(Contacts received, October 2026)": which figure is meant. */
export const ofWhat = (indicator: Indicator, row: ReadRow): string =>
  `(${indicator.shortName}, ${sayPeriod(row.period)})`;

/**
 * Asks one question of several rows. What they become once it is answered is up to `take`; null
 * leaves them out.
 */
export function askOf(
  rows: readonly ReadRow[],
  question: Question,
  problem: Pick<Finding, "found" | "wanted" | "mend"> & { readonly column: string },
  problems: Findings,
  take: (answer: string) => readonly ReadRow[],
): readonly ReadRow[] {
  const [first] = rows;
  if (!first) return rows;
  const answer = problems.ask(question, { ...problem, ...placeOf(first, problem.column) });
  if (answer === null) return rows.map((row) => hold(row, question.id));
  return answer === LEAVE_OUT ? [] : take(answer);
}

/** Is one amount within so many times the other? Nought is near nothing but nought. */
export const near = (a: number, b: number, times: number): boolean =>
  a === 0 || b === 0 ? Math.abs(a - b) < 1 : a / b <= times && b / a <= times;

export const isKnown = (value: Value): boolean => value.kind === "known";
