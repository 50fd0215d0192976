import { controlPoints, type ControlPoint } from "#charts/control/controlPoints.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Frame } from "#domain/calendar.ts";
import { stepsFor } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { separatePoints } from "#domain/scorecard/row.ts";
import { amountOf } from "#domain/value.ts";
import { assurance, steadiness } from "#domain/spc/assurance.ts";
import { controlChart, type Stretch } from "#domain/spc/chart.ts";
import { judgeSignal } from "#domain/spc/verdict.ts";
import {
  pointOf,
  sayAssurance,
  saySteadiness,
  sayTooFewPoints,
  type Point,
} from "#domain/words/beside/saySteadiness.ts";
import { saySignal } from "#domain/words/figure/sayRow.ts";

/** Separate months of a measure on a control chart, and what they say. */
export type Months = {
  readonly frame: Frame;
  readonly point: Point;
  readonly source: string;
  readonly stretches: readonly Stretch[];
  readonly points: readonly ControlPoint[];
  /** Null where there is none, or where it is of another thing than the points. */
  readonly target: number | null;
  readonly signal: string;
  /** Whether the process as it is will meet the target; empty where that cannot be promised. */
  readonly promise: string;
  /** Why nothing is promised of the target. */
  readonly unsteady: string;
};

/** The months or quarters of a council that may be judged one by one; null where it gives none. */
export function monthsOf(indicator: Indicator, file: AreaFile): Months | null {
  const series = separatePoints(indicator, file.series);
  if (!series) return null;
  const steps = stepsFor(file.events, indicator.slug);
  const stretches = controlChart(series, steps);
  const target =
    indicator.unit === "variance-000" ? null : (file.targets.get(indicator.slug)?.target ?? null);
  const point = pointOf(series.observations.map((o) => o.period));
  return {
    frame: series.frame,
    point,
    source: series.source,
    stretches,
    points: controlPoints(stretches),
    target,
    signal: saySignal(judgeSignal(series, steps), series.frame),
    ...promiseOf(indicator, stretches, target, point),
  };
}

/**
 * What the last limits promise of the target: nothing while the points do not keep to them, or are
 * too few; and nothing of a measure that is neither good nor bad.
 */
function promiseOf(
  { polarity }: Indicator,
  stretches: readonly Stretch[],
  target: number | null,
  point: Point,
): Pick<Months, "promise" | "unsteady"> {
  const last = stretches.at(-1);
  if (!last || target === null || polarity === "context") return { promise: "", unsteady: "" };
  const points = last.observations.filter((o) => amountOf(o.value) !== null).length;
  if (last.trial || !last.limits)
    return { promise: "", unsteady: sayTooFewPoints(points, point, stretches.length > 1) };
  const steady = steadiness(last.flags);
  const assured = steady.kind === "steady" ? assurance(last.limits, target, polarity) : null;
  return {
    promise: assured ? sayAssurance(assured, point) : "",
    unsteady: saySteadiness(steady, point),
  };
}
