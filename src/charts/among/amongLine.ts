import type { PlaceInGroup } from "#domain/statistics/placeInGroup.ts";
import { amountOf, type Value } from "#domain/value.ts";

/** From the lowest to the highest of a group, with its middle half. */
type Range = {
  readonly low: number;
  readonly quarter: number;
  readonly threeQuarters: number;
  readonly high: number;
};

/**
 * One measure on a line of its own, in the measure's own unit from 0 to 1 of the line's length: ours,
 * England, the group's one figure, and either the group's range or each council of it.
 */
export type AmongLine = {
  readonly range: Range | null;
  readonly each: readonly { readonly at: number; readonly said: string }[];
  readonly own: number | null;
  readonly group: number | null;
  readonly england: number | null;
};

type Three = { readonly own: Value; readonly group: Value; readonly england: Value };

/** One straight scale that holds all figures: no distance is turned into another. */
function placing(amounts: readonly number[]): (v: number) => number {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return (v) => (high === low ? 0.5 : (v - low) / (high - low));
}

const placed = (value: Value, at: (v: number) => number): number | null => {
  const amount = amountOf(value);
  return amount === null ? null : at(amount);
};

const threeAt = ({ own, group, england }: Three, at: (v: number) => number) => ({
  own: placed(own, at),
  group: placed(group, at),
  england: placed(england, at),
});

const known = (values: readonly Value[]): readonly number[] =>
  values.flatMap((value) => amountOf(value) ?? []);

/**
 * Places group, council and England on one straight scale that holds them all. (Fingertips folds
 * both sides of England onto halves, which misplaces areas when England lies outside the middle half
 * or values are negative.) A nought is a place like any other, and a gap is no place. Null below five
 * in the group.
 */
export function rangeLine(place: PlaceInGroup, three: Three): AmongLine | null {
  const [low, quarter, threeQuarters, high] = known([
    place.min,
    place.lower,
    place.upper,
    place.max,
  ]);
  if (high === undefined || low === undefined) return null;
  if (quarter === undefined || threeQuarters === undefined) return null;
  const at = placing([low, high, ...known([three.own, three.group, three.england])]);
  return {
    range: {
      low: at(low),
      quarter: at(quarter),
      threeQuarters: at(threeQuarters),
      high: at(high),
    },
    each: [],
    ...threeAt(three, at),
  };
}

/** One council of a line that draws each, and how it is named when it is pointed at. */
export type Each = { readonly value: Value; readonly said: string };

/** The same with a dot a council. Null where no two figures of the line are there to be compared. */
export function eachLine(each: readonly Each[], three: Three): AmongLine | null {
  const all = known([...each.map(({ value }) => value), three.own, three.group, three.england]);
  if (all.length < 2) return null;
  const at = placing(all);
  return {
    range: null,
    each: each.flatMap(({ value, said }) => {
      const place = placed(value, at);
      return place === null ? [] : [{ at: place, said }];
    }),
    ...threeAt(three, at),
  };
}
