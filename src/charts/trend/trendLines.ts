import type { Benchmarks } from "#domain/benchmark.ts";
import { isYear, monthNumber, lastDayOf, periodLabel, shortPeriod } from "#domain/calendar.ts";
import { groupIn } from "#domain/comparison.ts";
import { GAP_LETTER, GAP_WORDS, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation, Series } from "#domain/observation.ts";
import { amountOf, missing, type Value } from "#domain/value.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { datedAt } from "./trendTime.ts";
import type { Comparator, Dated, LinePoint, OwnPoint, TrendInput, TrendModel } from "./trend.ts";

/**
 * Our own line, point by point; a gap is a point without a height, with its letter and its words.
 */
export const ownPoints = (series: Series, indicator: Indicator): readonly OwnPoint[] =>
  series.observations.map((o) => ({
    x: monthNumber(lastDayOf(o.period, series.frame)),
    y: amountOf(o.value),
    label: periodLabel(o.period, series.frame),
    short: shortPeriod(o.period, series.frame),
    year: isYear(o.period) ? o.period : shortPeriod(o.period, series.frame),
    text:
      o.value.kind === "known"
        ? formatValue(o.value, indicator)
        : `${GAP_WORDS[o.value.kind]}${o.note ? `: ${o.note}` : ""}`,
    letter: o.value.kind === "known" ? "" : GAP_LETTER[o.value.kind],
    gap: o.value.kind === "known" ? "" : GAP_WORDS[o.value.kind],
    provisional: o.status === "provisional",
  }));

type InView = readonly (Dated & { readonly b: Benchmarks })[];

/**
 * England and the comparison, each to its own last period and carried on to ours; before them our
 * own published years. Who was never published has no line.
 */
export function comparatorsOf(
  { indicator, areaName, comparison, regionName }: TrendInput,
  years: readonly (Dated & { readonly value: Value })[],
  inView: InView,
  last: number,
): readonly Comparator[] {
  const line = (
    id: "england" | "mean" | "region",
    name: string,
    pick: (b: Benchmarks) => Value,
  ): Comparator => {
    const measure = id === "mean" ? meanMeasure(indicator) : indicator;
    const runs = runsOf(
      inView.map(({ b, ...at }) => ({ ...at, value: pick(b) })),
      measure,
    );
    const end = runs[runs.length - 1]?.at(-1);
    return { id, as: id, name, runs, carriedTo: end && end.x < last ? last : null };
  };
  const ours: Comparator = {
    id: "published",
    as: "published",
    name: `${areaName}, published`,
    runs: runsOf(years, indicator),
    carriedTo: null,
  };
  return [
    ours,
    line("england", "England", (b) => b.england),
    ...(comparison.kind === "group"
      ? [
          line(
            "mean",
            comparison.words.line,
            (b) => groupIn(comparison, b)?.[comparison.statistic] ?? missing("too-few"),
          ),
        ]
      : []),
    ...(regionName ? [line("region", regionName, (b) => b.region)] : []),
  ].filter((comparator) => comparator.runs.length > 0);
}

/** Councils laid on the trend, each to its own last period and with its own gaps. */
export const laidOf = (
  { laid = [], indicator }: Pick<TrendInput, "laid" | "indicator">,
  [first, last]: readonly [number, number],
): readonly Comparator[] =>
  laid
    .map(({ name, as, series: { observations, frame } }, i): Comparator => {
      const points = observations
        .map(({ period, value }) => ({ ...datedAt(period, frame), value }))
        .filter(({ x }) => x >= first && x <= last);
      return { id: `laid${i}`, as, name, runs: runsOf(points, indicator), carriedTo: null };
    })
    .filter(({ runs }) => runs.length > 0);

/** The group's range in unbroken runs: a year in which it is withheld is not bridged. */
export function bandOf({ comparison }: TrendInput, inView: InView): TrendModel["band"] {
  const band: { x: number; low: number; high: number }[][] = [];
  let whole = false;
  for (const { b, x } of inView) {
    const group = groupIn(comparison, b);
    if (group?.min.kind !== "known" || group.max.kind !== "known") whole = false;
    else {
      if (!whole) band.push([]);
      whole = true;
      band[band.length - 1]?.push({ x, low: group.min.amount, high: group.max.amount });
    }
  }
  return band;
}

/** Figures in unbroken runs: a gap ends one. */
function runsOf(
  points: readonly (Dated & { readonly value: Value })[],
  measure: Pick<Indicator, "unit" | "decimals">,
): readonly (readonly LinePoint[])[] {
  const runs: LinePoint[][] = [];
  let open = false;
  for (const { x, label, short, value } of points) {
    if (value.kind === "known") {
      if (!open) runs.push([]);
      const text = formatValue(value, measure);
      runs[runs.length - 1]?.push({ x, y: value.amount, label, short, text });
    }
    open = value.kind === "known";
  }
  return runs;
}

/**
 * Where the council stood at the month it is compared with itself; null where it had no figure
 * then.
 */
export function baselineOf(
  from: Observation,
  series: Series,
  indicator: Indicator,
): TrendModel["baseline"] {
  if (from.value.kind !== "known") return null;
  return {
    x: monthNumber(lastDayOf(from.period, series.frame)),
    y: from.value.amount,
    text: formatValue(from.value, indicator),
    label: periodLabel(from.period, series.frame),
    short: shortPeriod(from.period, series.frame),
  };
}
