import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { apart, besidePoint, clearOf, everyFew, reachOf } from "./labels.ts";

const foot = (...places: readonly number[]) =>
  places.map((at) => ({ at, text: "1,000", anchor: "middle" as const }));

test("of figures that would touch along the foot the later one stands", () => {
  expect(apart(foot(0, 100, 130, 200)).map((t) => t.at)).toEqual([0, 130, 200]);
  expect(apart([])).toEqual([]);
});

test("names that have no room beside each other are left out in turn, evenly", () => {
  const every = (step: number) => Array.from({ length: 9 }, (_, i) => ({ at: i * step }));
  const kept = (step: number) => everyFew(every(step), 84).map((n) => n.at / step);
  expect(kept(100)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(kept(61)).toEqual([0, 2, 4, 6, 8]);
  expect(kept(25)).toEqual([0, 4, 8]);
  expect(kept(1)).toEqual([0]);
});

const heights = fc.array(fc.integer({ min: 20, max: 300 }), { maxLength: 6 });
const height = fc.integer({ min: 20, max: 300 });

law(
  "a text that would print over others beside it goes to where it does not; one that would not, stays",
  [height, heights],
  (y, taken) => {
    const at = clearOf(y, taken, 12);
    for (const other of taken) expect(Math.abs(at - other)).toBeGreaterThanOrEqual(15);
    if (taken.every((other) => Math.abs(other - y) >= 15)) expect(at).toBe(y);
  },
);

test("a text at the top goes below the figure it would print over", () =>
  expect([clearOf(20, [21], 12), clearOf(60, [61], 12)]).toEqual([36, 46]));

law(
  "the name of a point stays in a drawing that can hold it, and off the point itself",
  [fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 360 })],
  (x, room) => {
    const place = besidePoint({ x, y: 100 }, room, { width: 360, top: 16 });
    const [left, right] = reachOf(place.x, place.anchor, room);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
    expect(left >= x + 12 || right <= x - 12 || place.y <= 86).toBe(true);
  },
);
