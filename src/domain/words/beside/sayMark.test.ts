import { anArea, comparing } from "#tests/support/comparing.ts";
import { month, period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { figure, type Figure } from "#tests/support/series.ts";
import { LONDON } from "../../area.ts";
import type { BenchmarkSeries } from "../../benchmark.ts";
import type { Comparison } from "../../comparison.ts";
import { sayComparison, sayGroup, sayMembers } from "./sayMark.ts";

const TEN = comparing();
const published = (
  year: string,
  england: Figure,
  mean: Figure,
  n: number,
  of = 10,
): BenchmarkSeries => ({
  indicator: "cp-plan-rate",
  frame: { basis: "snapshot", ends: "03-31" },
  periods: [
    {
      period: period(year),
      england: figure(england),
      region: figure("not-applicable"),
      neighbours: {
        "2025": {
          n,
          of,
          mean: figure(mean),
          median: figure(mean),
          min: figure(mean),
          max: figure(mean),
        },
      },
    },
  ],
});
const plans = (
  benchmarks: BenchmarkSeries | null,
  first = "2026-09",
  comparison: Comparison = TEN,
) =>
  aRow(
    { slug: "cp-plan-rate", unit: "per-10k", decimals: 1 },
    first,
    [42.9, 44.7],
    benchmarks ? { benchmarks: new Map([["cp-plan-rate", benchmarks]]) } : {},
    comparison,
  );

test("England and the neighbours are said with their date and how much older they are", () => {
  expect(sayComparison(plans(published("2025", 40.6, 38.2, 10)), TEN)).toBe(
    "England was 40.6 and the neighbours’ mean was 38.2 (10 of 10, 2025 model), at 31 March 2025, 19 months before this figure.",
  );
});

test("fewer than five neighbours: the mean is withheld, and it says of how many", () => {
  const row = plans(published("2025", 40.6, "too-few", 4));
  expect(sayComparison(row, TEN)).toContain(
    "the neighbours’ mean is withheld (4 of 10 published it, 2025 model)",
  );
  expect(
    row.mark && [sayGroup(row.mark.beside, row.indicator, TEN), sayMembers(row.mark.beside)],
  ).toEqual(["Withheld: too few published", "4 of 10"]);
});

test("a benchmark of a later date than the figure is not set beside it", () => {
  expect(sayComparison(plans(published("2025", 40.6, 38.2, 10), "2024-09"), TEN)).toMatch(
    /^No national figure, because/,
  );
});

test("England without a figure is said so, and no number is put in its place", () => {
  expect(sayComparison(plans(published("2025", "unavailable", 38.2, 10)), TEN)).toMatch(
    /^England has no usable figure and/,
  );
});

test("the City of London of a model without neighbours has none, rather than a mean of none", () => {
  const row = plans(published("2025", 40.6, "too-few", 0, 0));
  expect(sayComparison(row, TEN)).toContain("there are no neighbours in this model");
  expect(row.mark && sayGroup(row.mark.beside, row.indicator, TEN)).toBe(
    "No neighbours in this model",
  );
});

test("where nothing is published, the reason stands there", () => {
  expect(sayComparison(plans(null), TEN)).toBe(
    "No national figure, because councils count them in their own ways.",
  );
});

test("a mean is finer than its members: neighbours’ whole-number rates average to 64.6", () => {
  const row = aRow({ slug: "cp-plan-rate", unit: "per-10k", decimals: 0 }, "2026-09", [70, 72], {
    benchmarks: new Map([["cp-plan-rate", published("2025", 67, 64.6, 10)]]),
  });
  expect(sayComparison(row, TEN)).toContain("England was 67 and the neighbours’ mean was 64.6");
});

test("the median is named where the median was chosen, and withheld like the mean", () => {
  const benchmarks = published("2025", 40.6, 38.2, 10);
  const apart = {
    ...benchmarks,
    periods: benchmarks.periods.map((p) => ({
      ...p,
      neighbours: {
        "2025": {
          n: 10,
          of: 10,
          mean: figure(38.2),
          median: figure(36.9),
          min: figure(1),
          max: figure(99),
        },
      },
    })),
  };
  const said = (of: BenchmarkSeries) => {
    const median = comparing({ statistic: "median" });
    return sayComparison(plans(of, "2026-09", median), median);
  };
  expect(said(benchmarks)).toContain("the neighbours’ median was 38.2 (10 of 10, 2025 model)");
  expect(said(apart)).toContain("the neighbours’ median was 36.9");
  expect(said(published("2025", 40.6, "too-few", 4))).toContain(
    "the neighbours’ median is withheld (4 of 10 published it, 2025 model)",
  );
});

test("beside a region its own figure is said, beside the council’s own past no group is", () => {
  const said = (against: Comparison) =>
    sayComparison(
      plans(
        {
          ...published("2025", 40.6, 38.2, 10),
          periods: [
            { period: period("2025"), england: figure(40.6), region: figure(43.1), neighbours: {} },
          ],
        },
        "2026-09",
        against,
      ),
      against,
    );
  const london = anArea({ code: LONDON, name: "London", type: "region" });
  const borough = anArea({ region: LONDON });
  expect(said(comparing({ against: "region" }, borough, [london]))).toBe(
    "England was 40.6 and London was 43.1, at 31 March 2025, 19 months before this figure.",
  );
  expect(said(comparing({ against: "past", since: month("2023-03") }))).toBe(
    "England was 40.6, at 31 March 2025, 19 months before this figure.",
  );
});
