import { latestBy, type BenchmarkSeries } from "../benchmark.ts";
import { besideIn, type Beside, type Comparison, type PastComparison } from "../comparison.ts";
import { minus } from "../exact.ts";
import type { Indicator } from "../indicator.ts";
import { isYearlySeries, observationAt, type Observation, type Series } from "../observation.ts";
import {
  comparePeriods,
  dayAsAt,
  isYearly,
  lastDayOf,
  periodLabel,
  yearsOn,
  type Day,
  type Frame,
  type PeriodId,
} from "../calendar.ts";
import { percentage } from "../rate.ts";
import type { Evidence } from "../scorecard/row.ts";
import { intervalOf } from "../statistics/interval.ts";
import type { Target } from "../target.ts";
import { missing, type Value } from "../value.ts";
import type { Facts } from "./facts.ts";
import { periodAt, spansAt, totalOver, type Span } from "./span.ts";
import { quantityOf, valueIn, type Story } from "./story.ts";

/** A figure in a reading; of no period where the council has none and no period was asked for. */
export type Dated = Omit<Observation, "period"> & { readonly period: PeriodId | null };

/**
 * One measure beside a story: now, the same a year before, and England and the comparison at their
 * own date.
 */
export type Reading = {
  readonly indicator: Indicator;
  readonly frame: Frame;
  readonly now: Dated;
  readonly before: Dated;
  readonly mark: {
    readonly period: PeriodId;
    readonly frame: Frame;
    readonly england: Value;
  } | null;
  readonly beside: Beside | null;
  readonly target: Target | null;
};

/**
 * A measure as at a month or year: of the council's own, the twelve months if it has them (what a
 * published year is set beside), else the month; otherwise the published year. Without a series of
 * its own every figure is "not given".
 */
export function readingAt(
  indicator: Indicator,
  evidence: Evidence,
  asAt: PeriodId | null,
  comparison: Comparison,
): Reading {
  const series = seriesFor(indicator, evidence);
  const day = asAt && dayAsAt(asAt);
  const at = series ? latestGiven(series, day) : null;
  const find = (id: PeriodId | null): Dated =>
    (series && id !== null ? observationAt(series, id) : undefined) ?? notGiven(id ?? asAt);
  const until = series && at !== null ? lastDayOf(at, series.frame) : day;
  return {
    indicator,
    frame: series?.frame ?? indicator.published?.frame ?? YEAR_END,
    now: find(at),
    before: find(at === null ? null : yearsOn(at, -1)),
    target: evidence.targets.get(indicator.slug) ?? null,
    ...markAt(evidence.benchmarks.get(indicator.slug), until, comparison),
    ...(comparison.kind === "past" ? { beside: pastOf(series, comparison, at) } : {}),
  };
}

/**
 * Measures as at a period, in the order asked for, with the counts behind them; a slug the
 * catalogue has not is left out.
 */
export const readingsOf = (
  slugs: readonly string[],
  { story, indicators, evidence, others, asAt }: Facts,
): readonly Reading[] =>
  slugs.flatMap((slug) =>
    indicators
      .filter((i) => i.slug === slug)
      .map((i) => withCounts(readingAt(i, evidence, asAt, others.comparison), story, asAt)),
  );

/**
 * The series a reading is of, the council's own before the published one; none where neither is
 * given.
 */
function seriesFor({ slug, localBasis }: Indicator, evidence: Evidence): Series | undefined {
  const all = evidence.series.filter((s) => s.indicator === slug);
  const own = all.filter((s) => !isYearlySeries(s));
  return (
    own.find((s) => s.frame.basis === "rolling-12") ??
    own.find((s) => s.frame.basis === localBasis) ??
    own[0] ??
    all[0]
  );
}

/** The last period by a day in which there was an authority to give a figure. */
const latestGiven = ({ observations, frame }: Series, day: Day | null): PeriodId | null =>
  latestBy(
    observations.filter((o) => o.value.kind !== "no-authority").map((o) => o.period),
    frame,
    day,
  );

/**
 * The last figure the council had by the month it is compared with, where that is before the one
 * shown.
 */
function pastOf(
  series: Series | undefined,
  { since }: PastComparison,
  shown: PeriodId | null,
): Beside | null {
  if (!series || since === null || shown === null) return null;
  const period = latestGiven(series, dayAsAt(since));
  if (period === null || comparePeriods(period, shown) >= 0) return null;
  const value = observationAt(series, period)?.value ?? missing("missing");
  return { value, period, frame: series.frame, group: null };
}

/**
 * England and the comparison at their own last date by a day; null where they have none by then.
 */
