import fc from "fast-check";
import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { widthOf } from "#tests/support/arial.ts";
import { anArea } from "#tests/support/comparing.ts";
import { leaves, overlap, type Box } from "#tests/support/drawing.ts";
import { law } from "#tests/support/law.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { anObservation, figure, type Figure } from "#tests/support/series.ts";
import { reachOf, type Name } from "../plot/labels.ts";
import { stripDrawing } from "./stripDrawing.ts";

const indicator = anIndicator({ unit: "gbp", decimals: 0 });
const region = (i: number, name: string) =>
  anArea({ code: areaCode(`E1200000${i}`), name, type: "region", region: null });
const REGIONS = [region(1, "North East"), region(3, "Yorkshire and The Humber")];
const at = (i: number, value: Figure, role: Placed["role"] = "other", of = 1): Placed => ({
  area: anArea({
    code: areaCode(`E0600${String(1000 + i)}`),
    name: `Area ${i}`,
    region: areaCode(`E1200000${of}`),
  }),
  role,
  observation: anObservation({ value: figure(value) }),
});
const drawn = (placed: readonly Placed[], width = 600) =>
  stripDrawing({ indicator, placed, areas: REGIONS }, width);
const dots = (placed: readonly Placed[]) => drawn(placed).rows.map((r) => r.dots.map((d) => d.x));

test("dots stand at their figures from nought on, in the row of their region", () => {
  const { rows, left, right } = drawn([at(1, 50), at(2, 100, "other", 3)]);
  expect([left, right]).toEqual([210, 580]);
  expect(rows.map((r) => [r.name, r.at, r.dots.map((d) => d.x)])).toEqual([
    ["North East", 16, [395]],
    ["Yorkshire and The Humber", 46, [580]],
  ]);
});

test("ours lies on top, then its neighbours", () => {
  const [row] = drawn([at(1, 5, "self"), at(2, 5), at(3, 5, "neighbour")]).rows;
  expect(row?.dots.map((d) => d.who)).toEqual(["other", "neighbour", "self"]);
});

test("a gap is no dot, and its region keeps its row", () =>
  expect(dots([at(1, "suppressed"), at(2, 10)])).toEqual([[580]]));

test("below nought is left of it; one alone and all alike stand at one place", () => {
  expect(dots([at(1, -50), at(2, 0), at(3, 50)])).toEqual([[210, 395, 580]]);
  expect(dots([at(1, 7)])).toEqual([[580]]);
  expect(dots([at(1, 7), at(2, 7)])).toEqual([[580, 580]]);
});

test("nobody at all is a drawing without rows", () =>
  expect(drawn([])).toMatchObject({ rows: [], height: 30, span: [0, 0] }));

law(
  "no name or figure lies over another or leaves the drawing, and none over a dot",
  [
    fc.array(fc.integer({ min: -99_999_999, max: 999_999_999 }), { minLength: 1, maxLength: 20 }),
    fc.integer({ min: 290, max: 1280 }),
  ],
  (figures, width) => {
    const { ticks, rows, foot, height } = drawn(
      figures.map((f, i) => at(i, f, i === 0 ? "self" : "other", i % 2 === 0 ? 1 : 3)),
      width,
    );
    const names: readonly Name[] = [
      ...ticks.map((t) => ({ x: t.at, y: foot + 18, anchor: t.anchor, text: t.text })),
      ...rows.map((r) => ({ x: 0, y: r.nameAt, anchor: "start" as const, text: r.name })),
    ];
    const texts = names.map(({ x, y, anchor, text }): Box => {
      const [left, right] = reachOf(x, anchor, widthOf(text));
      return { what: text, left, right, top: y - 11.5, bottom: y + 3.4 };
    });
    const marks = rows.flatMap((r) =>
      r.dots.map(({ code, x, r: size }): Box => {
        const [left, right] = [x - size, x + size];
        return { what: code, left, right, top: r.at - size, bottom: r.at + size };
      }),
    );
    const frame = { what: "", left: 0, top: 0, right: width, bottom: height };
    expect([...texts, ...marks].filter((box) => leaves(box, frame))).toEqual([]);
    expect(texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
    expect(texts.filter((text) => marks.some((mark) => overlap(text, mark)))).toEqual([]);
  },
);
