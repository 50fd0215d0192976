import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { ofstedAsks } from "./ofstedAsks.ts";

const steady = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
/** Of each month; the last may leap. */
const row = (slug: string, domain: string, last: number | "suppressed" = 50) =>
  aRow({ slug, domain, unit: "percent", polarity: "high" }, "2025-04", [...steady, last]);

test("each measure speaks to one judgement, and only what stands out badly is asked about", () => {
  const asked = ofstedAsks([
    row("plans", "Child protection", 5),
    row("visits", "Child protection"),
    row("praised", "Child protection", 99),
    row("homes", "Placements"),
    row("leavers", "Care leavers", "suppressed"),
    row("budget", "Finance", 1),
    row("schools", "Schools", 1),
  ]);
  expect(
    asked.map(({ part, measures, known, bad }) => [
      part,
      measures,
      known,
      bad.map((n) => n.row.indicator.slug),
    ]),
  ).toEqual([
    ["helpAndProtection", 3, 3, ["plans"]],
    ["inCare", 1, 1, []],
    ["careLeavers", 1, 0, []],
    ["leaders", 1, 1, ["budget"]],
  ]);
});

test("a council without a measure is asked about nothing", () => {
  expect(ofstedAsks([]).map(({ measures, bad }) => [measures, bad.length])).toEqual(
    Array.from({ length: 4 }, () => [0, 0]),
  );
});
