import { expect, test } from "vitest";
import { downTo, marksOf } from "./barMarks.ts";

// One bar 20 px thick, from 100 down, on a scale that begins at 50.
const row = { thick: 20, top: 100, foot: 120, nought: 50 };
const none = { england: null, target: null, beside: null };
const bar = (to: number | null) => [{ at: 100, to }];
/** The heights a path crosses. */
const heights = (path: string | null): readonly number[] => {
  const [, , y = "", r = ""] = /^M(\S+) (\S+?)l(\d+) /.exec(path ?? "") ?? [];
  return [Number(y), Number(y) + 2 * Number(r)];
};

test("marks that stand apart each have the whole height of their row", () => {
  const { england, target, beside } = marksOf({
    ...row,
    bars: bar(90),
    england: 150,
    target: 200,
    beside: 250,
  });
  expect([england?.line, target?.line]).toEqual([[[95, 125]], [[95, 125]]]);
  expect(beside).toBe("M250 104l6 6l-6 6l-6-6z");
});

test("England stands above a diamond, or a target, that it would cover", () => {
  const two = marksOf({ ...row, ...none, bars: bar(90), england: 150, beside: 151 });
  const [top] = heights(two.beside);
  expect(two.england?.line).toEqual([[95, 109]]);
  expect(top).toBeGreaterThanOrEqual(109);
  const targeted = marksOf({ ...row, ...none, bars: bar(90), england: 150, target: 151 });
  expect([targeted.england?.line, targeted.target?.line]).toEqual([[[95, 109]], [[111, 125]]]);
});

test("three marks at one place have a part of the height each", () => {
  const all = marksOf({ ...row, bars: bar(90), england: 150, target: 150, beside: 150 });
  expect([all.england?.line, all.target?.line]).toEqual([[[95, 104]], [[106, 111]]]);
  expect(heights(all.beside)).toEqual([114, 126]);
});

test("a tick that a bar goes just beyond stands over and under it, without a rim upon it", () => {
  const just = marksOf({ ...row, ...none, bars: bar(203), target: 200 });
  expect(just.target).toEqual({
    x: 200,
    line: [
      [95, 100],
      [120, 125],
    ],
    rim: [
      [95, 100],
      [120, 125],
    ],
  });
  const far = marksOf({ ...row, ...none, bars: bar(300), target: 200 });
  expect([far.target?.line, far.target?.rim]).toEqual([[[95, 125]], [[95, 125]]]);
  const begun = marksOf({ ...row, ...none, bars: bar(300), target: 53 });
  expect(begun.target?.rim).toEqual(just.target?.rim);
  // At a bar’s very end the line is whole, and has a rim over and under the bar alone.
  const met = marksOf({ ...row, ...none, bars: bar(200), target: 200 });
  expect([met.target?.line, met.target?.rim.length]).toEqual([[[95, 125]], 2]);
});

test("no mark stands left of nought, and one next to it keeps its place", () => {
  const left = (path: string | null): number => {
    const [, x = "", , dx = ""] = /^M(\S+) (\S+?)l(\d+(?:\.\d+)?)/.exec(path ?? "") ?? [];
    return Number(x) + (dx === "" ? Number.NaN : 0);
  };
  const at = (x: number) => marksOf({ ...row, ...none, bars: bar(50), england: x, beside: x });
  expect(at(50).england?.x).toBeGreaterThan(50);
  expect(left(at(50).beside)).toBeGreaterThan(50);
  // Of a middle at 53 four of six pixels left of it would pass nought and its line: they are cut off.
  expect(at(53).beside).toMatch(/^M51 \S+l2-2l6 6l-6 6l-2-2z$/);
});

test("a path goes down each piece of a mark", () => {
  const pieces = [
    [95, 100],
    [120, 125],
  ] as const;
  expect(downTo(10, pieces)).toBe("M10 95V100M10 120V125");
  expect(downTo(10, [])).toBe("");
});
