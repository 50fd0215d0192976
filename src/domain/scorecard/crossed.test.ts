import { expect, test } from "vitest";
import { addMonths, parseMonth } from "../calendar.ts";
import type { Target } from "../target.ts";
import { aRow } from "#tests/support/rows.ts";
import { crossedIn } from "./crossed.ts";
import type { Row } from "./row.ts";

const at = parseMonth("2026-10");
if (at === null) throw new Error("no month");
const steady = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
/** Its mean stays between its two figures, so that no run is seen in it. */
const restless = Array.from({ length: 18 }, (_, i) => (i % 2 === 0 ? 40 : 60));
/** Nineteen or more months that end in October 2026; the target is 60, or 40 of what should be low. */
const row = (slug: string, last: readonly number[], aim?: number, before = steady): Row => {
  const target: Target = {
    indicator: slug,
    target: aim ?? 0,
    tolerance: 1,
    owner: "",
    source: "local",
    reason: "",
    review: "2027-04-01",
  };
  const figures = [...before, ...last];
  const first = addMonths(at, 1 - figures.length);
  return aRow({ slug, unit: "percent", polarity: "high" }, first, figures, {
    ...(aim === undefined ? {} : { targets: new Map([[slug, target]]) }),
  });
};
const names = (rows: readonly Row[]) => rows.map(({ indicator }) => indicator.slug);

test("red and green are told in the month in which they came, and not in the next", () => {
  const found = crossedIn(
    [
      row("new-red", [62, 40], 60),
      row("old-red", [40, 40], 60),
      row("new-green", [50, 90], 60),
      row("old-green", [90, 90], 60),
    ],
    at,
  );
  expect([names(found.red), names(found.green)]).toEqual([["new-red"], ["new-green"]]);
});

test("a leap is newly unusual in its month; a run of seven only when it is seven long", () => {
  const run = (n: number) => Array.from({ length: n }, () => 60);
  const of = (slug: string, last: readonly number[]) => row(slug, last, undefined, restless);
  const found = crossedIn(
    [
      of("leap", [200]),
      of("leapt", [200, 200]),
      of("usual", [40]),
      // The month before is a 40, so that a run is as long as it says.
      of("six", [40, ...run(6)]),
      of("seven", [40, ...run(7)]),
      of("eight", [40, ...run(8)]),
    ],
    at,
  );
  expect(names(found.unusual)).toEqual(["leap", "seven"]);
});

test("an older figure is no news of the month", () => {
  expect(crossedIn([row("red", [62, 40], 60)], addMonths(at, 1))).toEqual({
    red: [],
    green: [],
    unusual: [],
  });
});
