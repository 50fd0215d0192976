import type { Rule } from "#domain/spc/signals.ts";

type Example = {
  readonly name: string;
  readonly about: string;
  readonly points: readonly number[];
  readonly limits: {
    readonly mean: number;
    readonly movingRange: number;
    readonly lower: number;
    readonly upper: number;
  };
  /** Flagged points, the first being 1. */
  readonly flags: { readonly [point: number]: readonly [Rule, "high" | "low"] };
};

const flagged = (from: number, to: number, rule: Rule, side: "high" | "low"): Example["flags"] =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, i) => [from + i, [rule, side] as const]),
  );
const eightPairs = Array.from({ length: 8 }, () => [22, 23]).flat();

/**
 * Series with their limits and signals worked out outside this product by the rules of NHS
 * England's Making Data Count (limits) and NHSRplotthedots (signals); A is also printed in the
 * vignette "deviations" of NHSRplotthedots.
 */
export const EXAMPLES: readonly Example[] = [
  {
    name: "A",
    about: "one month above the upper limit",
    points: [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1],
    limits: { mean: 1.9444, movingRange: 1.8824, lower: -3.0626, upper: 6.9515 },
    flags: { 5: ["beyond-limit", "high"] },
  },
  {
    name: "B",
    about: "seven months above the average, none beyond a limit",
    points: [61, 64, 60, 63, 62, 65, 61, 63, 62, 67, 68, 66, 69, 67, 68, 70],
    limits: { mean: 64.75, movingRange: 2.4667, lower: 58.1887, upper: 71.3113 },
    flags: flagged(10, 16, "shift", "high"),
  },
  {
    name: "C",
    about: "falling month after month, the last of them below the lower limit",
    points: [84, 82, 85, 83, 84, 86, 85, 83, 81, 80, 78, 77, 75, 82, 84, 83],
    limits: { mean: 82, movingRange: 2.0667, lower: 76.5027, upper: 87.4973 },
    flags: { ...flagged(6, 12, "trend", "low"), 13: ["beyond-limit", "low"] },
  },
  {
    name: "D",
    about: "two of three months near the upper limit, the month between not flagged",
    points: [...eightPairs, 24.8, 23.2, 24.9, 22, 23, 22, 23, 22],
    limits: { mean: 22.7042, movingRange: 1.1739, lower: 19.5816, upper: 25.8268 },
    flags: { 17: ["near-limit", "high"], 19: ["near-limit", "high"] },
  },
  {
    name: "E",
    about: "a month beyond the limit does not count towards two of three",
    points: [...eightPairs, 26.4, 24.9, 23.0, 22, 23, 22, 23, 22],
    limits: { mean: 22.7625, movingRange: 1.1652, lower: 19.663, upper: 25.862 },
    flags: { 17: ["beyond-limit", "high"] },
  },
  {
    name: "F",
    about: "a year of nothing unusual",
    points: [91, 93, 92, 94, 92, 91, 93, 92, 94, 93, 92, 93],
    limits: { mean: 92.5, movingRange: 1.4545, lower: 88.6309, upper: 96.3691 },
    flags: {},
  },
  {
    name: "G",
    about: "a drifting series of seven years, where limits mislead",
    points: [48.1, 51.9, 55.4, 58.7, 61.2, 64.3, 66.0],
    limits: { mean: 57.9429, movingRange: 2.9833, lower: 50.0072, upper: 65.8785 },
    flags: {
      ...flagged(2, 6, "trend", "high"),
      1: ["beyond-limit", "low"],
      7: ["beyond-limit", "high"],
    },
  },
  {
    name: "H",
    about: "always one hundred",
    points: Array.from({ length: 8 }, () => 100),
    limits: { mean: 100, movingRange: 0, lower: 100, upper: 100 },
    flags: {},
  },
];
