import fc from "fast-check";
import { addMonths, financialYearOf, type Month } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { month } from "#tests/support/period.ts";

/** What truly happened in one month: children of how many, or a number alone (`whole` null). */
export type Happened = { readonly part: number; readonly whole: number | null };
/** A measure of a council as it truly was, month by month; a stock is true at each month's end. */
export type True = {
  readonly indicator: Indicator;
  readonly months: ReadonlyMap<Month, Happened>;
};
/** What a table says that its figures cover. */
export type Covers = "month" | "rolling-12" | "ytd";

/**
 * How many a month brings and what share of them, by measure: of the size of a council like York or
 * Medway.
 */
const SIZES: { readonly [slug: string]: readonly [whole: number, share: number | null] } = {
  contacts: [950, null],
  "missing-children": [34, null],
  "early-help-assessments": [61, null],
  "unregistered-placements": [4, null],
  "ehc-plans": [2400, null],
  "cla-rate": [265, null],
  "cp-plan-rate": [121, null],
  "cin-rate": [900, null],
  "referral-rate": [155, null],
  "cla-starts-rate": [12, null],
  "re-referrals": [155, 0.23],
  "cp-repeat-plans": [14, 0.36],
  "section-47-to-conference": [45, 0.4],
  "contact-to-referral": [950, 0.16],
  "assessments-in-45-days": [140, 0.84],
  "conferences-in-15-days": [18, 0.8],
  "decisions-in-one-day": [950, 0.93],
  "cp-visits": [240, 0.91],
  "cin-visits": [610, 0.84],
  "cp-two-years": [121, 0.03],
  "placed-over-20-miles": [265, 0.17],
  "agency-rate": [110, 0.16],
  supervision: [96, 0.88],
  "care-leavers-eet": [170, 0.55],
};
export const MEASURES = Object.keys(SIZES);
const LAST = month("2026-10");

/**
 * What a published year says of a measure's size: how many, and what share of them; nulls where it
 * says nothing.
 */
export type Published = (slug: string) => {
  readonly whole: number | null;
  readonly share: number | null;
};

/**
 * A measure's true months, from two years before October 2026: about its size, now more, now less.
 * A council is about as large as its last published year.
 */
export const truthOf = (indicator: Indicator, published: Published): fc.Arbitrary<True> => {
  const stock = indicator.localBasis === "snapshot";
  const last = published(indicator.slug);
  const [fallback, usual] = SIZES[indicator.slug] ?? [50, null];
  const size = last.whole === null ? fallback : stock ? last.whole : last.whole / 12;
  const share = usual === null ? null : (last.share ?? usual);
  const swing = stock ? 0.06 : 0.25;
  return fc
    .array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat(1000)), {
      minLength: 24,
      maxLength: 24,
    })
    .map((draws) => ({
      indicator,
      months: new Map(
        draws.map(([way, of], i): [Month, Happened] => {
          const whole = Math.max(1, Math.round(size * (1 + way * swing)));
          const of1000 = (of / 1000 - 0.5) * 0.16;
          return [
            addMonths(LAST, i - 23),
            share === null
              ? { part: whole, whole: null }
              : {
                  part: Math.min(whole, Math.round(whole * share * (1 + of1000))),
                  whole,
                },
          ];
        }),
      ),
    }));
};

/**
 * What a figure that covers so much truly is: the month's own, the sum over twelve, or since April.
 * A stock has one only.
 */
export function trulyAt({ indicator, months }: True, at: Month, covers: Covers): Happened {
  const own = months.get(at);
  if (!own) throw new Error(`nothing is known of ${at}`);
  if (covers === "month" || indicator.localBasis === "snapshot") return own;
  const within = [...months].filter(([m]) =>
    covers === "ytd"
      ? m <= at && financialYearOf(m) === financialYearOf(at)
      : m <= at && m > addMonths(at, -12),
  );
  const sum = (of: (h: Happened) => number | null): number =>
    within.reduce((total, [, h]) => total + (of(h) ?? 0), 0);
  return { part: sum((h) => h.part), whole: own.whole === null ? null : sum((h) => h.whole) };
}
