import { monthOfYearAt } from "#domain/calendar.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import type { Comparator, OwnPoint, TrendInput, TrendModel } from "./trend.ts";
import { leastStep, xTicks, yDomain } from "./trendAxes.ts";
import { bandOf, baselineOf, comparatorsOf, laidOf, ownPoints } from "./trendLines.ts";
import { eventsOf, reportedOf } from "./trendMarks.ts";
import { rowsOf } from "./trendRows.ts";
import { beginsOf, timeAxis } from "./trendTime.ts";

/**
 * Everything the trend draws, worked out: comparators end at their own last period and go on only
 * as a carried line. The axis begins where the published years do, or else five years before our
 * newest figure or where a comparator last stood, however late our own months begin.
 */
export function trendModel(input: TrendInput): TrendModel {
  const { series, indicator, areaName, published, zoom } = input;
  const us = ownPoints(series, indicator);
  const { first, last, years, inView } = timeAxis(input, us);
  const range = rangeOf(series);
  const yearly = isYearlySeries(series);
  // Many others lie behind those who are named.
  const comparators = backToFront(
    laidOf(input, [first, last]),
    comparatorsOf(input, years, inView, last),
  );
  const band = bandOf(input, inView);
  const reported = reportedOf(input, [first, last]);
  const heights = [
    ...us.flatMap((p) => p.y ?? []),
    ...comparators.flatMap((c) => c.runs.flat().map((p) => p.y)),
    ...reported.map((r) => r.y),
    ...(input.target ? [input.target.y] : []),
    ...(zoom ? [] : band.flat().flatMap((p) => [p.low, p.high])),
  ];
  const model: Omit<TrendModel, "rows"> = {
    title: input.title,
    subtitle: `${indicator.name}, ${areaName}, ${range}${published ? `; published: ${rangeOf(published)}` : ""}`,
    range,
    usName: areaName,
    begins: beginsOf(input, first),
    yearly,
    rangeOf: input.comparison.words.who,
    target: input.target ?? null,
    baseline: input.baseline && baselineOf(input.baseline, series, indicator),
    indicator,
    us,
    comparators,
    band,
    events: eventsOf(input, [first, last]),
    restarts: restartsOf(series, us),
    reported,
    domain: yDomain(heights, zoom, leastStep(indicator)),
    fromZero: !zoom,
    xTicks: xTicks(us, yearly, years.length > 0 ? years : inView),
    xDomain: [first, last],
  };
  return { ...model, rows: rowsOf(model) };
}

/** Each of many, then England and the comparison, then those named. */
const backToFront = (
  laid: readonly Comparator[],
  usual: readonly Comparator[],
): readonly Comparator[] => [
  ...laid.filter((c) => c.as === "each"),
  ...usual,
  ...laid.filter((c) => c.as !== "each"),
];

const rangeOf = ({ observations, frame }: Series): string =>
  sayRange(observations[0]?.period, observations.at(-1)?.period, frame);

/** Where a year to date begins again, just before each April but the first. */
const restartsOf = ({ frame }: Series, us: readonly OwnPoint[]): readonly number[] =>
  frame.basis === "ytd"
    ? us
        .slice(1)
        .filter((p) => monthOfYearAt(p.x) === 4)
        .map((p) => p.x - 0.5)
    : [];
