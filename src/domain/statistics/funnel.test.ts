import { describe, expect, it } from "vitest";
import { overDispersion, proportionLimits, rateLimits } from "./funnel.ts";

describe("the funnel around England", () => {
  it("narrows with numbers and stays within 0 and 100 %", () => {
    // PHEindicatormethods: baseline 0.80642448, n = 2 lower 2-sigma 25.88538 %, n = 3 lower 3-sigma
    // 10.15081 %.
    expect(proportionLimits(0.80642448, 2, 95).lower * 100).toBeCloseTo(25.88538, 3);
    expect(proportionLimits(0.80642448, 3, 99.8).lower * 100).toBeCloseTo(10.15081, 3);
    expect(proportionLimits(0.80642448, 2, 95).upper).toBe(1);
  });

  it("is the exact interval of the expected count for a rate", () => {
    // 5 expected: 1.62349 to 11.66833 events (R: qchisq), over 1,000 children.
    const { lower, upper } = rateLimits(0.005, 1000, 95);
    expect(lower * 1000).toBeCloseTo(1.62349, 5);
    expect(upper * 1000).toBeCloseTo(11.66833, 5);
  });

  it("widens where councils differ more than chance, and never narrows", () => {
    const spread = [10, 90, 20, 80, 50, 50, 15, 85, 30, 70].map((numerator, i) => ({
      code: String(i),
      numerator,
      denominator: 100,
    }));
    const alike = spread.map((p) => ({ ...p, numerator: 50 }));
    // By hand: z = (x − 50) ÷ 5; the extremes ±8 come in to ±7 (floor(10 × 0.1) = 1 at each end):
    // mean square 26.4... of 10 scores.
    const scores = [-7, 7, -6, 6, 0, 0, -7, 7, -4, 4];
    expect(overDispersion(spread, 0.5, "proportion")).toBeCloseTo(
      scores.reduce((a, z) => a + z * z, 0) / 10,
      9,
    );
    expect(overDispersion(alike, 0.5, "proportion")).toBe(1);
  });
});
