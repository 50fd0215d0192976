import { expect, test } from "vitest";
import { lengthOf, type FlowStep } from "./flowModel.ts";

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
