import { onCalendar, type Observation, type Series } from "./observation.ts";
import { lastDayOf, monthsBetween, parseDay, type PeriodId } from "./calendar.ts";
import { sum } from "./rate.ts";
import { missing, type Value } from "./value.ts";

/**
 * Sums `months` monthly observations into one, ending with each month that has that many behind it.
 * One missing month, given as a gap or not at all, makes every window that holds it a gap: a sum of
 * eleven months is no year.
 */
export function rolling(
  series: Series,
  months: 3 | 12,
  valueOf: (numerator: Value, denominator: Value, period: PeriodId) => Value,
): Series {
  const all = onCalendar(series.observations);
  const observations: Observation[] = [];
  for (let end = months - 1; end < all.length; end += 1) {
    const window = all.slice(end - months + 1, end + 1);
    const last = window[months - 1];
    if (!last) continue;
    const numerator = sum(window.map((o) => o.numerator));
    const denominator = sum(window.map((o) => o.denominator));
    const value = valueOf(numerator, denominator, last.period);
    const gap = window.find((o) => o.numerator.kind !== "known");
    observations.push({
      period: last.period,
      value,
      numerator,
      denominator,
      status: window.some((o) => o.status === "provisional") ? "provisional" : "final",
      note: value.kind === "known" ? null : (gap?.note ?? null),
    });
  }
  return {
    ...series,
    frame: { ...series.frame, basis: months === 12 ? "rolling-12" : "rolling-3" },
    observations,
  };
}

/**
 * Windows that hold months from both sides of a break in definition count two different things:
 * they become gaps that say so. `months` is the length of the window, `date` the first day of the
 * new counting; text that is no day parts nothing.
 */
export function partAt(series: Series, months: 3 | 12, date: string, reason: string): Series {
  const day = parseDay(date);
  if (!day) return series;
  const observations = series.observations.map((o): Observation => {
    const behind = monthsBetween(day, lastDayOf(o.period, series.frame));
    const spans = behind >= 0 && behind < months - 1;
    const gap = missing("not-applicable");
    return spans && o.value.kind === "known"
      ? { ...o, value: gap, numerator: gap, denominator: gap, note: reason }
      : o;
  });
  return { ...series, observations };
}
