import fc from "fast-check";
import { expect, test } from "vitest";
import { known, missing, type Value } from "#domain/value.ts";
import { period } from "#tests/support/period.ts";
import { law } from "#tests/support/law.ts";
import { aMonthlySeries, type Figure } from "#tests/support/series.ts";
import { IN_ROW, sparklineModel, type SparklineMarks } from "./sparklineModel.ts";

const months = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constantFrom<Figure>("suppressed", "missing")),
  { minLength: 1, maxLength: 40 },
);
const marks = (england: number, min: Value, max: Value): SparklineMarks => ({
  england: known(england),
  min,
  max,
  target: null,
  usual: null,
});
const pens = (path: string): string => path.replace(/[^ML]/g, "");

test("a missing month lifts the pen: two strokes, neither of them to nought", () => {
  const { path, dots } = sparklineModel(
    aMonthlySeries("2025-01", [10, 12, "missing", 11, 13]),
    25,
    null,
  );
  expect(pens(path)).toBe("MLML");
  expect(dots).toEqual([]);
});

test("a month alone between two gaps is a dot, since a line of one point is nothing", () => {
  expect(
    sparklineModel(
      aMonthlySeries("2025-01", [10, 12, "missing", 11, "suppressed", 13, 14]),
      25,
      null,
    ).dots,
  ).toHaveLength(1);
});

test("a latest month that is suppressed has no end point", () => {
  expect(
    sparklineModel(aMonthlySeries("2025-01", [10, 12, "suppressed"]), 25, null).last,
  ).toBeNull();
});

test("nothing but gaps draws nothing", () => {
  expect(
    sparklineModel(
      aMonthlySeries("2025-01", ["suppressed", "missing"]),
      25,
      marks(5, known(1), known(9)),
    ),
  ).toEqual({
    ...IN_ROW,
    path: "",
    dots: [],
    last: null,
    england: null,
    band: null,
    target: null,
    usual: null,
  });
});

test("only the last 25 months are drawn", () => {
  expect(
    pens(
      sparklineModel(
        aMonthlySeries(
          "2022-04",
          Array.from({ length: 55 }, (_, i) => i),
        ),
        25,
        null,
      ).path,
    ),
  ).toHaveLength(25);
});

test("a target far above the figures and a usual range below them are both in view, in their order", () => {
  const model = sparklineModel(aMonthlySeries("2025-01", [10, 12]), 25, {
    ...marks(11, missing("too-few"), missing("too-few")),
    target: 90,
    usual: { limits: [2, 6], from: period("2025-02") },
  });
  const heights = [model.target, model.last?.y, model.usual?.top, model.usual?.bottom];
  expect(heights.every((y) => typeof y === "number" && y >= 0 && y <= IN_ROW.height)).toBe(true);
  expect(heights).toEqual(heights.toSorted((a, b) => Number(a) - Number(b)));
  // The limits hold from February, the last of the two months.
  expect(model.usual?.left).toBe(model.last?.x);
});

test("a range withheld because too few neighbours published is not drawn", () => {
  expect(
    sparklineModel(
      aMonthlySeries("2025-01", [10, 12]),
      25,
      marks(11, missing("too-few"), missing("too-few")),
    ).band,
  ).toBeNull();
});

law(
  "as many points are drawn as months have a figure, all of them inside the frame",
  [months],
  (figures) => {
    const series = aMonthlySeries("2022-04", figures);
    const { path, last } = sparklineModel(series, 25, marks(100, known(20), known(400)));
    const points = [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    expect(points).toHaveLength(figures.slice(-25).filter((f) => typeof f === "number").length);
    for (const p of [...points, ...(last ? [last] : [])]) {
      expect(p.x).toBeGreaterThanOrEqual(0);
      expect(p.x).toBeLessThanOrEqual(IN_ROW.width);
      expect(p.y).toBeGreaterThanOrEqual(0);
      expect(p.y).toBeLessThanOrEqual(IN_ROW.height);
    }
  },
);
