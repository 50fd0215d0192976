import { expect, test } from "vitest";
import { law, anAmount } from "#tests/support/law.ts";
import { roundHalfUp } from "./format.ts";
import { minus, plus, sure } from "./exact.ts";

test.each([
  [24.849999999999998, 24.85],
  [36.299999999999997, 36.3],
  // Six neighbours' 12.61 in binary sums.
  [12.610000000000001, 12.61],
  [0, 0],
])("%d is %d once the noise of binary fractions is cleared", (noisy, figure) => {
  expect(sure(noisy)).toBe(figure);
});

test("what a population of twelve million can tell apart stays apart", () => {
  // The least a count over England's children can lie below a half of the last digit.
  const half = 605;
  const least = half + 0.5 - 1 / (2 * 12_183_016);
  expect([roundHalfUp(half + 0.5, 0), roundHalfUp(least, 0)]).toEqual([606, 605]);
});

test("a small difference of large figures is what a reader would subtract", () => {
  expect(minus(24.8, 23.9)).toBe(0.9);
  expect(minus(100.05, 100)).toBe(0.05);
  expect(minus(1_000_000.3, 1_000_000.25)).toBe(0.05);
  expect(plus(-1234.5, 1234.6)).toBe(0.1);
  expect(Object.is(minus(5, 5), 0)).toBe(true);
  expect(Object.is(minus(0, 0), 0)).toBe(true);
});

law("cleared twice is cleared once, so a figure may travel cleared", [anAmount], (amount) => {
  expect(sure(sure(amount))).toBe(sure(amount));
});
law("and prints what the whole figure prints", [anAmount], (amount) => {
  for (const decimals of [0, 1, 2, 3])
    expect(roundHalfUp(sure(amount), decimals)).toBe(roundHalfUp(amount, decimals));
});
