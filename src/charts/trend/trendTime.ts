import {
  lastDayOf,
  monthNumber,
  parseDay,
  periodLabel,
  shortPeriod,
  type Frame,
  type PeriodId,
} from "#domain/calendar.ts";
import type { Dated, OwnPoint, TrendInput } from "./trend.ts";

/** Where a period stands: at the month it ends in. */
export const datedAt = (period: PeriodId, frame: Frame): Dated => ({
  x: monthNumber(lastDayOf(period, frame)),
  label: periodLabel(period, frame),
  short: shortPeriod(period, frame),
});

/** From where to where time runs, with the published years and the comparators that lie there. */
export function timeAxis({ published, benchmarks }: TrendInput, us: readonly OwnPoint[]) {
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
  const first = Math.min(begins, years[0]?.x ?? begins, marks.at(-1)?.x ?? begins);
  return { first, last, years, inView: marks.filter(({ x }) => x >= first) };
}

/**
 * A date among months: the 2nd of March stands at the end of February, nearly. Null for text that
 * is no day.
 */
export function xOfDate(iso: string): number | null {
  const day = parseDay(iso);
  return day && monthNumber(day) + (day.day - 30) / 30;
}
