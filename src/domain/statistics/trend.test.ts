import { period } from "#tests/support/period.ts";
import { describe, expect, it } from "vitest";
import { known, missing } from "../value.ts";
import { fivePointTrend, trendOf } from "./trend.ts";

const points = (rows: readonly (readonly [number, number, number])[]) =>
  rows.map(([value, lower, upper]) => ({ value, interval: { lower, upper } }));

describe("is a yearly figure rising, more than chance?", () => {
  it("finds the rise of Fingertips’ own example", () => {
    const verdict = fivePointTrend(
      points([
        [24.67, 23.16, 26.25],
        [24.6, 23.15, 26.19],
        [28, 26.44, 29.64],
        [30.2, 28.63, 31.9],
        [30.6, 28.98, 32.25],
      ]),
    );
    expect(verdict.kind).toBe("increasing");
    if (verdict.kind !== "cannot-say") {
      expect(verdict.slope).toBeCloseTo(1.7516, 4);
      expect(verdict.chiSquared).toBeCloseTo(46.7653, 4);
    }
  });

  it("says it cannot be calculated without intervals, where Fingertips says no change (its defect 2)", () => {
    const rows = [1, 2, 3, 4, 5].map((year) => ({
      period: period(String(2020 + year)),
      value: known(year * 10),
      numerator: missing("missing"),
      denominator: missing("missing"),
      status: "final" as const,
      note: null,
    }));
    expect(trendOf("percent", rows)).toEqual({ kind: "cannot-say", because: "no-intervals" });
  });

  it("needs five years running: a suppressed one among them ends it", () => {
    const rows = [1, 2, 3, 4, 5].map((year) => ({
      period: period(String(2020 + year)),
      value: year === 3 ? missing("suppressed") : known(50),
      numerator: known(50),
      denominator: known(100),
      status: "final" as const,
      note: null,
    }));
    expect(trendOf("percent", rows)).toEqual({ kind: "cannot-say", because: "fewer-than-five" });
  });
});
