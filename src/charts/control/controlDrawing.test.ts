import fc from "fast-check";
import { expect, test } from "vitest";
import { controlChart, type Stretch } from "#domain/spc/chart.ts";
import { widthOf } from "#tests/support/arial.ts";
import { leaves, overlap, type Box } from "#tests/support/drawing.ts";
import { law } from "#tests/support/law.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aMonthlySeries, type Figure } from "#tests/support/series.ts";
import { reachOf, type Name } from "../plot/labels.ts";
import { controlDrawing, nearestPeriod, type ControlInput } from "./controlDrawing.ts";
import { controlKey } from "./controlKey.ts";

const PHONE = 360;
const frame = { basis: "month", ends: "03-31" } as const;
const percent = anIndicator({ unit: "percent", decimals: 0, polarity: "high" });

/** One stretch of months without limits, so that figures alone make the scale. */
const bare = (figures: readonly Figure[]): readonly Stretch[] => {
  const { observations } = aMonthlySeries("2024-01", figures);
  return [{ observations, limits: null, trial: true, flags: figures.map(() => null) }];
};
const judged = (figures: readonly Figure[], steps: readonly string[] = []) =>
  controlChart(
    aMonthlySeries("2024-01", figures),
    steps.map((date) => ({ date })),
  );
const drawn = (stretches: readonly Stretch[], over: Partial<ControlInput> = {}, width = PHONE) =>
  controlDrawing({ indicator: percent, stretches, frame, target: null, ...over }, width);
const heights = (stretches: readonly Stretch[]) => drawn(stretches).marks.map((m) => m.y);

// The field is 366 high, from 16 to 382; 6% of the span is air at each end, so a span takes 366/1.12.
const [LOW, MIDDLE, HIGH] = [362.4, 199, 35.6];

test("figures stand at their heights, with a little air, and months evenly from edge to edge", () => {
  const { marks, field } = drawn(bare([10, 20, 30]));
  expect([field.left, field.right]).toEqual([74, 348]);
  expect(marks.map((m) => [m.x, m.y])).toEqual([
    [74, LOW],
    [211, MIDDLE],
    [348, HIGH],
  ]);
});

test("a gap has its place in time and draws nothing", () => {
  const { marks, line } = drawn(bare([10, "suppressed", 30]));
  expect(marks[1]).toEqual({ x: 211, y: null, kind: "figure" });
  expect(line).toBe(`M74 ${LOW}M348 ${HIGH}`);
});

test("one figure, and figures all alike, stand halfway up", () => {
  expect(heights(bare([44]))).toEqual([MIDDLE]);
  expect(heights(bare([7, 7, 7]))).toEqual([MIDDLE, MIDDLE, MIDDLE]);
});

test("without any figure nothing is drawn, and no figure stands at the axis", () => {
  const none = drawn([]);
  expect([none.ticks, none.marks, none.levels, none.line]).toEqual([[], [], [], ""]);
  expect(nearestPeriod(none, 200)).toBe(-1);
  expect(drawn(bare(["missing", "missing"])).ticks).toEqual([]);
});

test("the target is in view however far off, and runs across the whole drawing", () => {
  const { levels, marks } = drawn(bare([2, 3]), { target: 92 });
  expect(levels).toEqual([{ y: HIGH, left: 74, right: 348, as: "target" }]);
  expect(Math.min(...marks.map((m) => m.y ?? 0))).toBeGreaterThan(300);
});

test("mean and limits run over their own stretch alone; trial limits are told apart", () => {
  const months = Array.from({ length: 20 }, (_, i) => (i < 14 ? 50 + (i % 3) : 70 + (i % 3)));
  const { levels, marks } = drawn(judged(months, ["2025-02-28"]));
  expect(levels.map((l) => l.as)).toEqual([
    "average",
    "limit",
    "limit",
    "average",
    "trial",
    "trial",
  ]);
  expect(levels.map((l) => [l.left, l.right])).toEqual([
    ...Array.from({ length: 3 }, () => [marks[0]?.x, marks[13]?.x]),
    ...Array.from({ length: 3 }, () => [marks[14]?.x, marks[19]?.x]),
  ]);
});

test("a limit below nothing or above all is not drawn; below nought an overspend’s is", () => {
  const swings = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 5 : 95));
  const as = (unit: "percent" | "variance-000") =>
    drawn(judged(swings), { indicator: { ...percent, unit } }).levels.map((l) => l.as);
  expect(as("percent")).toEqual(["average"]);
  expect(as("variance-000")).toEqual(["average", "limit", "limit"]);
});

test("below nought is further down", () => {
  const [over, nought, under] = heights(bare([40, 0, -40]));
  expect(over).toBeLessThan(nought ?? 0);
  expect(nought).toBeLessThan(under ?? 0);
});

test("the key says what is drawn, and nothing else", () => {
  const months = [...Array.from({ length: 14 }, (_, i) => 50 + (i % 2)), 20, 80];
  const keyOf = (polarity: "high" | "context", figures: readonly Figure[]) => {
    const input = { indicator: { ...percent, polarity }, target: null };
    return controlKey(input, drawn(judged(figures), input)).map((k) => k.text);
  };
  expect(keyOf("high", months)).toEqual([
    "Mean",
    "Limits of ordinary change",
    "Flagged, worse than the mean",
    "Flagged, better than the mean",
  ]);
  expect(keyOf("context", months)).toEqual(["Mean", "Limits of ordinary change", "Flagged"]);
  expect(keyOf("high", ["missing"])).toEqual([]);
});

const boxOf = ({ x, y, anchor, text }: Name): Box => {
  const [left, right] = reachOf(x, anchor, widthOf(text));
  return { what: text, left, right, top: y - 11.5, bottom: y + 3.4 };
};
const months = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 999_999_999 }) },
    { weight: 1, arbitrary: fc.constant<Figure>("missing") },
  ),
  { maxLength: 150 },
);
const width = fc.integer({ min: 290, max: 1280 });

law(
  "no name lies over another or leaves the drawing, however many months and however large",
  [months, width],
  (figures, wide) => {
    const indicator = anIndicator({ unit: "count", decimals: 0 });
    const drawing = drawn(judged(figures), { indicator }, wide);
    const { ticks, foot, names, field, height } = drawing;
    const all = [
      ...ticks.map(
        ({ at, text }) => ({ x: field.left - 8, y: at + 5, anchor: "end", text }) as const,
      ),
      ...foot.map(({ at, ...tick }) => ({ x: at, y: height - 12, ...tick })),
      ...names,
    ].map(boxOf);
    const edge = { what: "", left: 0, top: 0, right: wide, bottom: height };
    expect(all.filter((box) => leaves(box, edge))).toEqual([]);
    expect(all.flatMap((a, i) => all.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
  },
);

law("pointing at a month’s place names that month", [months, width], (figures, wide) => {
  const drawing = drawn(judged(figures), {}, wide);
  drawing.marks.forEach((mark, i) => expect(nearestPeriod(drawing, mark.x)).toBe(i));
});
