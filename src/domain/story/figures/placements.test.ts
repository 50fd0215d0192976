import { describe, expect, test } from "vitest";
import { factsOf } from "#tests/support/comparing.ts";
import { month, period } from "#tests/support/period.ts";
import { aQuantity, aStory } from "#tests/support/stories.ts";
import { known, missing } from "../../value.ts";
import { placementFigures } from "./placements.ts";

const YEAR = { basis: "year", ends: "03-31" } as const;
const DAY = { basis: "snapshot", ends: "03-31" } as const;
const story = aStory(
  aQuantity("cla-ceased", YEAR, { 2024: 90, 2025: 100 }),
  aQuantity("cla-adopted", YEAR, { 2024: 1, 2025: 11 }),
  aQuantity("cla-special-guardianship", YEAR, { 2025: 9 }),
  aQuantity("changed", YEAR, { 2025: 50 }),
  aQuantity("changed-few", YEAR, { 2025: 3 }),
  aQuantity("changed-hidden", YEAR, { 2025: "suppressed" }),
  aQuantity("changed-many", YEAR, { 2025: 40 }),
  aQuantity("foster-places", DAY, { 2024: 80, 2025: 100 }),
  aQuantity("foster-places-filled", DAY, { 2024: 70, 2025: 56 }),
);

describe("a council of published years", () => {
  const figures = placementFigures(factsOf({ story }));

  test("says why children left in the newest year, and what no reason names", () => {
    const { own, published } = figures.left;
    expect(own).toBeNull();
    expect(published?.year).toBe("2025");
    expect(published?.parts.parts.map((p) => [p.name, p.value])).toEqual([
      ["adopted", known(11)],
      ["special guardianship", known(9)],
    ]);
    // 100 less 11 and 9.
    expect([published?.parts.total, published?.parts.remainder]).toEqual([known(100), known(80)]);
  });

  test("gives the reasons for a change of placement most frequent first, a gap last", () => {
    expect(figures.changed?.parts.parts.map((p) => p.name)).toEqual([
      "changed-many",
      "changed-few",
      "changed-hidden",
    ]);
  });

  test("counts foster places and those filled of one day", () =>
    expect(figures.fostering).toEqual({ year: "2025", places: known(100), filled: known(56) }));

  test("has no month of its own, and nothing that only months give", () =>
    expect([figures.month, figures.mix, figures.bridge, figures.flow]).toEqual([
      null,
      null,
      null,
      null,
    ]));

  test("says of what is not published that it is not there", () => {
    const none = placementFigures(factsOf({ story: aStory() }));
    expect([none.left.published, none.changed, none.fostering]).toEqual([null, null, null]);
  });
});

describe("a council’s own months", () => {
  const place = (at: string, group: string, children: number, weeklyCost: number) => ({
    period: month(at),
    group,
    provider: "own" as const,
    children: known(children),
    weeklyCost: known(weeklyCost),
  });
  const own = {
    ...aStory(),
    placements: [
      place("2025-10", "fostering", 60, 500),
      place("2026-09", "fostering", 65, 510),
      place("2026-10", "fostering", 70, 520),
      place("2026-10", "residential", 5, 6000),
    ],
  };

  test("each kind of place stands beside the year before; a kind that was not there has no figure, never nought", () => {
    const { month: at, mix } = placementFigures(factsOf({ story: own }));
    expect([at, mix?.total]).toEqual(["2026-10", known(75)]);
    expect(mix?.lines.map((l) => [l.group, l.children, l.old, l.oldCost])).toEqual([
      ["fostering", known(70), known(60), known(500)],
      ["residential", known(5), missing("missing"), missing("missing")],
    ]);
  });

  test("the month asked for is told, and its twelve months stand behind it, newest first", () => {
    const { month: at, flow } = placementFigures(factsOf({ story: own, asAt: period("2026-09") }));
    expect(at).toBe("2026-09");
    expect([flow?.over, flow?.rows.length]).toEqual(["2026-09", 12]);
    expect([flow?.rows[0]?.[0], flow?.rows.at(-1)?.[0]]).toEqual(["2026-09", "2025-10"]);
  });
});
