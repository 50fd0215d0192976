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
export const WIDE = 940;

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
