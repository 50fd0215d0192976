import { ENGLAND, LONDON, type AreaCode } from "../area.ts";
import type { Beside, Comparison, Mark, RegionComparison } from "../comparison.ts";
import { groupStatistic } from "../benchmark.ts";
import { comparePeriods, type Frame, type PeriodId } from "../calendar.ts";
import { missing, type Value } from "../value.ts";
import { periodAt } from "./span.ts";
import type { Quantity, Story } from "./story.ts";

/**
 * Where a comparison looks for its figures: others in their period, our own past in an earlier one
 * of ours.
 */
export type When = {
  readonly frame: Frame;
  readonly others: PeriodId | null;
  /**
   * The last period of our own that had ended by the comparison's month; null where there is none.
   */
  readonly past: { readonly period: PeriodId; readonly frame: Frame } | null;
};

/**
 * The comparison's figure, worked out from the same figure of each area: the mean or median of its
 * members, the region's, or our own of then. Null where nothing of it had ended by then.
 */
export function besideFrom(
  comparison: Comparison,
  self: AreaCode,
  { frame, others, past }: When,
  figureOf: (code: AreaCode, period: PeriodId) => Value,
): Beside | null {
  if (comparison.kind === "past")
    return past && { value: figureOf(self, past.period), ...past, group: null };
  if (others === null) return null;
  if (comparison.kind === "group") {
    const group = groupStatistic(comparison.members.map((m) => figureOf(m.code, others)));
    return { value: group[comparison.statistic], period: others, frame, group };
  }
  const { region } = comparison;
  const value = region ? figureOf(region, others) : missing("not-applicable");
  if (value.kind !== "known" && mayStandIn(comparison)) {
    const london = figureOf(LONDON, others);
    if (london.kind === "known")
      return { value: london, period: others, frame, group: null, standsIn: "London" };
  }
  return { value, period: others, frame, group: null };
}

/**
 * May London's figure stand for this region's? For a half of London that nobody asked for by name
 * (LAIT's rule).
 */
const mayStandIn = ({ region, isChosen }: RegionComparison): boolean =>
  !isChosen && (region?.startsWith("E13") ?? false);

/** The other areas whose own figures a comparison is worked out from. */
function codesBeside(comparison: Comparison): readonly AreaCode[] {
  switch (comparison.kind) {
    case "past":
      return [];
    case "group":
      return comparison.members.map((m) => m.code);
    case "region":
      return [
        ...(comparison.region === null ? [] : [comparison.region]),
        ...(mayStandIn(comparison) ? [LONDON] : []),
      ];
  }
}

/**
 * Whose counts a story sets beside a council's own: England's, and those its comparison is made of.
 */
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

/**
 * The last period of the council's own counts by the month it is compared with, where that is
 * before the one shown.
 */
export function pastAt(
  { comparison }: Others,
  quantity: Quantity | undefined,
  shown: PeriodId | null,
): PeriodId | null {
  if (comparison.kind !== "past" || comparison.since === null || shown === null) return null;
  const then = periodAt(quantity, comparison.since);
  return then !== null && comparePeriods(then, shown) < 0 ? then : null;
}

/**
 * The same figure of England and of the comparison, worked out area by area from each one's own
 * counts.
 */
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
