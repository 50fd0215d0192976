import type { Direction } from "./change.ts";
import { concerns, type CouncilEvent } from "./council.ts";
import { minus } from "./exact.ts";
import { observationAt, type Observation, type Series } from "./observation.ts";
import {
  addMonths,
  compareDays,
  comparePeriods,
  dayAsAt,
  endedBy,
  isMonth,
  isoDay,
  isYearly,
  lastDayOf,
  monthOfDay,
  type Basis,
  type Day,
  type Month,
  type PeriodId,
} from "./calendar.ts";
import type { Gap } from "./value.ts";

/**
 * How far a figure has come since a day in its own past, in its unit; or why that cannot be said.
 */
export type Distance =
  | {
      readonly kind: "travelled";
      readonly from: Observation;
      readonly amount: number;
      readonly direction: Direction;
    }
  | { readonly kind: "no-figure-now" | "nothing-by-then" | "not-earlier" }
  | { readonly kind: "gap-then"; readonly from: Observation; readonly gap: Gap }
  | { readonly kind: "break"; readonly event: CouncilEvent };

/**
 * Months before its last that a figure counts in: a break inside them is a break between it and any
 * later figure.
 */
const REACH: Record<Basis, number> = {
  snapshot: 0,
  month: 0,
  forecast: 0,
  quarter: 2,
  "rolling-3": 2,
  "rolling-12": 11,
  ytd: 11,
  year: 11,
  "academic-year": 11,
  "calendar-year": 11,
  "financial-year": 11,
  "stated-year": 11,
  "three-years": 35,
};

/**
 * The latest figure less the last one of the same series that had ended by the baseline month. Both
 * are on the series' one basis; a gap then, or a recorded change of definition since, is said and
 * not bridged.
 */
export function distanceSince(
  series: Series,
  since: Month,
  latest: PeriodId,
  events: readonly CouncilEvent[],
): Distance {
  const now = observationAt(series, latest);
  if (now?.value.kind !== "known") return { kind: "no-figure-now" };
  const day = dayAsAt(since);
  const from = series.observations.findLast((o) => endedBy(o.period, series.frame, day));
  if (!from || from.value.kind === "no-authority") return { kind: "nothing-by-then" };
  if (comparePeriods(from.period, latest) >= 0) return { kind: "not-earlier" };
  if (from.value.kind !== "known") return { kind: "gap-then", from, gap: from.value.kind };
  const event = breakBetween(series, from.period, latest, events);
  if (event) return { kind: "break", event };
  const amount = minus(now.value.amount, from.value.amount);
  return {
    kind: "travelled",
    from,
    amount,
    direction: amount > 0 ? "up" : amount < 0 ? "down" : "level",
  };
}

/**
 * A recorded change of definition that parts two figures of a series: it came after the earlier one
 * began to count, and before the later one ended.
 */
export function breakBetween(
  { frame, indicator }: Pick<Series, "frame" | "indicator">,
  from: PeriodId,
  latest: PeriodId,
  events: readonly CouncilEvent[],
): CouncilEvent | undefined {
  const clean = endOf(lastDayOf(from, frame), REACH[frame.basis]);
  const end = isoDay(lastDayOf(latest, frame));
  return events.find(
    (e) => e.kind === "break" && concerns(e, indicator) && e.date > clean && e.date <= end,
  );
}

/**
 * The end of the month so many months before a day, as ISO text; of the day's own month, the day
 * itself.
 */
function endOf(day: Day, before: number): string {
  if (before === 0) return isoDay(day);
  return isoDay(dayAsAt(addMonths(monthOfDay(day), -before)));
}

/**
 * The baselines a reader may choose, earliest first, and the one taken where none is chosen; null
 * where there is no past.
 */
export type Baselines = { readonly choices: readonly Month[]; readonly usual: Month | null };

/**
 * Month ends of a council with figures of its own; of one with published years, the December by
 * which each year's figures had ended. The newest is no baseline. The usual one is the earliest at
 * which most series had a figure.
 */
export function baselinesOf(all: readonly Series[]): Baselines {
  const monthly = all.some((s) => s.observations.some((o) => isMonth(o.period)));
  const ids = new Set(
    all.flatMap((s) =>
      s.observations.flatMap((o) => {
        if (o.value.kind === "no-authority") return [];
        if (monthly) return isMonth(o.period) ? [o.period] : [];
        if (!isYearly(o.period)) return [];
        const { year } = lastDayOf(o.period, s.frame);
        return [monthOfDay({ year, month: 12 })];
      }),
    ),
  );
  const choices = [...ids].sort(comparePeriods).slice(0, -1);
  const counts = choices.map(() => 0);
  for (const series of all) {
    const ends = series.observations.map((o) => lastDayOf(o.period, series.frame));
    let last = -1;
    choices.forEach((choice, i) => {
      const day = dayAsAt(choice);
      for (let end = ends[last + 1]; end && compareDays(end, day) <= 0; end = ends[last + 1])
        last += 1;
      if (series.observations[last]?.value.kind === "known") counts[i] = (counts[i] ?? 0) + 1;
    });
  }
  return {
    choices,
    usual:
      choices[counts.findIndex((n) => n * 2 > all.length)] ??
      choices[counts.indexOf(Math.max(...counts))] ??
      null,
  };
}
