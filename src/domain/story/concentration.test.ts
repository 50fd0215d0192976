import { expect, test } from "vitest";
import { known, missing, type Value } from "../value.ts";
import { concentrationOf, kindsOf, shareOfAll } from "./concentration.ts";
import type { MixRow } from "./placements.ts";

const row = (
  group: string,
  children: Value,
  each: Value,
  provider: MixRow["provider"] = "own",
) => ({
  period: "2026-10",
  group,
  provider,
  children,
  weeklyCost: each,
});

test("the fewest kinds, dearest for each child first, that take half of the cost", () => {
  const rows = [
    row("fostering", known(80), known(500)),
    row("homes", known(8), known(6000), "bought"),
    row("homes", known(2), known(4000)),
    row("supported", known(10), known(1000)),
  ];
  // 40,000 + 56,000 + 10,000 a week: ten children in homes take 56 of 106.
  expect(concentrationOf(rows)).toEqual({
    kind: "said",
    groups: ["homes"],
    children: 10,
    ofChildren: 100,
    cost: 56_000,
    ofCost: 106_000,
  });
});

test("where one kind is not half of it, the next dearest is taken too", () => {
  const rows = [
    row("homes", known(6), known(4000)),
    row("supported", known(40), known(1000)),
    row("fostering", known(60), known(500)),
  ];
  expect(concentrationOf(rows)).toMatchObject({ groups: ["homes", "supported"], children: 46 });
});

test("a kind without a number or a cost makes it impossible to say, whatever it might cost", () => {
  const homes = row("homes", known(10), known(6000));
  expect(concentrationOf([homes, row("other", missing("suppressed"), known(1))])).toEqual({
    kind: "gap",
    group: "other",
    of: "children",
    because: "suppressed",
  });
  expect(concentrationOf([homes, row("other", known(3), missing("missing"))])).toMatchObject({
    kind: "gap",
    of: "cost",
  });
});

test("fewer than six children are never said of as a group", () => {
  const rows = [row("secure", known(5), known(9000)), row("fostering", known(50), known(400))];
  expect(concentrationOf(rows)).toEqual({ kind: "few", groups: ["secure"] });
});

test("a kind of place nobody lives in needs no cost, and no cost at all is said", () => {
  const rows = [row("homes", known(10), known(10)), row("empty", known(0), missing("missing"))];
  expect(concentrationOf(rows)).toMatchObject({ kind: "said", children: 10 });
  expect(concentrationOf([row("parents", known(9), known(0))])).toEqual({ kind: "no-cost" });
});

test("a kind has the children and the cost of everyone who provides it; a gap in one is its own", () => {
  const [kind] = kindsOf([
    row("homes", known(2), known(5)),
    row("homes", missing("suppressed"), known(7), "bought"),
  ]);
  expect(kind).toEqual({
    group: "homes",
    children: missing("suppressed"),
    cost: missing("suppressed"),
  });
  expect(shareOfAll(known(1), [known(1), known(3)])).toEqual(known(25));
  expect(shareOfAll(known(1), [known(1), missing("low")]).kind).toBe("low");
});
