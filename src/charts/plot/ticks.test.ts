import { expect, it } from "vitest";
import { niceStep, ticksBetween } from "./ticks.ts";

it("steps are one, two or five of a power of ten", () => {
  expect([0.9, 7, 23, 60, 41602].map(niceStep)).toEqual([0.2, 2, 5, 20, 10_000]);
});
it("ticks are round numbers inside the span", () => {
  expect(ticksBetween(-6.2, 54.4)).toEqual([0, 20, 40]);
  expect(ticksBetween(4989, 6700)).toEqual([5000, 5500, 6000, 6500]);
});
