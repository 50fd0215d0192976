import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { heldDrawing, nearestMark, type HeldPart } from "./heldDrawing.ts";

const part = (name: string, n: number): HeldPart => ({
  part: name,
  marks: Array.from({ length: n }, (_, i) => ({
    slug: `${name}-${i}`,
    said: "",
    standing: "firm",
    gap: null,
  })),
});

test("each part is a row of its own, its marks side by side", () => {
  const { marks } = heldDrawing([part("Front door", 3), part("Money", 2)], 1240);
  const rows = [...new Set(marks.map((m) => m.y))];
  expect(rows).toHaveLength(2);
  expect(marks.filter((m) => m.y === rows[0])).toHaveLength(3);
});

test("a place is taken for the mark that lies nearest to it", () => {
  const { marks } = heldDrawing([part("Front door", 3)], 1240);
  const [, second] = marks;
  expect(nearestMark(marks, (second?.x ?? 0) + 4, (second?.y ?? 0) - 4)).toBe(1);
});

law(
  "at any width every mark lies within the drawing, and none lies on another",
  [
    fc.integer({ min: 290, max: 1400 }),
    fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
  ],
  (width, counts) => {
    const { marks, height } = heldDrawing(
      counts.map((n, i) => part(`Part ${i}`, n)),
      width,
    );
    for (const { x, y } of marks) {
      expect(x + 8).toBeLessThanOrEqual(width);
      expect(x - 8).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(height);
    }
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
  },
);
