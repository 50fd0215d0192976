import { sum } from "../rate.ts";
import { combine, known, missing, type Gap, type Value } from "../value.ts";
import type { MixRow } from "./placements.ts";

/** One kind of placement, whoever provides it: its children, and what they cost together a week. */
export type KindOfPlace = {
  readonly group: string;
  readonly children: Value;
  readonly cost: Value;
};

/** Each kind of placement once; a gap in a row’s children or cost is the kind’s. */
export function kindsOf(rows: readonly MixRow[]): readonly KindOfPlace[] {
  const groups = [...new Set(rows.map((r) => r.group))];
  return groups.map((group) => {
    const own = rows.filter((r) => r.group === group);
    return {
      group,
      children: sum(own.map((r) => r.children)),
      cost: sum(own.map(costOf)),
    };
  });
}

/** What the children of a row cost a week; a place of nobody costs nothing, whatever one would. */
const costOf = ({ children, weeklyCost }: MixRow): Value =>
  children.kind === "known" && children.amount === 0
    ? children
    : combine(children, weeklyCost, (n, each) => known(n * each));

/** How much of the cost a few children take, or why that cannot be said. */
export type Concentration =
  | {
      readonly kind: "said";
      readonly groups: readonly string[];
      readonly children: number;
      readonly ofChildren: number;
      readonly cost: number;
      readonly ofCost: number;
    }
  | {
      readonly kind: "gap";
      readonly group: string;
      readonly of: "children" | "cost";
      readonly because: Gap;
    }
  | { readonly kind: "few"; readonly groups: readonly string[] }
  | { readonly kind: "no-cost" };

/** The fewest children said of as a group of their own: fewer might be known (domain rules 7). */
const LEAST = 6;
const HALF = 0.5;

/**
 * The kinds of placement, dearest for each child first, that together take at least half of the
 * cost of a week. A kind whose number or cost is a gap makes it impossible to say: what it costs
 * might change the answer.
 */
export function concentrationOf(rows: readonly MixRow[]): Concentration {
  const kinds = kindsOf(rows);
  for (const { group, children, cost } of kinds) {
    if (children.kind !== "known")
      return { kind: "gap", group, of: "children", because: children.kind };
    if (cost.kind !== "known") return { kind: "gap", group, of: "cost", because: cost.kind };
  }
  const dearest = kinds
    .map(({ group, children, cost }) => ({ group, children: amount(children), cost: amount(cost) }))
    .filter((k) => k.children > 0)
    .sort((a, b) => b.cost / b.children - a.cost / a.children);
  const [ofChildren, ofCost] = [total(dearest, "children"), total(dearest, "cost")];
  if (ofCost <= 0) return { kind: "no-cost" };
  const enough = dearest.findIndex(
    (_, i) => total(dearest.slice(0, i + 1), "cost") >= ofCost * HALF,
  );
  const taken = dearest.slice(0, enough + 1);
  const groups = taken.map((k) => k.group);
  const children = total(taken, "children");
  return children < LEAST
    ? { kind: "few", groups }
    : { kind: "said", groups, children, ofChildren, cost: total(taken, "cost"), ofCost };
}

const amount = (value: Value): number => (value.kind === "known" ? value.amount : 0);
const total = (
  kinds: readonly { readonly children: number; readonly cost: number }[],
  of: "children" | "cost",
): number => kinds.reduce((so, k) => so + k[of], 0);

/** A part’s share of all parts in per cent; a gap in any part is the gap of the share. */
export function shareOfAll(part: Value, all: readonly Value[]): Value {
  return combine(part, sum(all), (p, of) =>
    of === 0 ? missing("not-applicable") : known((p / of) * 100),
  );
}
