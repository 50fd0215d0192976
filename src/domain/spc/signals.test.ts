import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { law } from "#tests/support/law.ts";
import { EXAMPLES } from "#tests/support/xmrExamples.ts";
import { signals, type Flag } from "./signals.ts";
import { xmrLimits, type Limits } from "./xmr.ts";

const brief = (flags: readonly (Flag | null)[]) =>
  Object.fromEntries(flags.flatMap((flag, i) => (flag ? [[i + 1, [flag.rule, flag.side]]] : [])));
/** Limits of a mean of 10, three either way, the nearer lines at two. */
const LIMITS: Limits = {
  mean: 10,
  movingRange: 3 / 2.66,
  lower: 7,
  upper: 13,
  nearLower: 8,
  nearUpper: 12,
  points: 20,
};

test.each(EXAMPLES)("example $name: $about", ({ points, flags }) => {
  const limits = xmrLimits(points);
  expect(limits && brief(signals(points, limits))).toEqual(flags);
});

describe("a run on one side of the mean", () => {
  test("of six is no signal, of seven it is, and every point of it is named with its length", () => {
    expect(brief(signals([9.5, 11, 10.5, 11, 10.5, 11, 10.5, 9.5], LIMITS))).toEqual({});
    const seven = signals([9.5, 11, 10.5, 11, 10.5, 11, 10.5, 11, 9.5], LIMITS);
    expect(brief(seven)).toEqual(
      Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((i) => [i, ["shift", "high"]])),
    );
    expect(seven[1]?.length).toBe(7);
  });
  test.each([
    ["a point on the mean", 10],
    ["a gap", null],
  ])("is broken by %s", (_, between) => {
    expect(brief(signals([11, 10.5, 11, 10.5, between, 11, 10.5, 11], LIMITS))).toEqual({});
  });
});

describe("a trend", () => {
  const falling = [11.8, 11.3, 10.8, 10.3, 9.8, 9.3, 8.8];
  test("needs seven months, which are six steps", () => {
    expect(brief(signals(falling, LIMITS))).toEqual(
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((i) => [i, ["trend", "low"]])),
    );
    expect(brief(signals(falling.slice(1), LIMITS))).toEqual({});
  });
  test.each([
    ["two equal months", 10.3],
    ["a gap", null],
  ])("is broken by %s", (_, between) => {
    expect(brief(signals([...falling.slice(0, 4), between, ...falling.slice(4)], LIMITS))).toEqual(
      {},
    );
  });
  test("is named for where it goes, not for the side it stands on", () => {
    expect(brief(signals([10.1, 10.2, 10.3, 10.4, 10.5, 10.6, 10.7], LIMITS))[1]).toEqual([
      "trend",
      "high",
    ]);
    expect(brief(signals([10.7, 10.6, 10.5, 10.4, 10.3, 10.2, 10.1], LIMITS))[1]).toEqual([
      "trend",
      "low",
    ]);
  });
});

describe("two of three near a limit", () => {
  test("is no signal where the third is on the other side", () =>
    expect(brief(signals([12.5, 9.5, 12.5], LIMITS))).toEqual({}));
  test("is one below the mean too", () =>
    expect(brief(signals([7.5, 9.5, 7.5], LIMITS))).toEqual({
      1: ["near-limit", "low"],
      3: ["near-limit", "low"],
    }));
  test("takes a point on the limit as near, not beyond", () =>
    expect(brief(signals([13, 11, 12.5], LIMITS))).toEqual({
      1: ["near-limit", "high"],
      3: ["near-limit", "high"],
    }));
});

const someMonths = fc.array(
  fc.option(
    fc.integer({ min: 14, max: 26 }).map((n) => n / 2),
    { nil: null, freq: 12 },
  ),
  { maxLength: 30 },
);
const isRun = (
  points: readonly (number | null)[],
  i: number,
  holds: (window: readonly number[]) => boolean,
): boolean =>
  points.some((_, start) => {
    const window = points.slice(start, start + 7).filter((p) => p !== null);
    return start <= i && i < start + 7 && window.length === 7 && holds(window);
  });
const rises = (w: readonly number[]): boolean => w.every((p, k) => k === 0 || p > (w[k - 1] ?? p));

law(
  "a month is in a trend or a shift just where some seven months around it say so",
  [someMonths],
  (points) => {
    signals(points, LIMITS).forEach((flag, i) => {
      const trend = isRun(points, i, rises) || isRun(points, i, (w) => rises([...w].reverse()));
      const shift = isRun(points, i, (w) => w.every((p) => p > 10) || w.every((p) => p < 10));
      if (flag?.rule === "beyond-limit" || flag?.rule === "near-limit") return;
      expect(flag?.rule ?? null).toBe(trend ? "trend" : shift ? "shift" : null);
    });
  },
);

law("turned upside down, every signal stays and changes its side", [someMonths], (points) => {
  const over = signals(
    points.map((p) => (p === null ? null : 20 - p)),
    LIMITS,
  );
  const turned = over.map(
    (flag) => flag && { ...flag, side: flag.side === "high" ? "low" : "high" },
  );
  expect(turned).toEqual(signals(points, LIMITS));
});
