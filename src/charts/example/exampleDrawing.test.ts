import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { exampleDrawing } from "./exampleDrawing.ts";

test("the pen is lifted once, at the gap, whose letter stands below it on the axis", () => {
  const { us, gap, dots, foot } = exampleDrawing(600);
  expect(us.match(/M/g)).toHaveLength(2);
  expect(dots.some(({ x }) => x === gap.x)).toBe(false);
  expect(gap.y).toBeGreaterThan(foot);
});

test("our line ends in the provisional point, above England's", () => {
  const { us, provisional, names } = exampleDrawing(600);
  expect(us.endsWith(`L${provisional.x} ${provisional.y}`)).toBe(true);
  const at = (text: string) => names.find((n) => n.text === text)?.y ?? 0;
  expect(at("Us")).toBeLessThan(at("England"));
});

law(
  "at any width the names at the ends have room below one another",
  [fc.integer({ min: 290, max: 1400 })],
  (width) => {
    const heights = exampleDrawing(width)
      .names.map((n) => n.y)
      .sort((a, b) => a - b);
    for (const [i, y] of heights.slice(1).entries())
      expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(19);
  },
);
