import {
  lastDayOf,
  monthNumber,
  parseDay,
  periodLabel,
  shortPeriod,
  type Frame,
  type PeriodId,
} from "#domain/calendar.ts";
import type { Benchmarks } from "#domain/benchmark.ts";
import { groupIn } from "#domain/comparison.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { sayLineBegins } from "#domain/words/figure/sayRange.ts";
import type { Dated, OwnPoint, TrendInput } from "./trend.ts";

/** Where a period stands: at the month it ends in. */
export const datedAt = (period: PeriodId, frame: Frame): Dated => ({
  x: monthNumber(lastDayOf(period, frame)),
  label: periodLabel(period, frame),
  short: shortPeriod(period, frame),
});

/**
 * From where to where time runs, with the published years and the comparators that lie there. Own
 * months of less than five years stand in the five years of England and the others that led to them.
 */
export function timeAxis(input: TrendInput, us: readonly OwnPoint[]) {
  const { published, benchmarks } = input;
  const years = published
    ? published.observations.map(({ period, value }) => ({
        ...datedAt(period, published.frame),
        value,
      }))
    : [];
  const last = Math.max(us.at(-1)?.x ?? 0, years.at(-1)?.x ?? 0);
  const marks = benchmarks
    ? benchmarks.periods
        .map((b) => ({ b, ...datedAt(b.period, benchmarks.frame) }))
        .filter(({ x }) => x <= last)
    : [];
  const begins = us[0]?.x ?? 0;
  const own = Math.min(begins, years[0]?.x ?? begins);
  const story = storyOf(input, us, own, marks);
  const first = Math.min(own, story ?? own, marks.at(-1)?.x ?? own);
  return { first, last, years, inView: marks.filter(({ x }) => x >= first) };
}

/** The months of the story that a trend tells: five years. */
const STORY = 60;

/** The first year of those five in which anyone has a figure; none where our own line is as long. */
function storyOf(
  input: TrendInput,
  us: readonly OwnPoint[],
  begins: number,
  marks: readonly { readonly b: Benchmarks; readonly x: number }[],
): number | undefined {
  const newest = us.findLast((p) => p.y !== null)?.x;
  const isShort = !isYearlySeries(input.series) && newest !== undefined && newest - begins < STORY;
  return isShort
    ? marks.find(({ b, x }) => x >= newest - STORY && isDrawn(b, input))?.x
    : undefined;
}

/** Whether anyone who is compared with has a figure of a year. */
const isDrawn = (b: Benchmarks, { comparison, regionName }: TrendInput): boolean =>
  [
    b.england,
    comparison.kind === "group" ? groupIn(comparison, b)?.[comparison.statistic] : undefined,
    regionName ? b.region : undefined,
  ].some((value) => value?.kind === "known");

/** Where our own line begins, in words; empty where the axis begins no earlier. */
export function beginsOf({ areaName, published, series }: TrendInput, from: number): string {
  const both = [published, series].flatMap((side) => {
    const [first] = side?.observations ?? [];
    const known = side?.observations.find((o) => o.value.kind === "known");
    if (!side || !first || !known) return [];
    return [{ period: known.period, frame: side.frame, x: datedAt(first.period, side.frame).x }];
  });
  const [own] = both.toSorted((a, b) => a.x - b.x);
  return own && own.x > from ? sayLineBegins(areaName, own.period, own.frame) : "";
}

/**
 * A date among months: the 2nd of March stands at the end of February, nearly. Null for text that
 * is no day.
 */
export function xOfDate(iso: string): number | null {
  const day = parseDay(iso);
  return day && monthNumber(day) + (day.day - 30) / 30;
}
