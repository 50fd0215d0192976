import { expect, test } from "vitest";
import { aMonthlySeries } from "#tests/support/series.ts";
import { controlChart } from "./chart.ts";

/** Turns between two figures: the mean lies between them, and every moving range is their distance. */
const turning = (low: number, high: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, i) => (i % 2 === 0 ? low : high));

test("without a step it is one stretch, with limits of all its points: mean ± 2.66 × the mean moving range", () => {
  const [only, ...others] = controlChart(aMonthlySeries("2025-01", turning(10, 20, 14)), []);
  expect(others).toEqual([]);
  expect(only?.trial).toBe(false);
  expect(only?.limits?.mean).toBeCloseTo(15);
  expect(only?.limits?.movingRange).toBeCloseTo(10);
  expect(only?.limits?.upper).toBeCloseTo(15 + 2.66 * 10);
  expect(only?.flags).toEqual(Array.from({ length: 14 }, () => null));
});

test("from a step on the limits are of the points after it: the month that ends on its day is before it", () => {
  // Two steps given out of order and one of them twice; months end on 31 March and 30 June.
  const series = aMonthlySeries("2025-01", [...turning(10, 20, 3), ...turning(40, 50, 6)]);
  const steps = [{ date: "2025-06-30" }, { date: "2025-03-31" }, { date: "2025-06-30" }];
  const stretches = controlChart(series, steps);
  expect(stretches.map((s) => s.observations.map((o) => o.period))).toEqual([
    ["2025-01", "2025-02", "2025-03"],
    ["2025-04", "2025-05", "2025-06"],
    ["2025-07", "2025-08", "2025-09"],
  ]);
  expect(stretches.map((s) => s.limits?.mean)).toEqual([40 / 3, 130 / 3, 140 / 3]);
  expect(stretches.map((s) => s.trial)).toEqual([true, true, true]);
});

test("a step before the first point or after the last makes no empty stretch", () => {
  const series = aMonthlySeries("2025-01", turning(10, 20, 4));
  const stretches = controlChart(series, [{ date: "2020-01-01" }, { date: "2030-01-01" }]);
  expect(stretches.map((s) => s.observations.length)).toEqual([4]);
});

test("thirteen points with a figure end the trial, twelve and a gap do not", () => {
  const trial = (figures: readonly (number | "missing")[]) =>
    controlChart(aMonthlySeries("2025-01", figures), [])[0]?.trial;
  expect(trial(turning(10, 20, 13))).toBe(false);
  expect(trial([...turning(10, 20, 12), "missing"])).toBe(true);
});

test("a point beyond the limits is flagged where it stands; a stretch too short for limits flags nothing", () => {
  // Mean 300 ÷ 17 = 17.6, mean moving range 190 ÷ 16 = 11.9: the upper limit lies at 49.2.
  const [spiked] = controlChart(aMonthlySeries("2025-01", [...turning(10, 20, 16), 60]), []);
  expect(spiked?.flags.map((f) => f?.rule ?? null)).toEqual([
    ...Array.from({ length: 16 }, () => null),
    "beyond-limit",
  ]);
  const [one] = controlChart(aMonthlySeries("2025-01", [10]), []);
  expect([one?.limits, one?.flags]).toEqual([null, [null]]);
});
