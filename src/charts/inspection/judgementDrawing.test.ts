import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { judgementDrawing, type Count } from "./judgementDrawing.ts";

const counts = (
  ...[outstanding = 0, good = 0, weak = 0, inadequate = 0]: readonly number[]
): readonly Count[] => [
  { judgement: "outstanding", n: outstanding },
  { judgement: "good", n: good },
  { judgement: "requires-improvement", n: weak },
  { judgement: "inadequate", n: inadequate },
];

test("blocks stand side by side, each as wide as its share; a thin one does not hold its number", () => {
  const { blocks } = judgementDrawing(counts(30, 60, 9, 1), "good", 900);
  expect(blocks.map((b) => [b.from, b.wide, b.hasRoom])).toEqual([
    [0, 180, true],
    [180, 360, true],
    [540, 54, true],
    [594, 6, false],
  ]);
});

test("our own block is outlined inside itself; one that was never judged has no outline", () => {
  expect(judgementDrawing(counts(30, 60, 9, 1), "good", 600).own).toEqual({ from: 182, wide: 356 });
  expect(judgementDrawing(counts(30, 60, 9, 1), null, 600).own).toBeNull();
  expect(judgementDrawing(counts(30, 60, 9, 0), "inadequate", 600).own).toBeNull();
});

test("nobody judged is four blocks of no width", () =>
  expect(judgementDrawing(counts(), "good", 600).blocks.map((b) => b.wide)).toEqual([0, 0, 0, 0]));

const some = fc.integer({ min: 0, max: 153 });

law(
  "blocks fill the bar whatever the counts, and the outline stays inside it",
  [some, some, some, some, fc.integer({ min: 290, max: 900 })],
  (a, b, c, d, room) => {
    fc.pre(a + b + c + d > 0);
    for (const own of ["outstanding", "good", "requires-improvement", "inadequate"] as const) {
      const drawing = judgementDrawing(counts(a, b, c, d), own, room);
      const last = drawing.blocks.at(-1);
      expect((last?.from ?? 0) + (last?.wide ?? 0)).toBeCloseTo(drawing.width, 6);
      if (!drawing.own) continue;
      expect(drawing.own.from).toBeGreaterThanOrEqual(2 - 1e-9);
      expect(drawing.own.from + drawing.own.wide).toBeLessThanOrEqual(drawing.width - 2 + 1e-9);
    }
  },
);
