import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { pen, scale, withNought } from "./scale.ts";

const n = fc.integer({ min: -1000, max: 1000 });

law(
  "a scale keeps the order of figures, and its ends are the ends of the drawing",
  [n, n, n],
  (a, b, v) => {
    fc.pre(a < b);
    const x = scale([a, b], [40, 640]);
    expect([x(a), x(b)]).toEqual([40, 640]);
    expect(Math.sign(x(v + 1) - x(v))).toBeGreaterThanOrEqual(0);
  },
);

test("figures that are all alike stand at the foot of the scale, and are numbers", () =>
  expect(scale([5, 5], [10, 90])(5)).toBe(10));

test("nought lies within the span of figures that do not reach it", () => {
  expect(withNought([3, 9])).toEqual([0, 9]);
  expect(withNought([-4, -2])).toEqual([-4, 0]);
  expect(withNought([])).toEqual([0, 0]);
});

describe("the pen", () => {
  test("is lifted by a gap and never bridges it", () =>
    expect(pen([[0, 1], [1, 2], null, [3, 4], [4, 5]])).toBe("M0 1L1 2M3 4L4 5"));
  test("leaves a lone point between gaps as a place, not a line", () =>
    expect(pen([null, [1, 2], null])).toBe("M1 2"));
});
