import { ENGLAND, type AreaCode } from "../area.ts";
import { besideFrom, codesBeside, type Comparison, type Mark } from "../comparison.ts";
import { comparePeriods, type Frame, type PeriodId } from "../calendar.ts";
import { missing, type Value } from "../value.ts";
import { periodAt } from "./span.ts";
import type { Quantity, Story } from "./story.ts";

/** Whose counts a story sets beside a council's own: England's, and those its comparison is made of. */
export type Others = {
  readonly self: AreaCode;
  readonly comparison: Comparison;
  /** Undefined for an area whose counts are not at hand. */
  readonly storyOf: (code: AreaCode) => Story | undefined;
};

/** The areas whose counts have to be at hand, the council first. */
export const codesOfStories = (self: AreaCode, comparison: Comparison): readonly AreaCode[] => [
  ...new Set([self, ENGLAND, ...codesBeside(comparison)]),
];

/** The last period of the council's own counts by the month it is compared with, where that is before the one shown. */
export function pastAt(
  { comparison }: Others,
  quantity: Quantity | undefined,
  shown: PeriodId | null,
): PeriodId | null {
  if (comparison.kind !== "past" || comparison.since === null || shown === null) return null;
  const then = periodAt(quantity, comparison.since);
  return then !== null && comparePeriods(then, shown) < 0 ? then : null;
}

/** The same figure of England and of the comparison, worked out area by area from each one's own counts. */
export function marksFrom(
  { self, comparison, storyOf }: Others,
  at: {
    readonly period: PeriodId;
    readonly frame: Frame;
    readonly past: { readonly period: PeriodId; readonly frame: Frame } | null;
  },
  figureOf: (story: Story, period: PeriodId) => Value,
): Mark {
  const { period, frame, past } = at;
  const of = (code: AreaCode, when: PeriodId): Value => {
    const story = storyOf(code);
    return story ? figureOf(story, when) : missing("missing");
  };
  return {
    period,
    frame,
    england: of(ENGLAND, period),
    beside: besideFrom(comparison, self, { frame, others: period, past }, of),
  };
}
