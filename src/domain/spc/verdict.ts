import { onCalendar, type Series } from "../observation.ts";
import { isoDay, isYearly, lastDayOf, type PeriodId } from "../calendar.ts";
import { amountOf } from "../value.ts";
import { signals, type Flag } from "./signals.ts";
import { FEWEST_POINTS, xmrLimits, type Limits } from "./xmr.ts";

/** Is the latest point signal or noise, or why that cannot be said (domain rules 6). */
export type SignalVerdict =
  | {
      readonly kind: "unusual";
      readonly flag: Flag;
      readonly limits: Limits;
      readonly from: PeriodId;
      readonly extreme: Extreme | null;
      /** How many points running, the last included, carry a flag. */ readonly standing: number;
    }
  | { readonly kind: "usual"; readonly limits: Limits; readonly from: PeriodId }
  | {
      readonly kind: "not-judged";
      readonly because: "too-few-points" | "overlapping" | "yearly" | "no-figure";
      readonly points: number;
    };

/** "The lowest since April 2022": how far back the latest value is the highest or lowest. */
export type Extreme = { readonly which: "highest" | "lowest"; readonly since: PeriodId };

/** A recorded step from which limits are worked out anew. */
export type StepChange = { readonly date: string };

/**
 * Judges the last point of a monthly or quarterly series of separate points. Limits come from the
 * points since the last recorded step, and only if there are 13 of them; rolling and year-to-date
 * points overlap, so they are never judged, nor is a handful of yearly figures.
 */
export function judgeSignal(series: Series, steps: readonly StepChange[]): SignalVerdict {
  const last = series.observations[series.observations.length - 1];
  if (!last || last.value.kind !== "known")
    return { kind: "not-judged", because: "no-figure", points: 0 };
  if (["rolling-12", "rolling-3", "ytd", "forecast"].includes(series.frame.basis))
    return { kind: "not-judged", because: "overlapping", points: 0 };
  if (isYearly(last.period)) return { kind: "not-judged", because: "yearly", points: 0 };
  const since = sinceLastStep(series, steps);
  const points = onCalendar(since).map((o) => amountOf(o.value));
  const count = points.filter((p) => p !== null).length;
  const limits = xmrLimits(points);
  const from = since[0]?.period ?? last.period;
  if (!limits || count < FEWEST_POINTS)
    return { kind: "not-judged", because: "too-few-points", points: count };
  const flags = signals(points, limits);
  const flag = flags[points.length - 1] ?? null;
  const quiet = flags.findLastIndex((f) => f === null);
  return flag
    ? {
        kind: "unusual",
        flag,
        limits,
        from,
        extreme: extremeOf(series),
        standing: points.length - 1 - quiet,
      }
    : { kind: "usual", limits, from };
}

/**
 * The observations that follow the last step, from which the limits come. A step still to come is
 * none yet.
 */
export function sinceLastStep(
  series: Series,
  steps: readonly StepChange[],
): Series["observations"] {
  const lastDays = series.observations.map((o) => isoDay(lastDayOf(o.period, series.frame)));
  const end = lastDays[lastDays.length - 1] ?? "";
  const last =
    steps
      .map((step) => step.date)
      .filter((date) => date < end)
      .sort()
      .pop() ?? "";
  return series.observations.filter((_, i) => (lastDays[i] ?? "") > last);
}

/** Says "the lowest since …" only if it spans at least a year of the series: less is no news. */
function extremeOf(series: Series): Extreme | null {
  const known = series.observations.flatMap((o) =>
    o.value.kind === "known" ? [{ period: o.period, amount: o.value.amount }] : [],
  );
  const last = known[known.length - 1];
  const first = known[0];
  if (!last || !first || known.length < FEWEST_POINTS) return null;
  const earlier = known.slice(0, -1);
  if (earlier.every((o) => o.amount > last.amount)) return { which: "lowest", since: first.period };
  if (earlier.every((o) => o.amount < last.amount))
    return { which: "highest", since: first.period };
  return null;
}
