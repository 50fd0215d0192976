import fc from "fast-check";
import { expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { law } from "#tests/support/law.ts";
import { aMonthlySeries, type Figure } from "#tests/support/series.ts";
import { HEIGHT, WIDTH, sparklineModel } from "./sparklineModel.ts";

const months = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constantFrom<Figure>("suppressed", "missing")),
  { minLength: 1, maxLength: 40 },
);
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
    sparklineModel(aMonthlySeries("2025-01", ["suppressed", "missing"]), 25, {
      england: known(5),
      min: known(1),
      max: known(9),
    }),
  ).toEqual({ path: "", dots: [], last: null, england: null, band: null });
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

test("a range withheld because too few neighbours published is not drawn", () => {
  expect(
    sparklineModel(aMonthlySeries("2025-01", [10, 12]), 25, {
      england: known(11),
      min: missing("too-few"),
      max: missing("too-few"),
    }).band,
  ).toBeNull();
});

law(
  "as many points are drawn as months have a figure, all of them inside the frame",
  [months],
  (figures) => {
    const series = aMonthlySeries("2022-04", figures);
    const { path, last } = sparklineModel(series, 25, {
      england: known(100),
      min: known(20),
      max: known(400),
    });
    const points = [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    expect(points).toHaveLength(figures.slice(-25).filter((f) => typeof f === "number").length);
    for (const p of [...points, ...(last ? [last] : [])]) {
      expect(p.x).toBeGreaterThanOrEqual(0);
      expect(p.x).toBeLessThanOrEqual(WIDTH);
      expect(p.y).toBeGreaterThanOrEqual(0);
      expect(p.y).toBeLessThanOrEqual(HEIGHT);
    }
  },
);
