import { expect, test } from "vitest";
import fc from "fast-check";
import { aGap, aValue, anAmount, law } from "#tests/support/law.ts";
import { average, percentage, rate, sum } from "./rate.ts";
import { known, missing } from "./value.ts";

test("81,770 children looked after among 12,183,016 are 67 in every 10,000", () => {
  const england = rate(known(81_770), known(12_183_016), 10_000);
  expect(england).toEqual(known((81_770 / 12_183_016) * 10_000));
  expect(england.kind === "known" && Math.round(england.amount)).toBe(67);
});

test("a council with no plans has a rate of nought, a true one", () => {
  expect(rate(known(0), known(40_000), 10_000)).toEqual(known(0));
});

test("none of none is not applicable: it is neither 0% nor 100%", () => {
  expect(percentage(known(0), known(0))).toEqual(missing("not-applicable"));
  expect(average(known(0), known(0))).toEqual(missing("not-applicable"));
});

test("a suppressed count of no children stays suppressed: the gap comes before the division", () => {
  expect(percentage(missing("suppressed"), known(0))).toEqual(missing("suppressed"));
  expect(rate(known(3), missing("unavailable"), 10_000)).toEqual(missing("unavailable"));
});

test("the share of visits on time is in percent, the cases of a worker are not", () => {
  expect(percentage(known(3), known(4))).toEqual(known(75));
  expect(average(known(33), known(2))).toEqual(known(16.5));
});

test("placements add to the children looked after: 341 + 22 + 2 + 4 + 23 + 16 + 5 = 413 (Medway 2018)", () => {
  expect(sum([341, 22, 2, 4, 23, 16, 5].map(known))).toEqual(known(413));
});

law(
  "parts of which one is a gap never make a sum",
  [fc.array(aValue, { maxLength: 6 }), aGap, fc.array(anAmount.map(known), { maxLength: 6 })],
  (after, gap, before) => {
    expect(sum([...before, gap, ...after])).toEqual(gap);
  },
);

law(
  "a population of nobody never gives a rate",
  [anAmount, fc.constantFrom(100, 1_000, 10_000, 100_000)],
  (count, per) => {
    expect(rate(known(count), known(0), per)).toEqual(missing("not-applicable"));
  },
);
