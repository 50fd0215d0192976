import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "#tests/support/arial.ts";
import { leaves, overlap, type Box } from "#tests/support/drawing.ts";
import { law } from "#tests/support/law.ts";
import { figure, type Figure } from "#tests/support/series.ts";
import { reachOf } from "../plot/labels.ts";
import { varianceDrawing, type StepAt } from "./varianceDrawing.ts";

const year = (starts: number, ...figures: readonly Figure[]): readonly StepAt[] =>
  figures.map((f, place) => ({ year: starts, place, value: figure(f), said: `report ${place}` }));
const drawn = (steps: readonly StepAt[], width = 360) =>
  varianceDrawing({ steps, range: null }, width);

test("reports stand a third of the way apart, over the budget above nought and under it below", () => {
  const { years, field, nought } = drawn(year(2025, 100, 0, -100, 50));
  expect([field.left, field.right, nought]).toEqual([84, 302, 138]);
  expect(years[0]?.dots).toEqual([
    { x: 84, y: 16 },
    { x: 156.7, y: 138 },
    { x: 229.3, y: 260 },
    { x: 302, y: 77 },
  ]);
});

test("a report without a forecast draws nothing and lifts the pen", () => {
  const [only] = drawn(year(2025, 100, "missing", 100)).years;
  expect(only?.line).toBe("M84 16M229.3 16");
  expect(only?.dots).toHaveLength(2);
});

test("the newest year is 0 years old, and a year without a figure has no name", () => {
  const { years } = drawn([...year(2024, "missing"), ...year(2025, 10)]);
  expect(years.map((y) => [y.age, y.name?.text ?? null])).toEqual([
    [1, null],
    [0, "25/26"],
  ]);
});

test("one report, all alike and none at all are drawn on a scale with nought in it", () => {
  expect(drawn(year(2025, 40)).years[0]?.dots).toEqual([{ x: 84, y: 16 }]);
  expect(drawn(year(2025, 0, 0, 0, 0)).years[0]?.dots.map((d) => d.y)).toEqual([
    260, 260, 260, 260,
  ]);
  expect(drawn([])).toMatchObject({ years: [], nought: 260, range: null });
});

test("the range of outturns stands left of the names, from its highest to its lowest", () =>
  expect(
    varianceDrawing({ steps: year(2025, 50), range: { low: -100, high: 100 } }, 360).range,
  ).toEqual({ x: 296, top: 16, foot: 260 }));

const amount = fc.integer({ min: -9_999, max: 9_999 });

law(
  "names of years that ran to their end, and the figures of the axis, never touch or leave the drawing",
  [fc.array(fc.tuple(amount, amount), { maxLength: 5 }), fc.integer({ min: 320, max: 900 })],
  (ends, width) => {
    const { years, ticks, foot, field, height } = drawn(
      ends.flatMap(([first, last], i) => year(2021 + i, first, first, first, last)),
      width,
    );
    const names = [
      ...years.flatMap((y) => y.name ?? []),
      ...ticks.map((t) => ({
        x: field.left - 8,
        y: t.at + 5,
        anchor: "end" as const,
        text: t.text,
      })),
      ...foot.map((t) => ({ x: t.at, y: height - 12, anchor: t.anchor, text: t.text })),
    ];
    const boxes = names.map(({ x, y, anchor, text }, i): Box => {
      const [left, right] = reachOf(x, anchor, widthOf(text, 16, i === years.length - 1));
      return { what: text, left, right, top: y - 11.5, bottom: y + 3.4 };
    });
    const frame = { what: "", left: 0, top: 0, right: width, bottom: height };
    expect(boxes.filter((box) => leaves(box, frame))).toEqual([]);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
  },
);
