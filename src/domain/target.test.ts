import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { aGap, anAmount, law } from "#tests/support/law.ts";
import { rag, type Target } from "./target.ts";
import { known, missing } from "./value.ts";

const aTarget = (target: number, tolerance: number): Target => ({
  indicator: "cp-visits",
  target,
  tolerance,
  owner: "Head of service",
  source: "local",
  reason: "agreed in April",
  review: "2027-04",
});

describe("visits on time, high is good, target 90 with five points of tolerance", () => {
  test.each([
    [95, "green"],
    [90, "green"],
    [89.9, "amber"],
    [85, "amber"],
    [84.9, "red"],
    [0, "red"],
  ] as const)("%d%% is %s", (figure, colour) => {
    expect(rag(known(figure), aTarget(90, 5), "high")).toBe(colour);
  });
});

describe("repeat referrals, low is good, target 20 with two points of tolerance", () => {
  test.each([
    [0, "green"],
    [20, "green"],
    [20.1, "amber"],
    [22, "amber"],
    [22.1, "red"],
  ] as const)("%d%% is %s", (figure, colour) => {
    expect(rag(known(figure), aTarget(20, 2), "low")).toBe(colour);
  });
});

test("the exact edge of the tolerance is amber, even where binary fractions would overstep it", () => {
  expect(10.3 - 10).toBeGreaterThan(0.3);
  expect(rag(known(10.3), aTarget(10, 0.3), "low")).toBe("amber");
  expect(rag(known(10.31), aTarget(10, 0.3), "low")).toBe("red");
});

test("the target itself is green, even where binary fractions would fall short of it", () => {
  expect(0.1 + 0.7).toBeLessThan(0.8);
  expect(rag(known(0.1 + 0.7), aTarget(0.8, 0), "high")).toBe("green");
});

test("no tolerance leaves no amber", () => {
  expect(rag(known(89.9), aTarget(90, 0), "high")).toBe("red");
});

test("without a target there is no colour, never a guess", () => {
  expect(rag(known(100), undefined, "high")).toBeNull();
});

law(
  "a context measure has no colour, whatever its target",
  [anAmount, anAmount],
  (figure, target) => {
    expect(rag(known(figure), aTarget(target, 1), "context")).toBeNull();
  },
);

law("a gap has no colour", [aGap, fc.constantFrom("high", "low", "context")], (gap, polarity) => {
  expect(rag(gap, aTarget(90, 5), polarity)).toBeNull();
  expect(rag(missing("suppressed"), aTarget(0, 0), polarity)).toBeNull();
});

law(
  "a high-is-good measure is judged as its mirror image that is low-is-good",
  [anAmount, anAmount, fc.nat({ max: 20 })],
  (figure, target, tolerance) => {
    expect(rag(known(figure), aTarget(target, tolerance), "high")).toBe(
      rag(known(-figure), aTarget(-target, tolerance), "low"),
    );
  },
);
