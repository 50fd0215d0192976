import type { PipelineStep } from "#domain/story/frontDoor.ts";
import { amountOf } from "#domain/value.ts";
import { sayAmount, sayTotal } from "#domain/words/story/cite.ts";

/**
 * One step of a flow as it is drawn: amounts are null where there is no figure, and `counted` is
 * false where nobody counts it.
 */
export type FlowStep = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly counted: boolean;
  readonly now: number | null;
  readonly before: number | null;
  readonly said: string;
  readonly saidBefore: string;
  /** "26.3 per 100", and the step it is of. */
  readonly share: { readonly text: string; readonly from: string; readonly of: string } | null;
};

/** A step as it is drawn: its count now and before, and its share of the step before. */
export const stepOf = (s: PipelineStep): FlowStep => ({
  id: s.id,
  lines: s.lines,
  counted: s.counted,
  now: amountOf(s.now.value),
  before: amountOf(s.before.value),
  said: s.now.value.kind === "known" ? sayTotal(s.now) : "no figure",
  saidBefore: s.before.value.kind === "known" ? `${sayTotal(s.before)} before` : "no figure before",
  share:
    s.from && s.counted && s.per100.kind === "known"
      ? { text: `${sayAmount(s.per100, 1)} per 100`, from: s.from.id, of: s.from.one }
      : null,
});

/** Below this width the steps stand under each other. */
export const WIDE = 660;

/**
 * A bar's length on one scale for all steps and both years; null for a gap: no bar, never a bar of
 * no length.
 */
export function lengthOf(
  amount: number | null,
  steps: readonly FlowStep[],
  room: number,
): number | null {
  const most = Math.max(...steps.flatMap((s) => [s.now ?? 0, s.before ?? 0]), 0);
  return amount === null || most === 0
    ? amount === 0
      ? 0
      : null
    : Math.round((amount / most) * room * 10) / 10;
}

/** The last steps of a flow, drawn so many times as long as the others. */
export type Zoom = { readonly from: number; readonly times: number };

/** Steps this small beside the largest are drawn longer; the longest of them fills this much. */
const [SMALL, FILLS] = [0.15, 0.75];
const TIMES = [200, 150, 100, 75, 50, 40, 30, 25, 20, 15, 12, 10, 8, 6, 5, 4];

/**
 * From which step on a flow needs a scale of its own, and how many times as long its bars are then:
 * only where every step from there is small beside the largest. Null where one scale will do.
 */
export function zoomOf(steps: readonly FlowStep[]): Zoom | null {
  const sizes = steps.map((s) => (s.counted ? Math.max(s.now ?? 0, s.before ?? 0) : null));
  const most = Math.max(0, ...sizes.map((size) => size ?? 0));
  const isSmall = (size: number | null): boolean => size === null || size < most * SMALL;
  const from = sizes.findIndex(
    (size, i) => i > 0 && size !== null && sizes.slice(i).every(isSmall),
  );
  if (from < 0) return null;
  const longest = Math.max(...sizes.slice(from).map((size) => size ?? 0));
  const times = TIMES.find((n) => longest > 0 && longest * n <= most * FILLS);
  return times === undefined ? null : { from, times };
}

/** A step's bar, now or before, in pixels: on its own scale from where the drawing is zoomed. */
export function barOf(
  at: number,
  which: "now" | "before",
  steps: readonly FlowStep[],
  room: number,
): number | null {
  const zoom = zoomOf(steps);
  const length = lengthOf(steps[at]?.[which] ?? null, steps, room);
  const times = zoom && at >= zoom.from ? zoom.times : 1;
  return length === null
    ? null
    : times === 1
      ? length
      : lengthOf((steps[at]?.[which] ?? 0) * times, steps, room);
}
