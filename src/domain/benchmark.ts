import { ENGLAND, LONDON, MODELS, type Area, type AreaCode, type NeighbourModel } from "./area.ts";
import { sure } from "./exact.ts";
import type { Indicator } from "./indicator.ts";
import { observationAt, type Series } from "./observation.ts";
import { comparePeriods, endedBy, type Day, type Frame, type PeriodId } from "./calendar.ts";
import type { Place, Places } from "./statistics/places.ts";
import { known, missing, type Value } from "./value.ts";

/** Below this many neighbours with a figure, their average is withheld (domain rules 4). */
const FEWEST_NEIGHBOURS = 5;

/** What is said of a group: LAIT’s simple mean, or the median of DfE’s dashboard. */
export type Statistic = "mean" | "median";

/**
 * What a group of neighbours says for one period. All four figures are withheld together as
 * `too-few`.
 */
export type GroupStatistic = {
  readonly n: number;
  readonly of: number;
  readonly mean: Value;
  readonly median: Value;
  readonly min: Value;
  readonly max: Value;
};

/** One comparator set for one indicator and period: each keeps its own date (domain rules 4). */
export type Benchmarks = {
  readonly period: PeriodId;
  readonly england: Value;
  readonly region: Value;
  readonly neighbours: { readonly [model: string]: GroupStatistic };
  /** Where the area itself stands among all authorities; absent where it has no place. */
  readonly place?: Place;
};

/** Middle of the sorted figures; the mean of the two middle ones when their number is even. */
export function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Simple mean, median and range of the neighbours' figures, missing ones left out: LAIT's mean
 * (unweighted, `na.rm`) and the DfE dashboard's median, from the same members. The selected
 * authority is never a member. Fewer than five with a figure: all withheld, `n` still said.
 */
export function groupStatistic(values: readonly Value[]): GroupStatistic {
  const amounts: number[] = [];
  for (const value of values) if (value.kind === "known") amounts.push(value.amount);
  amounts.sort((a, b) => a - b);
  const size = { n: amounts.length, of: values.length };
  const [lowest, highest] = [amounts[0], amounts[amounts.length - 1]];
  if (size.n < FEWEST_NEIGHBOURS || lowest === undefined || highest === undefined) {
    const withheld = missing("too-few");
    return { ...size, mean: withheld, median: withheld, min: withheld, max: withheld };
  }
  return {
    ...size,
    mean: known(sure(amounts.reduce((total, amount) => total + amount, 0) / size.n)),
    median: known(median(amounts)),
    min: known(lowest),
    max: known(highest),
  };
}

/** The comparators of one indicator through time. */
export type BenchmarkSeries = {
  readonly indicator: string;
  readonly frame: Frame;
  readonly periods: readonly Benchmarks[];
  /** London's figures where the half of London has none: the region's name would be wrong over them. */ readonly standsIn?: "London";
};

/** The members' figures in the order of the model, for a list that names each. */
export type MemberValue = { readonly code: AreaCode; readonly value: Value };

/** Looks up an area's series of one indicator; undefined where the source has no row for it. */
export type SeriesOf = (code: AreaCode) => Series | undefined;

/**
 * An area's figure of one period; of no area, or one the source does not know, that it is not
 * applicable.
 */
export const valueAt = (seriesOf: SeriesOf, code: AreaCode | null, period: PeriodId): Value =>
  (code === null ? undefined : observationAt(seriesOf(code) ?? NO_SERIES, period)?.value) ??
  missing("not-applicable");
const NO_SERIES: Series = {
  indicator: "",
  source: "",
  frame: { basis: "year", ends: "03-31" },
  observations: [],
};

/**
 * The region an area is compared with. A London borough has Inner or Outer London, as DfE's files
 * place it; where that half has no figure in the latest period, London stands in for every period
 * (LAIT's rule).
 */
export function regionFor(
  seriesOf: SeriesOf,
  area: Area,
  latest: PeriodId | undefined,
): AreaCode | null {
  const isHalfOfLondon = area.region?.startsWith("E13") ?? false;
  const isKnown = latest && valueAt(seriesOf, area.region, latest).kind === "known";
  return isHalfOfLondon && !isKnown ? LONDON : area.region;
}

/** England, region and the neighbours of every model for one period of one indicator. */
export function benchmarksAt(
  seriesOf: SeriesOf,
  area: Area,
  period: PeriodId,
  region: AreaCode | null,
): Benchmarks {
  const neighbours: Record<string, GroupStatistic> = {};
  for (const model of MODELS)
    neighbours[model] = groupStatistic(
      membersAt(seriesOf, area, model, period).map((m) => m.value),
    );
  return {
    period,
    england: valueAt(seriesOf, ENGLAND, period),
    region: valueAt(seriesOf, region, period),
    neighbours,
  };
}

/**
 * Comparators of one indicator through all its periods, for one area, with its own place among all
 * authorities where those are given.
 */
export function benchmarkSeries(
  indicator: Pick<Indicator, "slug" | "total">,
  all: {
    readonly frame: Frame;
    readonly periods: readonly PeriodId[];
    readonly byArea: ReadonlyMap<string, Series>;
  },
  area: Area,
  places?: Places,
): BenchmarkSeries {
  const seriesOf: SeriesOf = (code) => all.byArea.get(code);
  const region = regionFor(seriesOf, area, all.periods[all.periods.length - 1]);
  const none = missing("not-applicable");
  const periods = all.periods.map((period): Benchmarks => {
    const marks = benchmarksAt(seriesOf, area, period, region);
    // England's figure of a total is the sum of all councils': no comparator for one.
    const place = places?.get(period)?.get(area.code);
    return {
      ...marks,
      ...(indicator.total ? { england: none, region: none } : {}),
      ...(place ? { place } : {}),
    };
  });
  return {
    indicator: indicator.slug,
    frame: all.frame,
    periods,
    ...(region === LONDON && area.region !== LONDON ? { standsIn: "London" as const } : {}),
  };
}

/**
 * The neighbours of a model with their figures, nearest first. The selected authority is never
 * among them.
 */
export function membersAt(
  seriesOf: SeriesOf,
  area: Area,
  model: NeighbourModel,
  period: PeriodId,
): readonly MemberValue[] {
  return area.neighbours[model]
    .filter((neighbour) => neighbour.code !== area.code)
    .map(({ code }) => ({ code, value: valueAt(seriesOf, code, period) }));
}

/**
 * The latest of some periods that is not after another of their kind, or the latest of all where
 * none is as early; null of none.
 */
export const latestOf = (periods: readonly PeriodId[], upTo: PeriodId | null): PeriodId | null =>
  periods.findLast((p) => upTo === null || comparePeriods(p, upTo) <= 0) ?? periods.at(-1) ?? null;

/**
 * The comparator's latest period that had ended by a day: a benchmark keeps its own date and is
 * never later than the figure it stands beside. Without a day, the latest of all.
 */
export function latestBy(
  periods: readonly PeriodId[],
  frame: Frame,
  day: Day | null,
): PeriodId | null {
  const ended = periods.filter((period) => day === null || endedBy(period, frame, day));
  return ended[ended.length - 1] ?? null;
}