function markAt(
  benchmarks: BenchmarkSeries | undefined,
  day: Day | null,
  comparison: Comparison,
): Pick<Reading, "mark" | "beside"> {
  if (!benchmarks) return { mark: null, beside: null };
  const { frame, periods } = benchmarks;
  const then = latestBy(
    periods.map((p) => p.period),
    frame,
    day,
  );
  const found = periods.find((p) => p.period === then);
  return found
    ? {
        mark: { period: found.period, frame, england: found.england },
        beside: besideIn(comparison, found, benchmarks),
      }
    : { mark: null, beside: null };
}
const YEAR_END: Frame = { basis: "snapshot", ends: "12-31" };
const NOT_GIVEN: Omit<Observation, "period"> = {
  value: missing("missing"),
  numerator: missing("missing"),
  denominator: missing("missing"),
  status: "final",
  note: null,
};
const notGiven = (period: PeriodId | null): Dated => ({ ...NOT_GIVEN, period });

/** The period of a reading's figure in words; nothing where it has none. */
export const whenOf = ({ now, frame }: Pick<Reading, "now" | "frame">): string =>
  now.period === null ? "" : periodLabel(now.period, frame);

/**
 * Counts given elsewhere than the share they make, in the same periods: with them chance can be
 * told.
 */
const COUNTS: { readonly [slug: string]: readonly [part: string, whole: string] } = {
  "conferences-in-15-days": ["conferences-in-15-days", "conferences"],
  "referrals-nfa": ["referrals-nfa", "referrals"],
  "section-47-to-conference": ["conferences", "section-47s"],
};

/**
 * A reading with the counts behind it, from the story's own: a published year gets them beside its
 * share; a measure the council gives no series of, but monthly counts, is their share over twelve
 * months. A month that is a gap leaves a gap.
 */
export function withCounts(reading: Reading, story: Story, asAt: PeriodId | null = null): Reading {
  const [part, whole] = COUNTS[reading.indicator.slug] ?? [];
  if (part === undefined || whole === undefined) return reading;
  const [top, all] = [quantityOf(story, part, true), quantityOf(story, whole, true)];
  if (reading.now.value.kind === "missing" && top && all) {
    const at = periodAt(all, asAt);
    if (at === null) return reading;
    const { now, before } = spansAt(at, "twelve", all.frame);
    const over = (span: Span, period: PeriodId | null): Dated => {
      const [numerator, denominator] = [totalOver(top, span).value, totalOver(all, span).value];
      return {
        ...notGiven(period),
        numerator,
        denominator,
        value: percentage(numerator, denominator),
      };
    };
    return {
      ...reading,
      frame: now.frame,
      now: over(now, at),
      before: over(before, yearsOn(at, -1)),
    };
  }
  const { period, numerator } = reading.now;
  if (period === null || !isYearly(period) || numerator.kind === "known") return reading;
  const at = (id: string): Value => valueIn(quantityOf(story, id, false), period);
  return { ...reading, now: { ...reading.now, numerator: at(part), denominator: at(whole) } };
}

/**
 * How far a measure is short of England, the comparison or its target, in its own unit; the longest
 * of the three.
 */
export type Short = {
  readonly reading: Reading;
  readonly against: "England" | "comparison" | "target";
  readonly than: number;
  readonly by: number;
  /** Null where the counts behind it are not given, so that chance cannot be told. */ readonly beyondChance:
    boolean | null;
};

/**
 * The comparators a reading falls short of, the furthest first. A context measure, or a gap, falls
 * short of nothing.
 */
export function shortOf(reading: Reading): readonly Short[] {
  const { indicator, now, mark, beside, target } = reading;
  if (indicator.polarity === "context" || now.value.kind !== "known") return [];
  const amount = now.value.amount;
  const interval = intervalOf(indicator.unit, now.numerator, now.denominator, 95);
  const against: readonly (readonly [Short["against"], Value | undefined])[] = [
    ["England", mark?.england],
    ["comparison", beside?.value],
    ["target", target ? { kind: "known", amount: target.target } : undefined],
  ];
  return against
    .flatMap(([name, value]): Short[] => {
      if (value?.kind !== "known") return [];
      const by =
        indicator.polarity === "high" ? minus(value.amount, amount) : minus(amount, value.amount);
      const outside =
        interval === null ? null : value.amount < interval.lower || value.amount > interval.upper;
      return by > 0
        ? [{ reading, against: name, than: value.amount, by, beyondChance: outside }]
        : [];
    })
    .sort((a, b) => b.by - a.by);
}

/**
 * The step furthest behind, leaving out what chance would explain and what rounds to nothing; null
 * where none is.
 */
export function furthestBehind(readings: readonly Reading[]): Short | null {
  return (
    readings
      .flatMap(shortOf)
      .filter((s) => s.beyondChance !== false && s.by >= 0.05)
      .sort((a, b) => b.by - a.by)[0] ?? null
  );
}
