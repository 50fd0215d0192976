import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, type Figure } from "#tests/support/series.ts";
import { widthOf } from "#tests/support/arial.ts";
import { leaves, overlap, type Box } from "#tests/support/drawing.ts";
import { law } from "#tests/support/law.ts";
import { linesDrawing } from "./linesDrawing.ts";
import { linesModel } from "./linesModel.ts";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const area = (name: string, ...figures: readonly Figure[]) => ({
  code: name,
  name,
  england: name === "England",
  values: figures.map(figure),
});
const drawn = (areas: readonly ReturnType<typeof area>[], width = 560, years = YEARS) =>
  linesDrawing(linesModel("x", { unit: "percent", decimals: 1 }, years, areas), width);

test("figures stand at their heights and years evenly, with room for the longest name", () => {
  const { field, lines, height } = drawn([area("Medway", 0, 25, 50, 25, 0)]);
  // Three letters of "50%" at 10 pixels and 14; six of "Medway" at 8.4 and 28.
  expect([field.left, field.right, height]).toEqual([44, 481, 230]);
  expect(lines[0]?.points).toEqual([
    { x: 52, y: 202 },
    { x: 157.3, y: 106 },
    { x: 262.5, y: 10 },
    { x: 367.8, y: 106 },
    { x: 473, y: 202 },
  ]);
});

test("a suppressed year draws nothing and lifts the pen", () => {
  const [line] = drawn([area("Medway", 0, "suppressed", 50, 50, 50)]).lines;
  expect(line?.points).toHaveLength(4);
  expect(line?.path).toMatch(/^M52 202M262.5 10L/);
});

test("a line that ended years ago is named with its year and has no thread; one without a figure has no name", () => {
  const { lines } = drawn([
    area("Medway", 1, 2, "missing", "missing", "missing"),
    area("York", 1, 2, 3, 4, 5),
    area("Kent", ...YEARS.map((): Figure => "missing")),
  ]);
  expect(lines.map(({ end }) => end && [end.text, end.thread !== null])).toEqual([
    ["Medway (to 2022)", false],
    ["York", true],
    null,
  ]);
});

test("one year alone stands in the middle; figures all alike at one height", () => {
  const one = drawn([area("York", 5)], 560, [2025]);
  expect(one.lines[0]?.points[0]?.x).toBe((one.field.left + one.field.right) / 2);
  const [line] = drawn([area("York", 5, 5, 5, 5, 5)]).lines;
  expect(new Set(line?.points.map((p) => p.y)).size).toBe(1);
});

test("nobody at all is an empty drawing with its years", () => {
  const { lines, foot } = drawn([]);
  expect(lines).toEqual([]);
  expect(foot.map((t) => t.text)).toEqual(["2021", "2022", "2023", "2024", "2025"]);
});

test("below nought is further down", () => {
  const [line] = drawn([area("York", -20, 0, 20, 0, 0)]).lines;
  const [under, nought, over] = line?.points.map((p) => p.y) ?? [];
  expect(under).toBeGreaterThan(nought ?? Infinity);
  expect(nought).toBeGreaterThan(over ?? Infinity);
});

law(
  "names at the ends and figures along the axes never touch or leave the drawing",
  [
    fc.array(
      fc.tuple(
        fc.constantFrom("York", "Hull", "Bournemouth, Christchurch and Poole"),
        fc.integer({ min: 0, max: 100 }),
      ),
      { maxLength: 8 },
    ),
    fc.integer({ min: 290, max: 900 }),
  ],
  (ends, width) => {
    const areas = ends.map(([name, v], i) => area(`${name} ${i}`, 50, 50, 50, 50, v));
    const { lines, ticks, foot, field, height } = drawn(areas, width);
    const box = (left: number, y: number, what: string): Box => {
      const right = left + widthOf(what);
      return { what, left, right, top: y - 11.5, bottom: y + 3.4 };
    };
    const boxes = [
      ...lines.flatMap(({ end }) => (end ? [box(end.mark.x + 10, end.mark.y + 5, end.text)] : [])),
      ...ticks.map((t) => box(field.left - 6 - widthOf(t.text), t.at + 5, t.text)),
      ...foot.map((t) => box(t.at - widthOf(t.text) / 2, height - 6, t.text)),
    ];
    const frame = { what: "", left: 0, top: 0, right: width, bottom: height };
    expect(boxes.filter((b) => leaves(b, frame))).toEqual([]);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
  },
);
