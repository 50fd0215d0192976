import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { anIndicator } from "#tests/support/rows.ts";
import { anObservation } from "#tests/support/series.ts";
import type { Series } from "../observation.ts";
import { known } from "../value.ts";
import { cellAt } from "./cell.ts";

const share = (n: number, of: number): Series => ({
  indicator: "re-referrals",
  source: "test",
  frame: { basis: "year", ends: "03-31" },
  observations: [
    anObservation({
      period: "2025",
      value: known((n / of) * 100),
      numerator: known(n),
      denominator: known(of),
    }),
  ],
});
const indicator = anIndicator({ unit: "percent", polarity: "low" });
const england = share(2000, 10_000);

test("England is not set against itself: nothing is said, and no reason is owed", () =>
  expect(cellAt(indicator, england, england, period("2025"))).toMatchObject({
    value: known(20),
    difference: "cannot-say",
    untested: null,
    judgement: "none",
  }));

test("a council of the same share cannot be told from it", () =>
  expect(cellAt(indicator, share(200, 1000), england, period("2025"))).toMatchObject({
    difference: "not-told-apart",
    untested: null,
    judgement: "none",
  }));

// 300 of 1,000: Wilson 27.2 % to 32.9 %, clear of 20 %.
test("a council well above it is worse where low is good", () =>
  expect(cellAt(indicator, share(300, 1000), england, period("2025"))).toMatchObject({
    difference: "higher",
    judgement: "worse",
  }));
