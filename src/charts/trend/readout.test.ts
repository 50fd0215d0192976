import { expect, test } from "vitest";
import { readoutAt } from "./readout.ts";
import type { TrendModel } from "./trend.ts";

const point = (x: number, y: number, short: string) => ({
  x,
  y,
  short,
  label: short,
  text: `${y}%`,
});
const own = (x: number, y: number | null, short: string) => ({
  ...point(x, y ?? 0, short),
  y,
  year: short,
  text: y === null ? "Suppressed" : `${y}%`,
  letter: y === null ? "C" : "",
  gap: "",
  provisional: false,
});
const model = (part: Partial<TrendModel> = {}): TrendModel =>
  ({
    usName: "York",
    us: [own(1, 20, "Jan 2026"), own(2, null, "Feb 2026"), own(3, 22, "Mar 2026")],
    target: null,
    comparators: [
      {
        id: "england",
        as: "england",
        name: "England",
        runs: [[point(-9, 24, "Mar 2025")], [point(3, 25, "Mar 2026")]],
        carriedTo: null,
      },
    ],
    rows: [
      { x: -9, label: "Mar 2025" },
      { x: 1, label: "Jan 2026" },
      { x: 2, label: "Feb 2026" },
      { x: 3, label: "Mar 2026" },
    ],
    ...part,
  }) as TrendModel;
const lines = (m: TrendModel, x: number | null) =>
  readoutAt(m, x).lines.map(({ name, text }) => `${name} ${text}`);

test("until a place is pointed at, the newest figure of our own is read", () => {
  expect(readoutAt(model(), null).when).toBe("Mar 2026");
  expect(lines(model(), null)).toEqual(["York 22%", "England 25%"]);
});

test("a comparator of another time says its own date", () => {
  expect(lines(model(), 1)).toEqual(["York 20%", "England 24%, Mar 2025"]);
});

test("a gap is read with its reason, and before our first figure nothing is read of us", () => {
  expect(lines(model(), 2)[0]).toBe("York Suppressed");
  expect(readoutAt(model(), -9)).toMatchObject({ when: "Mar 2025" });
  expect(lines(model(), -9)).toEqual(["England 24%"]);
});

test("the target is read with each of our figures; many councils at once are left to the table", () => {
  const many = model({
    target: { y: 22, figure: "22%", text: "Target 22%" },
    comparators: [
      {
        id: "laid0",
        as: "each",
        name: "Derby",
        runs: [[point(3, 9, "Mar 2026")]],
        carriedTo: null,
      },
    ],
  });
  expect(lines(many, 3)).toEqual(["York 22%", "Target 22%"]);
});

test("a place without a line, as that of an event, reads the newest", () => {
  expect(readoutAt(model(), 2.4).when).toBe("Mar 2026");
});

test("a newest period that is a gap is read as one, never an older figure in its place", () => {
  const gap = model({ us: [own(1, 20, "Jan 2026"), own(3, null, "Mar 2026")] });
  expect(readoutAt(gap, null).when).toBe("Mar 2026");
  expect(lines(gap, null)).toEqual(["York Suppressed", "England 25%"]);
});
