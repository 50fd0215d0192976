import type { PlaceInGroup } from "#domain/statistics/placeInGroup.ts";
import { amountOf, type Value } from "#domain/value.ts";

/**
 * One measure of a profile on its own line, in the measure's own unit from 0 to 1 of the line's
 * length.
 */
export type ProfileLine = {
  readonly low: number;
  readonly high: number;
  readonly quarter: number;
  readonly threeQuarters: number;
  readonly middle: number;
  readonly own: number | null;
  readonly england: number | null;
};

/**
 * Places group, council and England on one straight scale that holds them all. No distance is
 * turned into another (Fingertips folds both sides of England onto halves, which misplaces areas
 * when England lies outside the middle half or values are negative); a nought is a place like any
 * other, and a gap is no place. Null below five in the group.
 */
export function profileLine(group: PlaceInGroup, own: Value, england: Value): ProfileLine | null {
  const [min, q1, q2, q3, max] = [group.min, group.lower, group.median, group.upper, group.max].map(
    amountOf,
  );
  if (min == null || q1 == null || q2 == null || q3 == null || max == null) return null;
  const [mine, nation] = [amountOf(own), amountOf(england)];
  const all = [min, max, ...(mine === null ? [] : [mine]), ...(nation === null ? [] : [nation])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const at = (v: number): number => (high === low ? 0.5 : (v - low) / (high - low));
  return {
    low: at(min),
    high: at(max),
    quarter: at(q1),
    threeQuarters: at(q3),
    middle: at(q2),
    own: mine === null ? null : at(mine),
    england: nation === null ? null : at(nation),
  };
}
