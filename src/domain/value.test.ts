import { expect, test } from "vitest";
import { law, aGap, aValue, anAmount } from "#tests/support/law.ts";
import { amountOf, combine, known, mapValue, missing } from "./value.ts";

test("nought is a figure, not a gap", () => {
  expect(known(0)).toEqual({ kind: "known", amount: 0 });
  expect(amountOf(known(0))).toBe(0);
});

test.each([Number.NaN, Infinity, -Infinity])("%s is never taken for a figure", (amount) => {
  expect(() => known(amount)).toThrow(RangeError);
});

test("a suppressed count has no amount to draw or add", () => {
  expect(amountOf(missing("suppressed"))).toBeNull();
});

test("a sum over two gaps keeps the reason of the first", () => {
  const add = (a: number, b: number) => known(a + b);
  expect(combine(missing("suppressed"), missing("unavailable"), add)).toEqual(
    missing("suppressed"),
  );
  expect(combine(known(4), missing("unavailable"), add)).toEqual(missing("unavailable"));
  expect(combine(known(4), known(3), add)).toEqual(known(4 + 3));
});

law(
  "a gap stays the same gap whatever is worked out from it",
  [aGap, aValue, anAmount],
  (gap, other, amount) => {
    expect(mapValue(gap, (n) => n + amount)).toEqual(gap);
    expect(combine(gap, other, () => known(amount))).toEqual(gap);
    expect(combine(known(amount), gap, () => known(amount))).toEqual(gap);
  },
);
