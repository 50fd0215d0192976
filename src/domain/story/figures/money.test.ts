import { describe, expect, test } from "vitest";
import { factsOf, othersOf } from "#tests/support/comparing.ts";
import { month } from "#tests/support/period.ts";
import { aMonthlySeries } from "#tests/support/series.ts";
import { aQuantity, aStory } from "#tests/support/stories.ts";
import { known } from "../../value.ts";
import { moneyFigures } from "./money.ts";

const SPENT = { basis: "financial-year", ends: "03-31" } as const;
const JUNE = { basis: "snapshot", ends: "06-30" } as const;
const spending = (last: number, children = 1000) =>
  aStory(
    aQuantity("spend-children", SPENT, { "2021-22": 400_000, "2023-24": 500_000, "2024-25": last }),
    aQuantity("children-0-17", JUNE, { 2021: children, 2023: children, 2024: children }),
  );

describe("what is spent for each child", () => {
  test("is of the newest year with a figure, beside England’s and the neighbours’", () => {
    const members = [1, 2, 3, 4, 5].map((n) => spending(n * 100_000));
    const facts = factsOf({
      story: spending(600_000),
      others: othersOf(spending(700_000), members),
    });
    const found = moneyFigures(facts).spending;
    expect(found?.year).toBe("2024-25");
    const [row] = found?.rows ?? [];
    expect([row?.own, row?.england]).toEqual([known(600), known(700)]);
    // 100, 200, 300, 400 and 500 pounds for each child.
    expect(row?.beside).toMatchObject({ value: known(300), group: { n: 5, of: 5 } });
  });

  test("beside our own past is ours of the last year that had ended by then", () => {
    const others = othersOf(undefined, [], { against: "past", since: month("2023-12") });
    const story = spending(600_000);
    const [row] =
      moneyFigures(factsOf({ story, others: { ...others, storyOf: () => story } })).spending
        ?.rows ?? [];
    expect(row?.beside).toMatchObject({ value: known(400), period: "2021-22" });
  });

  test("is not there where nothing was ever spent", () =>
    expect(moneyFigures(factsOf({ story: aStory() })).spending).toBeNull());
});

test("what drives the cost stands at its newest, quarters before months, in one order", () => {
  const series = [
    { ...aMonthlySeries("2026-09", [7, 8]), indicator: "fostering-weekly-cost" },
    { ...aMonthlySeries("2026-09", [3, 4]), indicator: "agency-spend" },
  ];
  const { evidence } = factsOf({ story: aStory() });
  const { drivers } = moneyFigures(factsOf({ story: aStory(), evidence: { ...evidence, series } }));
  expect(drivers.map((d) => [d.slug, d.last.value])).toEqual([
    ["agency-spend", known(4)],
    ["fostering-weekly-cost", known(8)],
  ]);
});

test("without a report there is no budget, no report and no range", () => {
  const { period, budget, reports, range } = moneyFigures(factsOf({ story: aStory() }));
  expect([period, budget, reports, range]).toEqual([null, null, [], null]);
});
