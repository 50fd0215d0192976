import { minus } from "./exact.ts";
import { observationAt, type Observation, type Series } from "./observation.ts";
import { nextPeriod, type PeriodId } from "./calendar.ts";
import type { Polarity } from "./indicator.ts";
import { known, missing, type Value } from "./value.ts";

export type Direction = "up" | "down" | "level";
export type Verdict = "better" | "worse" | "no-judgement";

/** A difference from a named earlier period; `cannot say` keeps the gap that prevents it. */
export type Change =
  | {
      readonly kind: "changed";
      readonly since: PeriodId;
      readonly amount: number;
      readonly direction: Direction;
    }
  | { readonly kind: "cannot-say"; readonly since: PeriodId | null; readonly because: Value };

/**
 * Latest less the period one step before it. The step is counted on the calendar, not on the rows
 * that happen to be there: after a missing month there is no change to state (LAIT compares
 * whatever two rows it has).
 */
export function changeAt(series: Series, period: PeriodId): Change {
  return between(
    observationAt(series, period),
    series.observations.find((o) => nextPeriod(o.period) === period),
  );
}

/** Latest less any earlier period that is named; a gap in either is why none can be stated. */
export const changeSince = (series: Series, since: PeriodId, period: PeriodId): Change =>
  between(observationAt(series, period), observationAt(series, since));

function between(now: Observation | undefined, before: Observation | undefined): Change {
  if (!now || now.value.kind !== "known")
    return {
      kind: "cannot-say",
      since: before?.period ?? null,
      because: now?.value ?? missing("missing"),
    };
  if (!before) return { kind: "cannot-say", since: null, because: missing("missing") };
  if (before.value.kind !== "known")
    return { kind: "cannot-say", since: before.period, because: before.value };
  const amount = minus(now.value.amount, before.value.amount);
  return {
    kind: "changed",
    since: before.period,
    amount,
    direction: amount > 0 ? "up" : amount < 0 ? "down" : "level",
  };
}

/** Clears the noise of binary fractions (24.8 − 23.9) without rounding what can be read. */
export const exact = (amount: number): number => Number(amount.toFixed(9));

/** Is a rise good? Context measures are never judged, and no change is no judgement. */
export function judge(direction: Direction, polarity: Polarity): Verdict {
  if (direction === "level") return "no-judgement";
  switch (polarity) {
    case "high":
      return direction === "up" ? "better" : "worse";
    case "low":
      return direction === "down" ? "better" : "worse";
    case "context":
      return "no-judgement";
  }
}

/** The last observation whose period is at or before the wanted one, even if it is a gap. */
export const latest = (series: Series): Observation | undefined =>
  series.observations[series.observations.length - 1];

/**
 * How many times running the figure has moved the same way up to the end (0 if it did not move or a
 * gap stands there). A period that is not there ends the count, as a gap does.
 */
export function movesRunning(series: Series): {
  readonly direction: Direction;
  readonly times: number;
} {
  const all = series.observations;
  let times = 0;
  let direction: Direction = "level";
  for (let i = all.length - 1; i > 0; i -= 1) {
    const [now, before] = [all[i], all[i - 1]];
    if (
      now?.value.kind !== "known" ||
      before?.value.kind !== "known" ||
      nextPeriod(before.period) !== now.period
    )
      break;
    const step: Direction =
      now.value.amount > before.value.amount
        ? "up"
        : now.value.amount < before.value.amount
          ? "down"
          : "level";
    if (step === "level" || (times > 0 && step !== direction)) break;
    direction = step;
    times += 1;
  }
  return { direction, times };
}

/** How far latest stands from a comparator, in the unit; a gap in either is the answer. */
export function difference(value: Value, benchmark: Value): Value {
  if (value.kind !== "known") return value;
  if (benchmark.kind !== "known") return benchmark;
  return known(minus(value.amount, benchmark.amount));
}
