import { expect, test } from "vitest";
import { aRow } from "#tests/support/rows.ts";
import { aYearlySeries, type Figure } from "#tests/support/series.ts";
import type { Polarity } from "../indicator.ts";
import { known, missing } from "../value.ts";
import { whereOf } from "./whereOf.ts";

const months = (polarity: Polarity, figures: readonly Figure[]) =>
  whereOf(aRow({ polarity, unit: "percent" }, "2025-01", figures));
/** Twenty-four months that alternate between 49 and 51: mean 50, limits 50 ± 2.66 × 2. */
const usual = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 49 : 51));

test("a month at its mean stands in the middle, one at its limit at the edge of the usual half", () => {
  const mean = months("high", [...usual, 50]);
  expect(mean?.by).toBe("months");
  expect(mean?.at).toBeCloseTo(0, 1);
  const { at = 0 } = months("high", [...usual, 55.5]) ?? {};
  expect(Math.abs(at - 0.5)).toBeLessThan(0.05);
});

test("right is better: a high month stands right where high is good, left where low is, and right in context", () => {
  const side = (polarity: Polarity) => Math.sign(months(polarity, [...usual, 60])?.at ?? 0);
  expect([side("high"), side("low"), side("context")]).toEqual([1, -1, 1]);
});

test("however far from usual, no mark leaves the strip", () =>
  expect(months("low", [...usual, 5000])?.at).toBe(-1));

test("a suppressed month, and twelve months, stand nowhere", () => {
  expect(months("high", [...usual, "suppressed"])).toBeNull();
  expect(months("high", usual.slice(0, 12))).toBeNull();
});

test("of 153 authorities the first stands right, the last left, the 77th in the middle", () => {
  const year = (position: number) => {
    const series = { ...aYearlySeries("2024", [20, 23]), indicator: "contacts" };
    const { period } = series.observations[1] ?? {};
    if (period === undefined) throw new Error("no year");
    return whereOf(
      aRow({ polarity: "low" }, "2025-01", [], {
        series: [series],
        benchmarks: new Map([
          [
            "contacts",
            {
              indicator: "contacts",
              frame: series.frame,
              periods: [
                {
                  period,
                  england: known(20),
                  region: missing("missing"),
                  neighbours: {},
                  place: { rank: { position, of: 153, shared: 1 }, band: null },
                },
              ],
            },
          ],
        ]),
      }),
    );
  };
  expect([1, 77, 153].map((n) => year(n))).toEqual([
    { at: 1, by: "years" },
    { at: 0, by: "years" },
    { at: -1, by: "years" },
  ]);
});
