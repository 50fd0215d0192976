import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { known, missing } from "#domain/value.ts";
import { widthOf } from "#tests/support/arial.ts";
import { anArea } from "#tests/support/comparing.ts";
import { law } from "#tests/support/law.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { anObservation } from "#tests/support/series.ts";
import fc from "fast-check";
import { reachOf } from "../plot/labels.ts";
import { nearestPlace, placeDrawing, type Guest } from "./placeDrawing.ts";

const indicator = anIndicator({ unit: "count", decimals: 0 });
const placed = (amounts: readonly number[], self = -1): readonly Placed[] =>
  [...amounts]
    .sort((a, b) => a - b)
    .map((amount, i) => ({
      area: anArea({
        code: areaCode(`E0600${String(1000 + i)}`),
        name: i === self ? "York" : `Council ${i}`,
      }),
      role: i === self ? "self" : "other",
      observation: anObservation({ value: known(amount) }),
    }));
const drawn = (
  of: readonly Placed[],
  { england = missing("missing"), guest = null as Guest | null, width = 220 } = {},
) => placeDrawing({ indicator, placed: of, england, guest }, width);

test("figures stand along the line in proportion, lowest left", () => {
  // 200 pixels between the edges for 100: 30 lies 60 from the left one.
  expect(drawn(placed([0, 30, 100]))?.at).toEqual([10, 70, 210]);
});

test("England outside them widens the line, and has no stroke where it has no figure", () => {
  const wide = drawn(placed([50, 100]), { england: known(0) });
  expect([wide?.england, wide?.at]).toEqual([10, [110, 210]]);
  expect(drawn(placed([0, 100]))?.england).toBeNull();
});

test("a council that is none of them stands among them as a guest, with its figure", () => {
  const guest = { name: "Marlbridge", value: known(25) };
  expect(drawn(placed([0, 100]), { guest })?.own).toMatchObject({
    at: 60,
    text: "Marlbridge 25",
    isGuest: true,
  });
  const gap = { name: "Marlbridge", value: missing("suppressed") };
  expect(drawn(placed([0, 100]), { guest: gap })?.own).toBeNull();
});

test("without two figures that differ there is no place", () => {
  expect(drawn(placed([]))).toBeNull();
  expect(drawn(placed([4]))).toBeNull();
  expect(drawn(placed([4, 4, 4]))).toBeNull();
});

test("whoever stands at either end is named with the figure", () => {
  expect(drawn(placed([3, 8, 12]), { width: 600 })?.ends.map((end) => end.text)).toEqual([
    "Lowest: Council 0 3",
    "Highest: Council 2 12",
  ]);
});

test("of several who print alike at an end none is named alone", () => {
  // Printed whole, 3.2 and 2.9 are both 3.
  const found = drawn(placed([2.9, 3.2, 8, 12]), { width: 600 });
  expect(found?.ends.map((end) => end.text)).toEqual([
    "Lowest: 2 authorities 3",
    "Highest: Council 3 12",
  ]);
});

test("a name too long to stand beside its figure stands below it", () => {
  const long = placed([3, 8]).map((s) => ({
    ...s,
    area: { ...s.area, name: "Bournemouth, Christchurch and Poole" },
  }));
  expect(drawn(long, { width: 290 })?.ends.map(({ text }) => text)).toEqual([
    "Lowest: 3",
    "Bournemouth, Christchurch and Poole",
    "Highest: 8",
    "Bournemouth, Christchurch and Poole",
  ]);
});

law(
  "no name leaves the drawing, the names of the ends never touch, and pointing at a stroke names it",
  [
    fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 2, maxLength: 153 }),
    fc.nat(152),
    fc.integer({ min: 280, max: 1000 }),
  ],
  (amounts, at, width) => {
    const drawing = drawn(placed(amounts, at % amounts.length), { width });
    if (!drawing) throw new Error("two figures differ");
    const ends = drawing.ends.map(({ x, y, anchor, text }) => ({
      y,
      reach: reachOf(x, anchor, widthOf(text, 16, false)),
    }));
    for (const { y, reach } of ends) {
      expect(reach[0]).toBeGreaterThanOrEqual(0);
      expect(reach[1]).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(drawing.height);
    }
    const [low, high] = [ends[0], ends.at(-1)];
    if (low && high && low.y === high.y) expect(low.reach[1]).toBeLessThan(high.reach[0]);
    const own = drawing.own;
    if (own) {
      const [left, right] = reachOf(own.x, own.anchor, widthOf(own.text, 16, true));
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
    }
    drawing.at.forEach((x) => expect(drawing.at[nearestPlace(drawing, x)]).toBe(x));
  },
);
