import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";

/**
 * Rows of a template: headings, then one filled line for each measure a council gives itself, for
 * it to write over.
 */
export type Template = readonly (readonly string[])[];

const SAYS: {
  readonly [unit: string]: readonly [numerator: string, denominator: string, value: string];
} = {
  percent: ["12", "40", ""],
  "per-10k": ["25", "", ""],
  "per-100k": ["3", "", ""],
  count: ["", "", "120"],
  cases: ["1800", "110", ""],
  weeks: ["420", "12", ""],
  "gbp-week": ["21000", "12", ""],
};
/** What the note of an example row begins with. */
const EXAMPLE = /^example: ?/i;
const EXAMPLES = new Set(Object.values(SAYS).map((row) => row.join("|")));

/**
 * Is this row the template's own example, which nobody wrote over? Its figures are invented and
 * stand for no child.
 */
export const isExample = (figures: readonly string[], note: string): boolean =>
  EXAMPLE.test(note) && EXAMPLES.has(figures.join("|"));

/** A note without the word that our example left in it: the figures beside it were written over. */
export const ownNote = (note: string): string => (EXAMPLE.test(note) ? "" : note);

const monthly = (
  indicators: readonly Indicator[],
  given: (slug: string) => Series | undefined,
): readonly Indicator[] =>
  indicators.filter(
    (i) => (i.localBasis !== null || given(i.slug) !== undefined) && SAYS[i.unit] !== undefined,
  );

/**
 * indicator, period, basis, numerator, denominator, value, status, note: one row a figure. The
 * figures in it are an example.
 */
export const longTemplate = (
  indicators: readonly Indicator[],
  given: (slug: string) => Series | undefined,
  period: string,
): Template => [
  ["indicator", "period", "basis", "numerator", "denominator", "value", "status", "note"],
  ...monthly(indicators, given).map((i) => [
    i.slug,
    period,
    // A month alone of what is shown over twelve: the sums are worked out, and never across a break
    // in counting.
    i.localBasis === "snapshot" ? "snapshot" : "month",
    ...(SAYS[i.unit] ?? ["", "", ""]),
    "provisional",
    `Example: ${i.name}`,
  ]),
];

/** Measures down, months across, for figures without their numbers. */
export const wideTemplate = (
  indicators: readonly Indicator[],
  given: (slug: string) => Series | undefined,
  periods: readonly string[],
): Template => [
  ["indicator", "basis", ...periods],
  ...monthly(indicators, given)
    .filter((i) => i.unit === "count")
    .map((i) => [
      i.slug,
      i.localBasis === "snapshot" ? "snapshot" : "month",
      ...periods.map(() => ""),
    ]),
];
