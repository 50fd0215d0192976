import { expect, test } from "vitest";
import { known } from "#domain/value.ts";
import { aYearlySeries, type Figure } from "#tests/support/series.ts";
import { multiplesDrawing, nearestPeriodAt } from "./multiplesDrawing.ts";

const drawn = (...all: readonly (readonly Figure[])[]) =>
  multiplesDrawing(all.map((figures) => aYearlySeries("2023", figures))).panels;

test("all panels share one scale from nought, years evenly from edge to edge", () => {
  // Nought lies at 76 and 100 at 4: 25 is a quarter of the way up, 76 − 0.25 × 72 = 58.
  const [one, other] = drawn([100, 50, 0], [25, 25, 25]);
  expect(one?.path).toBe("M6 4L100 40L194 76");
  expect(other?.path).toBe("M6 58L100 58L194 58");
  expect([one?.nought, other?.nought]).toEqual([76, 76]);
});

test("a gap draws nothing and lifts the pen; only the newest period’s figure is the last", () => {
  const [middle, end] = drawn([1, "suppressed", 1], [1, 1, "missing"]);
  expect(middle?.path).toBe("M6 4M194 4");
  expect(middle?.dots.map((d) => d.isLast)).toEqual([false, true]);
  expect(end?.dots.map((d) => d.isLast)).toEqual([false, false]);
});

test("one year alone stands at the left, and below nought is below its line", () => {
  expect(drawn([8])[0]?.dots).toEqual([{ x: 6, y: 4, isLast: true }]);
  const [below] = drawn([-10, 10]);
  expect([below?.nought, below?.dots[0]?.y]).toEqual([40, 76]);
});

test("a guest’s one figure shares the scale and stands after every year, with no line", () => {
  // 100 stands where a ring is whole, at 7; 50 is half of the 69 below it: 76 − 34.5 = 41.5.
  const { panels, guest } = multiplesDrawing([aYearlySeries("2023", [50, 50, 50])], known(100));
  expect(panels[0]?.path).toBe("M6 41.5L91 41.5L176 41.5");
  expect(guest).toMatchObject({ path: "", nought: 76, dots: [{ x: 194, y: 7, isLast: true }] });
  const [alone] = drawn([50, 50, 50]);
  expect(alone?.path).toBe("M6 4L100 4L194 4");
});

test("no panel and no figure draw nothing", () => {
  expect(drawn()).toEqual([]);
  expect(drawn(["missing"])[0]).toMatchObject({ path: "", dots: [], nought: 76 });
});

test("who began later, or ended, stands at its own years and has no line in the others", () => {
  const { periods, panels } = multiplesDrawing([
    aYearlySeries("2021", [100, 100, 100]),
    aYearlySeries("2023", [50]),
    aYearlySeries("2021", [0]),
  ]);
  expect(periods).toEqual([
    { period: "2021", x: 6 },
    { period: "2022", x: 100 },
    { period: "2023", x: 194 },
  ]);
  expect(panels.map((p) => p.dots)).toEqual([
    [6, 100, 194].map((x) => ({ x, y: 4, isLast: x === 194 })),
    [{ x: 194, y: 40, isLast: true }],
    [{ x: 6, y: 76, isLast: false }],
  ]);
});

test("a place in a panel is of the period nearest to it, and of none where there is none", () => {
  const drawing = multiplesDrawing([aYearlySeries("2021", [1, 2, 3])]);
  expect([-50, 52, 54, 300].map((x) => nearestPeriodAt(drawing, x))).toEqual([0, 0, 1, 2]);
  expect(nearestPeriodAt(multiplesDrawing([]), 10)).toBe(-1);
});
