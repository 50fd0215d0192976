import { provenance, type Provenance } from "#charts/figure/provenance.ts";
import type { TargetLine, TrendModel } from "#charts/trend/trend.ts";
import { trendModel } from "#charts/trend/trendModel.ts";
import type { AreaFile, Catalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { distanceSince } from "#domain/baseline.ts";
import type { BenchmarkSeries } from "#domain/benchmark.ts";
import type { Comparison } from "#domain/comparison.ts";
import { concerns, type Reported } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries, type Observation, type Series } from "#domain/observation.ts";
import { mayShareAxis } from "#domain/scorecard/like.ts";
import { fiveYearsOf } from "#domain/scorecard/fiveYears.ts";
import type { Row } from "#domain/scorecard/row.ts";
import type { LaidCouncil } from "./laid/laidCouncils.ts";
import { sayApart } from "#domain/words/figure/sayBasis.ts";
import { sayFiveYears } from "#domain/words/figure/sayFiveYears.ts";
import { sayAim, sayTarget } from "#domain/words/figure/sayTarget.ts";

/**
 * What a trend is drawn of: one measure of one council, whom it is compared with, and what was
 * reported of it.
 */
export type TrendOf = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly file: AreaFile;
  readonly series: Series;
  /**
   * The other side of the measure: published years beside own figures, own figures beside published
   * years.
   */
  readonly beside: Series | null;
  readonly comparison: Comparison;
  readonly reported: readonly Reported[];
  readonly sources: Catalogue["sources"];
  readonly today: string;
  /** Councils the reader laid on it. */
  readonly laid: readonly LaidCouncil[];
  /** The measure as it stands, for the target it is rated by. */
  readonly row: Row | null;
  /** Whether the axis begins at the figures and not at nought. */
  readonly zoom: boolean;
};

export type TrendFigure = {
  readonly chart: TrendModel;
  readonly origin: Provenance;
  /** The periods drawn, in short. */
  readonly range: string;
  /** The periods drawn and those at which others end, in words. */
  readonly period: string;
  readonly benchmarks: BenchmarkSeries | null;
  /** Benchmarks that may not stand on the axis are in the table alone. */
  readonly isApart: boolean;
  readonly regionName: string | null;
  /** Named where the region is what the reader compares with. */
  readonly regionAsked: string | null;
  /** Why own figures and published ones are not drawn together; empty where they are. */
  readonly whyApart: string;
  /** Where it stood five years ago and stands now, in words; empty where that cannot be said. */
  readonly fiveYears: string;
  readonly isEmpty: boolean;
  /** Councils that were laid on it and count otherwise, so that only the table has them. */
  readonly isLaidApart: boolean;
};

/** Everything that is drawn and said of a measure's trend, worked out from its figures. */
export function trendOf(of: TrendOf): TrendFigure {
  const { indicator, area, areas, file, series, comparison, laid } = of;
  const benchmarks = file.benchmarks.get(indicator.slug) ?? null;
  const like = benchmarks !== null && mayShareAxis(indicator.unit, series.frame, benchmarks.frame);
  const usualRegion = areas.find((a) => a.code === area.region)?.name ?? null;
  const regionName =
    benchmarks?.standsIn ?? (comparison.kind === "region" ? comparison.words.head : usualRegion);
  const regionAsked = comparison.kind === "region" ? regionName : null;
  const chart = trendModel({
    title: `${indicator.shortName}, ${area.name}`,
    areaName: area.name,
    indicator,
    series,
    published: publishedBeside(of),
    benchmarks: like ? benchmarks : null,
    comparison,
    baseline: baselineOf(of),
    target: targetOf(of),
    laid: laid.filter((one) => shares(of, series, one.series)),
    regionName: regionAsked,
    events: file.events.filter((event) => concerns(event, indicator.slug)),
    reported: of.reported,
    zoom: of.zoom,
  });
  return {
    chart,
    origin: originOf(of, benchmarks !== null || laid.length > 0),
    range: rangeOf(chart),
    period: [chart.range, ...endsOf(chart)].join("; "),
    benchmarks,
    isApart: benchmarks !== null && !like,
    regionName,
    regionAsked,
    whyApart: whyApart(of),
    fiveYears: fiveYearsIn(of, like ? benchmarks : null),
    isEmpty: chart.us.every((p) => p.y === null),
    isLaidApart: laid.some((one) => !shares(of, series, one.series)),
  };
}

/** Beside it those who count alike; England is not compared with itself. */
function fiveYearsIn(of: TrendOf, like: BenchmarkSeries | null): string {
  const { indicator, area, file, series, comparison } = of;
  const benchmarks = area.type === "country" ? null : like;
  const years = fiveYearsOf(series, file.events, benchmarks, comparison);
  const { frame } = series;
  const told = { name: area.name, indicator, frame, comparison };
  return years ? sayFiveYears(years, { ...told, theirs: benchmarks?.frame ?? frame }) : "";
}

const shares = (
  { indicator }: Pick<TrendOf, "indicator">,
  one: Series,
  other: Series | null,
): boolean => other !== null && mayShareAxis(indicator.unit, one.frame, other.frame);

/** Published years that stand on the axis of own figures. */
const publishedBeside = (of: TrendOf): Series | null =>
  !isYearlySeries(of.series) && shares(of, of.series, of.beside) ? of.beside : null;

/** Where the council stood at the month it is compared with itself. */
function baselineOf({ comparison, series, file }: TrendOf): Observation | null {
  const newest = series.observations.at(-1);
  if (comparison.kind !== "past" || comparison.since === null || !newest) return null;
  const distance = distanceSince(series, comparison.since, newest.period, file.events);
  return distance.kind === "travelled" ? distance.from : null;
}

/**
 * The target the newest figure is rated by, where the figures drawn count the same; money is rated
 * by its share of a budget, which is no height of this axis.
 */
function targetOf({ row, series, indicator }: TrendOf): TargetLine | null {
  const target = row?.target;
  if (!target || indicator.unit === "variance-000" || indicator.polarity === "context") return null;
  const isRated =
    series.frame.basis === row.series.frame.basis ||
    mayShareAxis(indicator.unit, series.frame, row.series.frame);
  return isRated ? { y: target.target, figure: sayAim(row), text: sayTarget(row) } : null;
}

function originOf({ series, beside, indicator, sources, area, today }: TrendOf, national: boolean) {
  const ids = [series.source, beside?.source, national ? indicator.published?.source : undefined];
  return provenance(
    ids.map((id) => sources.find((s) => s.id === id)),
    area,
    today,
  );
}

function whyApart(of: TrendOf): string {
  const { series, beside } = of;
  const yearly = isYearlySeries(series);
  if (!beside || shares(of, series, beside) || (yearly && shares(of, beside, series))) return "";
  return yearly ? sayApart(beside, series) : sayApart(series, beside);
}

/** From the first period drawn, of ours or of our published years, to our last. */
function rangeOf({ comparators, us }: TrendModel): string {
  const years = comparators.find((c) => c.as === "published")?.runs[0]?.[0];
  const [ours, last] = [us[0], us.at(-1)];
  const first = ours && years && years.x < ours.x ? years : ours;
  return first?.short === last?.short
    ? (first?.short ?? "")
    : `${first?.short ?? ""} to ${last?.short ?? ""}`;
}

/** Those who end before we do, and when. */
const endsOf = ({ comparators }: TrendModel): readonly string[] =>
  comparators.flatMap((c) => {
    const end = c.runs.at(-1)?.at(-1);
    return end && (c.carriedTo !== null || c.as === "published")
      ? [`${c.name} to ${end.short}`]
      : [];
  });
