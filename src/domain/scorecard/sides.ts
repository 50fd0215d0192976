import { dayAsAt, endedBy, isoDay, isYearly, lastDayOf, type PeriodId } from "../calendar.ts";
import type { Indicator } from "../indicator.ts";
import { isYearlySeries, upTo, type Observation, type Series } from "../observation.ts";

/**
 * The two sides of one measure: what a council gives itself, on each of its bases, and what is
 * published of it.
 */
export type Sides = { readonly own: readonly Series[]; readonly published: Series | null };

/** The newest figure of a series that is one: a gap is passed over. */
export const newestFigure = (series: Series): Observation | undefined =>
  series.observations.findLast((o) => o.value.kind === "known");

const hasFigure = (series: Series): boolean => newestFigure(series) !== undefined;

/**
 * A series as it stood at a period. Periods of several kinds are compared by the day they end on.
 */
export function seriesBy(series: Series, asAt: PeriodId | null): Series {
  if (asAt === null) return series;
  const last = series.observations.findLast((o) => endedBy(o.period, series.frame, dayAsAt(asAt)));
  return last ? upTo(series, last.period) : { ...series, observations: [] };
}

/**
 * Both sides of a measure as at a period. An own series without one figure by then does not exist,
 * so that it hides nothing; where nothing is published either, its gaps and their reasons are all
 * there is to show.
 */
export function sidesOf(slug: string, all: readonly Series[], asAt: PeriodId | null = null): Sides {
  const given = all
    .filter((series) => series.indicator === slug)
    .map((series) => seriesBy(series, asAt))
    .filter((series) => series.observations.length > 0);
  const published = given.find(isYearlySeries) ?? null;
  const own = given.filter((series) => !isYearlySeries(series));
  return { own: published ? own.filter(hasFigure) : withFigures(own), published };
}

const withFigures = (own: readonly Series[]): readonly Series[] =>
  own.some(hasFigure) ? own.filter(hasFigure) : own;

/** The council's own series on its usual basis, else its points as given. */
const ownOf = (indicator: Indicator, { own }: Sides): Series | null =>
  own.find((series) => series.frame.basis === indicator.localBasis) ?? own[0] ?? null;

/**
 * The series a dashboard shows: the council's own on its usual basis, else the published one.
 * Separate months do not stand in for twelve months to each month: beside a published year they are
 * not like for like. Who looks back to a year asks for what was published of it.
 */
export function mainSeries(
  indicator: Indicator,
  all: readonly Series[],
  asAt: PeriodId | null = null,
): Series | null {
  const sides = sidesOf(indicator.slug, all, asAt);
  const published = sides.published && hasFigure(sides.published) ? sides.published : null;
  if (published && asAt !== null && isYearly(asAt)) return published;
  const own = ownOf(indicator, sides);
  const standsIn =
    own?.frame.basis === indicator.localBasis || indicator.localBasis !== "rolling-12";
  if (own && standsIn) return own;
  return published ?? own ?? sides.published;
}

/** The series of a measure whose figures begin first, of either side; null where there is none. */
export function firstSeries(slug: string, all: readonly Series[]): Series | null {
  const { own, published } = sidesOf(slug, all);
  const begins = (series: Series): string => {
    const [first] = series.observations;
    return first ? isoDay(lastDayOf(first.period, series.frame)) : "";
  };
  const [first] = [...own, ...(published ? [published] : [])].toSorted((a, b) =>
    begins(a).localeCompare(begins(b)),
  );
  return first ?? null;
}

/**
 * The other side of the measure that a series is of: the published years beside own figures, own
 * figures beside published years.
 */
export function otherSide(
  indicator: Indicator,
  series: Series,
  all: readonly Series[],
  asAt: PeriodId | null,
): Series | null {
  const sides = sidesOf(indicator.slug, all, asAt);
  return isYearlySeries(series) ? ownOf(indicator, sides) : sides.published;
}
