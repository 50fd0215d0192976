import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { aYearlySeries, type Figure } from "#tests/support/series.ts";
import { sinceOf } from "./scorecard.ts";

const quiet = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
const ofMonths = (slug: string, figures: readonly Figure[]) => aRow({ slug }, "2025-01", figures);
const ofYears = (slug: string) =>
  aRow({ slug }, "2025-01", [], {
    series: [{ ...aYearlySeries("2024", [40, 60]), indicator: slug }],
  });
const slugs = ({ rows }: ReturnType<typeof sinceOf>) => rows.map((row) => row.indicator.slug);

test("what moved since last month is told of months alone: a move between two years is no news of the month", () => {
  const since = sinceOf([ofYears("cla-rate"), ofMonths("contacts", [...quiet, 90])], true);
  expect(since.monthly).toBe(true);
  expect(slugs(since)).toEqual(["contacts"]);
});

test("where no month moved, what moved between years is told as that", () => {
  const since = sinceOf([ofYears("cla-rate"), ofMonths("contacts", ["suppressed"])], true);
  expect(since.monthly).toBe(false);
  expect(slugs(since)).toEqual(["cla-rate"]);
});

test("a reader who looks at a year is told of years", () => {
  const since = sinceOf([ofYears("cla-rate"), ofMonths("contacts", [...quiet, 90])], false);
  expect(since.monthly).toBe(false);
  expect(slugs(since)).toEqual(["cla-rate"]);
});

test("no more than five moves are told", () => {
  const rows = Array.from({ length: 7 }, (_, i) => ofMonths(`contacts-${i}`, [...quiet, 90]));
  expect(sinceOf(rows, true).rows).toHaveLength(5);
});
