import { onCalendar, type Observation, type Series } from "../observation.ts";
import { isoDay, lastDayOf } from "../calendar.ts";
import { amountOf } from "../value.ts";
import { signals, type Flag } from "./signals.ts";
import type { StepChange } from "./verdict.ts";
import { FEWEST_POINTS, xmrLimits, type Limits } from "./xmr.ts";

/**
 * A stretch between recorded steps with limits of its own; under 13 points they are trial limits,
 * and say so.
 */
export type Stretch = {
  readonly observations: readonly Observation[];
  readonly limits: Limits | null;
  readonly trial: boolean;
  readonly flags: readonly (Flag | null)[];
};

/**
 * The control chart of a series of separate points: limits are fixed from each recorded step to the
 * next.
 */
export function controlChart(series: Series, steps: readonly StepChange[]): readonly Stretch[] {
  const dates = [...new Set(steps.map((step) => step.date))].sort();
  const all = onCalendar(series.observations);
  const dayOf = (o: Observation): string => isoDay(lastDayOf(o.period, series.frame));
  return ["", ...dates].flatMap((from, i): Stretch[] => {
    const to = dates[i];
    const observations = all.filter((o) => dayOf(o) > from && (to === undefined || dayOf(o) <= to));
    if (observations.length === 0) return [];
    const points = observations.map((o) => amountOf(o.value));
    const limits = xmrLimits(points);
    return [
      {
        observations,
        limits,
        trial: points.filter((p) => p !== null).length < FEWEST_POINTS,
        flags: limits ? signals(points, limits) : points.map(() => null),
      },
    ];
  });
}
