import { expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { nearestYear, yearsDrawing, type YearPoint } from "./yearsDrawing.ts";

const indicator = anIndicator({ unit: "count", decimals: 0 });
const year = (amount: number | null, interval: YearPoint["interval"] = null): YearPoint => ({
  short: "Mar 2025",
  value: amount === null ? missing("suppressed") : known(amount),
  said: "",
  interval,
});
const drawn = (years: readonly YearPoint[]) => yearsDrawing(indicator, years, 484);

test("years stand evenly, figures as high as they are, ranges from end to end", () => {
  // 330 pixels from nought at 344 to 100 at 14; 300 from the first year to the last.
  const { marks } = drawn([year(50, { lower: 20, upper: 100 }), year(10), year(0)]);
  expect(marks).toEqual([
    { x: 124, y: 179, range: [14, 278] },
    { x: 274, y: 311, range: null },
    { x: 424, y: 344, range: null },
  ]);
});

test("a gap has its place and no height", () => {
  expect(drawn([year(10), year(null)]).marks[1]).toMatchObject({ y: null, range: null });
});

test("pointing names the nearest year; of none there is nothing to name", () => {
  const drawing = drawn([year(1), year(2), year(3)]);
  expect([nearestYear(drawing, 0), nearestYear(drawing, 280), nearestYear(drawing, 480)]).toEqual([
    0, 1, 2,
  ]);
  expect(drawn([]).marks).toEqual([]);
});
