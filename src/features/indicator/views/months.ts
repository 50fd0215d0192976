import { controlPoints, type ControlPoint } from "#charts/control/controlPoints.ts";
import type { AreaFile } from "#data/useFeed.tsx";
import type { Frame } from "#domain/calendar.ts";
import { stepsFor } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { separatePoints } from "#domain/scorecard/row.ts";
import { assurance, steadiness, type Assurance } from "#domain/spc/assurance.ts";
import { controlChart, type Stretch } from "#domain/spc/chart.ts";
import { judgeSignal } from "#domain/spc/verdict.ts";
import { saySteadiness } from "#domain/words/beside/saySteadiness.ts";
import { saySignal } from "#domain/words/figure/sayRow.ts";

const ASSURED: Record<Assurance, string> = {
  "consistently-met": "The target is consistently met: even the unlucky months reach it.",
  "consistently-missed":
    "The target is consistently missed: without a change to the process it will not be reached.",
  "hit-and-miss": "The target is hit and missed by chance: one month’s letter says little.",
};

/** Separate months of a measure on a control chart, and what they say. */
export type Months = {
  readonly frame: Frame;
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
  return {
    frame: series.frame,
    source: series.source,
    stretches,
    points: controlPoints(stretches),
    target,
    signal: saySignal(judgeSignal(series, steps), series.frame),
    ...promiseOf(indicator, stretches.at(-1), target),
  };
}

/** What the last limits promise of the target: nothing while the points do not keep to them. */
function promiseOf(
  { polarity }: Indicator,
  last: Stretch | undefined,
  target: number | null,
): Pick<Months, "promise" | "unsteady"> {
  if (!last || target === null) return { promise: "", unsteady: "" };
  const steady = steadiness(last.flags);
  const firm = steady.kind === "steady" && !last.trial ? last.limits : null;
  const assured = firm && assurance(firm, target, polarity);
  return { promise: assured ? ASSURED[assured] : "", unsteady: saySteadiness(steady) };
}
