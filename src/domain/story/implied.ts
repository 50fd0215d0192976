import type { Reported } from "../council.ts";
import { parseDay, yearOf, yearsOn, type Year } from "../calendar.ts";
import { amountOf, type Value } from "../value.ts";
import { quantityOf, valueIn, type Story } from "./story.ts";

/** The whole numbers of children with which a count gives the rate that was printed. */
export type ImpliedRange = { readonly lowest: number; readonly highest: number };

/**
 * Populations that fit a count and a rate per 10,000 printed as a whole number: count ÷ (rate ±
 * 0.5) × 10,000. Null for a rate below one.
 */
export function impliedPopulation(count: number, rate: number): ImpliedRange | null {
  if (rate <= 0.5) return null;
  return {
    lowest: Math.ceil((count / (rate + 0.5)) * 10_000),
    highest: Math.floor((count / (rate - 0.5)) * 10_000),
  };
}

/** Keys of reports: a count, and the rate printed beside it. */
const PAIRS = [
  ["referrals-count", "FD04"],
  ["assessments-completed-count", "assessments-completed-rate"],
  ["cin-starts-count", "CN02"],
] as const;
export type Implied = {
  readonly count: Reported;
  readonly rate: Reported;
  readonly range: ImpliedRange;
};

/** What each count and rate of one report and period imply together, for the council itself. */
export function impliedBy(reported: readonly Reported[], areaName: string): readonly Implied[] {
  const own = reported.filter((r) => r.subject === areaName && r.breakdown === null);
  return PAIRS.flatMap(([countKey, rateKey]) =>
    own
      .filter((r) => r.key === countKey)
      .flatMap((count): Implied[] => {
        const rate = own.find(
          (r) => r.key === rateKey && r.report === count.report && r.periodEnd === count.periodEnd,
        );
        const [n, per] = [amountOf(count.value), rate ? amountOf(rate.value) : null];
        const range = n !== null && per !== null ? impliedPopulation(n, per) : null;
        return rate && range ? [{ count, rate, range }] : [];
      }),
  );
}

/** Pairs of one report and period that no single population fits (domain rules 2). */
export const conflicts = (implied: readonly Implied[]): readonly (readonly [Implied, Implied])[] =>
  implied.flatMap((a, i) =>
    implied
      .slice(i + 1)
      .filter(
        (b) =>
          a.count.report === b.count.report &&
          a.count.periodEnd === b.count.periodEnd &&
          (a.range.lowest > b.range.highest || b.range.lowest > a.range.highest),
      )
      .map((b) => [a, b] as const),
  );

/** DfE's present population for a year to 31 March: the middle of the year before. */
export function populationFor(
  story: Story,
  periodEnd: string,
): { readonly year: Year; readonly value: Value } | null {
  const end = parseDay(periodEnd);
  if (!end) return null;
  const year = yearsOn(yearOf(end.year), -1);
  return { year, value: valueIn(quantityOf(story, "children-0-17", false), year) };
}
