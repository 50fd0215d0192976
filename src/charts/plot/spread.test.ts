import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { spread, spreadWithin } from "./spread.ts";

const heights = fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 8 });
const gaps = fc.integer({ min: 1, max: 40 });

law(
  "labels end at least a line apart, in the order of their lines",
  [heights, gaps],
  (wanted, gap) => {
    const placed = spread(wanted, gap);
    const inOrder = wanted
      .map((at, i) => ({ at, i, placed: placed[i] ?? Number.NaN }))
      .sort((a, b) => a.at - b.at || a.i - b.i);
    inOrder
      .slice(1)
      .forEach((label, i) =>
        expect(label.placed - (inOrder[i]?.placed ?? Number.NaN)).toBeGreaterThanOrEqual(
          gap - 1e-9,
        ),
      );
  },
);

law("labels that have room already stay beside their lines", [heights, gaps], (wanted, gap) => {
  const apart = [...wanted].sort((a, b) => a - b).map((at, i) => at + i * gap);
  spread(apart, gap).forEach((at, i) => expect(at).toBeCloseTo(apart[i] ?? Number.NaN, 9));
});

law("moving labels apart leaves their middle where it was", [heights, gaps], (wanted, gap) => {
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  expect(sum(spread(wanted, gap))).toBeCloseTo(sum(wanted), 6);
});

test("two lines that end together part evenly", () =>
  expect(spread([100, 100], 20)).toEqual([90, 110]));

law(
  "inside a frame with room for all of them labels keep their distance and none leaves it",
  [heights, gaps],
  (wanted, gap) => {
    const frame = [0, 1000 + wanted.length * gap] as const;
    const placed = [...spreadWithin(wanted, gap, frame)].sort((a, b) => a - b);
    expect(placed[0] ?? 0).toBeGreaterThanOrEqual(frame[0] - 1e-6);
    expect(placed.at(-1) ?? 0).toBeLessThanOrEqual(frame[1] + 1e-6);
    placed
      .slice(1)
      .forEach((at, i) => expect(at - (placed[i] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6));
  },
);

law(
  "even a frame that just holds all names holds them, a line’s distance from each other",
  [heights, gaps],
  (wanted, gap) => {
    const frame = [0, Math.max(0, wanted.length - 1) * gap] as const;
    const placed = [...spreadWithin(wanted, gap, frame)].sort((a, b) => a - b);
    placed.forEach((at, i) => expect(at).toBeCloseTo(i * gap, 6));
  },
);

test("names crowded at the foot do not push one at the top out of the frame", () =>
  expect(spreadWithin([10, 200, 200, 200], 20, [10, 210])).toEqual([10, 170, 190, 210]));
