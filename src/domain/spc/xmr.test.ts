import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { anAmount, law } from "#tests/support/law.ts";
import { EXAMPLES } from "#tests/support/xmrExamples.ts";
import { xmrLimits } from "./xmr.ts";

describe("the worked examples of Making Data Count, no moving range screened out", () => {
  test.each(EXAMPLES)("$name: $about", ({ points, limits }) => {
    const found = xmrLimits(points);
    expect(found?.points).toBe(points.length);
    expect(found?.mean).toBeCloseTo(limits.mean, 4);
    expect(found?.movingRange).toBeCloseTo(limits.movingRange, 4);
    expect(found?.lower).toBeCloseTo(limits.lower, 4);
    expect(found?.upper).toBeCloseTo(limits.upper, 4);
  });
});

test("a spike widens the limits: its moving ranges are not left out, as NHSRplotthedots would", () => {
  const points = EXAMPLES.find((e) => e.name === "A")?.points ?? [];
  expect(xmrLimits(points)?.upper).toBeCloseTo(6.9515, 4);
  expect(xmrLimits(points)?.upper).not.toBeCloseTo(4.6044, 1);
});

test("the nearer lines stand two thirds of the way to the limits", () => {
  const found = xmrLimits([22, 23, 22, 24]);
  const reach = 2.66 * ((1 + 1 + 2) / 3);
  expect(found?.nearUpper).toBeCloseTo((22 + 23 + 22 + 24) / 4 + (2 / 3) * reach, 9);
  expect(found?.nearLower).toBeCloseTo((22 + 23 + 22 + 24) / 4 - (2 / 3) * reach, 9);
});

test("no moving range is taken across a gap, and the gap is no point", () => {
  const found = xmrLimits([10, 12, null, 90, 91]);
  expect(found).toMatchObject({
    points: 4,
    mean: (10 + 12 + 90 + 91) / 4,
    movingRange: (2 + 1) / 2,
  });
});

test.each([[[]], [[7]], [[null, 7, null]], [[7, null, 8]]])(
  "%j has no moving range, so no limits",
  (points) => {
    expect(xmrLimits(points)).toBeNull();
  },
);

const aRun = fc.array(anAmount, { minLength: 2, maxLength: 40 });
const within = (found: number | undefined, expected: number): void =>
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThan(1e-6);

law(
  "a constant added to every month moves mean and limits by just that",
  [aRun, fc.integer({ min: -1000, max: 1000 })],
  (points, constant) => {
    const [plain, moved] = [xmrLimits(points), xmrLimits(points.map((p) => p + constant))];
    for (const key of ["mean", "lower", "upper", "nearLower", "nearUpper"] as const)
      within(moved?.[key], (plain?.[key] ?? Number.NaN) + constant);
    within(moved?.movingRange, plain?.movingRange ?? Number.NaN);
  },
);

law(
  "a month without a figure, before or after, changes no limit",
  [aRun, fc.nat({ max: 3 }), fc.nat({ max: 3 })],
  (points, before, after) => {
    const gaps = (n: number): null[] => Array.from({ length: n }, () => null);
    expect(xmrLimits([...gaps(before), ...points, ...gaps(after)])).toEqual(xmrLimits(points));
  },
);

law(
  "a month without a figure in between never moves the mean",
  [aRun, fc.nat({ max: 40 })],
  (points, at) => {
    const withGap = [...points.slice(0, at), null, ...points.slice(at)];
    expect(xmrLimits(withGap)?.mean ?? xmrLimits(points)?.mean).toBe(xmrLimits(points)?.mean);
  },
);

law("the same months backwards have the same limits", [aRun], (points) => {
  const [there, back] = [xmrLimits(points), xmrLimits([...points].reverse())];
  within(back?.lower, there?.lower ?? Number.NaN);
  within(back?.upper, there?.upper ?? Number.NaN);
});
