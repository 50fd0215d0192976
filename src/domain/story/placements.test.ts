import { expect, test } from "vitest";
import { aStory } from "#tests/support/stories.ts";
import { month } from "#tests/support/period.ts";
import { addMonths, nextPeriod, type Month } from "../calendar.ts";
import { known } from "../value.ts";
import { projectToMarch } from "./placements.ts";
import type { Story } from "./story.ts";

/**
 * Children looked after at each month's end, the last at October 2026, so that March lies five
 * months on.
 */
function months(counts: readonly number[]): Story {
  let period = monthsBefore(counts.length - 1);
  const placements = counts.map((children) => {
    const line = {
      period,
      group: "fostering",
      provider: "own" as const,
      children: known(children),
      weeklyCost: known(500),
    };
    period = nextPeriod(period);
    return line;
  });
  return { ...aStory(), placements };
}
const monthsBefore = (n: number): Month => addMonths(month("2026-10"), -n);

test("March is projected from a year’s net change, within what five months have brought in three years", () => {
  // 100 for five months, 140 in the sixth and one more each month after: 170 at the end, 158 a year
  // before.
  const counts = Array.from({ length: 36 }, (_, i) => (i < 5 ? 100 : 135 + i));
  expect(projectToMarch(months(counts), month("2026-10"))).toEqual({
    period: "2027-03",
    months: 5,
    seen: 36,
    // 170 + 5 × (170 − 158) ÷ 12.
    middle: 175,
    // The least five months brought is 5; the most is from the fifth month (100) to the tenth
    // (144), three years ago.
    low: 175,
    high: 214,
  });
});

test("the middle is not rounded before it is shown", () => {
  // Seven more in the last year: 5 × 7 ÷ 12 = 2.9166… above 107.
  const counts = Array.from({ length: 24 }, (_, i) => (i < 17 ? 100 : 84 + i));
  const last = counts.at(-1) ?? 0;
  expect(projectToMarch(months(counts), month("2026-10"))?.middle).toBeCloseTo(
    last + (5 * (last - 100)) / 12,
    9,
  );
});

test("fewer than two years promise nothing", () =>
  expect(
    projectToMarch(months(Array.from({ length: 23 }, () => 100)), month("2026-10")),
  ).toBeNull());
