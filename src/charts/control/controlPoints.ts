import { GAP_WORDS, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation } from "#domain/observation.ts";
import { periodLabel, type Frame } from "#domain/calendar.ts";
import type { Stretch } from "#domain/spc/chart.ts";
import type { Flag } from "#domain/spc/signals.ts";
import type { Limits } from "#domain/spc/xmr.ts";
import { sayFlag } from "./sayFlag.ts";

/** One period of a control chart with the limits it is judged by and what they say of it. */
export type ControlPoint = {
  readonly observation: Observation;
  readonly flag: Flag | null;
  readonly limits: Limits | null;
  readonly trial: boolean;
};

/** The stretches as one list of periods, gaps in their places. */
export const controlPoints = (stretches: readonly Stretch[]): readonly ControlPoint[] =>
  stretches.flatMap((s) =>
    s.observations.map((observation, i) => ({
      observation,
      flag: s.flags[i] ?? null,
      limits: s.limits,
      trial: s.trial,
    })),
  );

/** What the limits say of a period, in words; a gap is not judged. */
export function sayControl({ observation, flag, limits, trial }: ControlPoint): string {
  if (observation.value.kind !== "known") return "Not judged: no figure";
  if (!limits) return "Not judged: too few points for limits";
  return `${flag ? sayFlag(flag) : "Within the limits, not flagged"}${trial ? " (trial limits)" : ""}`;
}

/** "March 2025: 82%. Below the lower limit", or the gap with its reason. */
export function sayPoint(point: ControlPoint, frame: Frame, indicator: Indicator): string {
  const { value, note, period, status } = point.observation;
  if (value.kind !== "known")
    return `${periodLabel(period, frame)}: ${GAP_WORDS[value.kind].toLowerCase()}${note ? `. ${note}` : ""}`;
  return `${periodLabel(period, frame)}: ${formatValue(value, indicator)}${status === "provisional" ? ", provisional" : ""}. ${sayControl(point)}`;
}
