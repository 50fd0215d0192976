import fc from "fast-check";
import { expect, test } from "vitest";
import type { BenchmarkSeries } from "#domain/benchmark.ts";
import { comparing } from "#tests/support/comparing.ts";
import { law } from "#tests/support/law.ts";
import { period } from "#tests/support/period.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aYearlySeries, figure, type Figure } from "#tests/support/series.ts";
import { labelRoom, placedLabels } from "./lineEnds.ts";
import type { TrendInput } from "./trend.ts";
import { trendLayout } from "./trendLayout.ts";
import { trendModel } from "./trendModel.ts";

/** England and the region in the last of our years. */
const published = (england: Figure, region: Figure): BenchmarkSeries => ({
  indicator: "contacts",
  frame: { basis: "year", ends: "03-31" },
  periods: [
    { period: period("2025"), england: figure(england), region: figure(region), neighbours: {} },
  ],
});
const model = (over: Partial<TrendInput> = {}) =>
  trendModel({
    title: "Plans, York",
    areaName: "York",
    indicator: anIndicator({ unit: "percent", decimals: 0 }),
    series: aYearlySeries("2024", [40, 60]),
    benchmarks: published(50, 55),
    comparison: comparing(),
    baseline: null,
    published: null,
    regionName: "South East",
    events: [],
    reported: [],
    zoom: false,
    ...over,
  });

test("names stand at the line ends where the drawing keeps 300 pixels beside them", () => {
  // The longest is "South East 55%": 14 letters of 7.8 pixels, and 30 around it.
  expect(labelRoom(model())).toBeCloseTo(139.2, 9);
  expect(trendLayout(model(), 620)).toMatchObject({ isRoomy: true, right: labelRoom(model()) });
  expect(trendLayout(model(), 619)).toMatchObject({ isRoomy: false, right: 16 });
  const long = model({ areaName: "Bournemouth, Christchurch and Poole" });
  expect(trendLayout(long, 620).isRoomy).toBe(false);
  expect(trendLayout(long, 900).isRoomy).toBe(true);
});

test("the axis takes the room of its figures, and more for long sums of money", () => {
  const money = anIndicator({ unit: "gbp", decimals: 0 });
  const sums = aYearlySeries("2024", [400_000_000, 0]);
  const layout = trendLayout(model({ indicator: money, series: sums, benchmarks: null }), 900);
  expect(layout.ticks).toEqual([0, 100_000_000, 200_000_000, 300_000_000, 400_000_000]);
  expect(layout.axisWidth).toBe("£400,000,000".length * 9 + 8);
  expect(trendLayout(model(), 900).axisWidth).toBe(56);
});

test("who has no figure has no name", () => {
  const gone = model({ series: aYearlySeries("2024", ["missing"]), benchmarks: null });
  expect(placedLabels(gone, () => 100, 400)).toEqual([]);
  const england = model({ benchmarks: published(50, "suppressed") });
  expect(placedLabels(england, (v) => v, 400).map((l) => l.text)).toEqual([
    "York 60%",
    "England 50%",
  ]);
});

test("a name stands beside its line’s end, and ours alone is bold", () =>
  expect(
    placedLabels(model(), (v) => 4 * v, 400).map(({ text, at, strong }) => [text, at, strong]),
  ).toEqual([
    ["York 60%", 245, true],
    ["England 50%", 205, false],
    ["South East 55%", 225, false],
  ]));

const amount = fc.integer({ min: -100, max: 100 });

law(
  "names at line ends keep a line’s distance and stay in the drawing, wherever lines end",
  [amount, amount, amount, fc.integer({ min: 320, max: 400 })],
  (us, england, region, height) => {
    const all = model({
      series: aYearlySeries("2025", [us]),
      benchmarks: published(england, region),
      indicator: anIndicator({ unit: "variance-000", decimals: 0 }),
    });
    const [low, high] = all.domain;
    const y = (v: number) => height - 38 - ((v - low) / (high - low)) * (height - 54);
    const at = placedLabels(all, y, height)
      .map((l) => l.at)
      .sort((a, b) => a - b);
    expect(at).toHaveLength(3);
    expect(at[0]).toBeGreaterThanOrEqual(12);
    expect(at.at(-1)).toBeLessThanOrEqual(height - 4);
    at.slice(1).forEach((next, i) => expect(next - (at[i] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6));
  },
);
