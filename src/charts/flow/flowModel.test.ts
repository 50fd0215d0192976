import { expect, test } from "vitest";
import { barOf, lengthOf, zoomOf, type FlowStep } from "./flowModel.ts";

const step = (now: number | null, before: number | null): FlowStep => ({
  id: "",
  lines: [],
  counted: true,
  now,
  before,
  said: "",
  saidBefore: "",
  share: null,
});

test("all bars share one scale, the longest fills the room", () => {
  const steps = [step(100, 200), step(50, null)];
  expect([lengthOf(100, steps, 300), lengthOf(200, steps, 300), lengthOf(50, steps, 300)]).toEqual([
    150, 300, 75,
  ]);
});

test("a gap has no bar; a true nought has one of no length", () => {
  expect([lengthOf(null, [step(10, null)], 300), lengthOf(0, [step(0, 0)], 300)]).toEqual([
    null,
    0,
  ]);
});

const counts = (...all: readonly (number | null)[]): readonly FlowStep[] =>
  all.map((n) => ({ ...step(n, n), counted: n !== null }));

test("the last steps have a scale of their own where each is small beside the largest, and keep their proportions", () => {
  const steps = counts(12_000, 3000, 2800, 900, 250, 200);
  // 900 of 12,000 is 7.5%: ten times as long is three quarters of the room.
  expect(zoomOf(steps)).toEqual({ from: 3, times: 10 });
  expect([2, 3, 4, 5].map((i) => barOf(i, "now", steps, 120))).toEqual([28, 90, 25, 20]);
});

test("one scale does for steps that can be told apart, for a small step before a large one, and for none", () => {
  expect(zoomOf(counts(100, 80, 60, 20))).toBeNull();
  expect(zoomOf(counts(100, 2, 60))).toBeNull();
  expect(zoomOf(counts(0, 0))).toBeNull();
  expect(zoomOf(counts(null, null))).toBeNull();
});

test("a step that nobody counts does not begin the longer scale", () =>
  expect(zoomOf(counts(1000, null, 60, 50))).toEqual({ from: 2, times: 12 }));
