import { difference } from "../change.ts";
import { sum } from "../rate.ts";
import { known, type Value } from "../value.ts";

/** Opening + started − ended = closing, with what does not close shown apart and never adjusted. */
export type Flow = {
  readonly opening: Value;
  readonly started: Value;
  readonly ended: Value;
  readonly closing: Value;
  /** closing − (opening + started − ended). */ readonly remainder: Value;
};

/**
 * A stock and its flows. A gap in any part makes the remainder that gap: nothing is worked out
 * around it.
 */
export function flowOf(opening: Value, started: Value, ended: Value, closing: Value): Flow {
  return {
    opening,
    started,
    ended,
    closing,
    remainder: difference(closing, difference(sum([opening, started]), ended)),
  };
}

/** Parts of a total with the remainder that no part names: parts + remainder = total, always. */
export type Parts = {
  readonly total: Value;
  readonly parts: readonly { readonly name: string; readonly value: Value }[];
  readonly remainder: Value;
};

/**
 * A gap in a part makes the remainder that gap, so that a missing part is never counted as "other".
 */
export const partsOf = (total: Value, parts: Parts["parts"]): Parts => ({
  total,
  parts,
  remainder: difference(total, sum(parts.map((p) => p.value))),
});

/** One of one group of places, before and after: how many, and what each costs. */
export type Priced = {
  readonly name: string;
  readonly before: { readonly number: Value; readonly price: Value };
  readonly after: { readonly number: Value; readonly price: Value };
};
/** A change in cost in three parts that add to it exactly. */
export type Bridge = {
  readonly before: Value;
  readonly after: Value;
  readonly change: Value;
  readonly volume: Value;
  readonly price: Value;
  readonly mix: Value;
};

/**
 * Why the cost of places changed (domain rules 9): price is the change in unit cost × the new
 * number, group by group; volume is the change in all children × the old average cost; mix is what
 * remains of the change in numbers × old unit cost: the same children in dearer or cheaper places.
 * A group that was empty has no old cost: its new one stands for it, so that its arrival counts as
 * mix. A gap anywhere makes every part that gap.
 */
export function bridgeOf(groups: readonly Priced[]): Bridge {
  const gap = groups
    .flatMap((g) => [
      g.before.number,
      g.after.number,
      ...(isNought(g.before.number) ? [] : [g.before.price]),
      ...(isNought(g.after.number) ? [] : [g.after.price]),
    ])
    .find((v) => v.kind !== "known");
  if (gap) return { before: gap, after: gap, change: gap, volume: gap, price: gap, mix: gap };
  const all = groups.map((g) => {
    const [v0, v1] = [of(g.before.number), of(g.after.number)];
    const [p0, p1] = [
      v0 === 0 ? of(g.after.price) : of(g.before.price),
      v1 === 0 ? of(g.before.price) : of(g.after.price),
    ];
    return { v0, v1, p0, p1 };
  });
  const total = (f: (g: (typeof all)[number]) => number): number =>
    all.reduce((so, g) => so + f(g), 0);
  const [before, after] = [total((g) => g.v0 * g.p0), total((g) => g.v1 * g.p1)];
  const children = total((g) => g.v0);
  const price = total((g) => (g.p1 - g.p0) * g.v1);
  const volume = children === 0 ? 0 : (total((g) => g.v1) - children) * (before / children);
  return {
    before: known(before),
    after: known(after),
    change: known(after - before),
    volume: known(volume),
    price: known(price),
    mix: known(after - before - price - volume),
  };
}
const isNought = (v: Value): boolean => v.kind === "known" && v.amount === 0;
const of = (v: Value): number => (v.kind === "known" ? v.amount : 0);
