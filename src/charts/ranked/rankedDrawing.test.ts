import fc from "fast-check";
import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { widthOf } from "#tests/support/arial.ts";
import { anArea } from "#tests/support/comparing.ts";
import { leaves, overlap, type Box } from "#tests/support/drawing.ts";
import { law } from "#tests/support/law.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { anObservation, figure, type Figure } from "#tests/support/series.ts";
import { reachOf } from "../plot/labels.ts";
import { figureWords } from "./barWords.ts";
import { nearestBar, rankedDrawing } from "./rankedDrawing.ts";

const indicator = anIndicator({ unit: "count", decimals: 0 });
const placed = (
  figures: readonly Figure[],
  self = -1,
  name = "Bournemouth, Christchurch and Poole",
): readonly Placed[] =>
  figures.map((f, i) => ({
    area: anArea({ code: areaCode(`E0600${String(1000 + i)}`), name: i === self ? name : `${i}` }),
    role: i === self ? "self" : i % 2 === 0 ? "neighbour" : "other",
    observation: anObservation({ value: figure(f) }),
  }));
const drawn = (of: readonly Placed[], england: Value = missing("not-applicable"), width = 360) =>
  rankedDrawing({ words: figureWords(indicator), placed: of, england }, width);
/** Left edge, upper edge, width and height of each bar of a path. */
const barsIn = (d = "") =>
  [...d.matchAll(/M(\S+) (\S+?)h(\S+?)v(\S+?)h/g)].map((m) => m.slice(1).map(Number));

// The field of a drawing 418 high, from 32 to 408.
const [TOP, FOOT] = [32, 408];
const [TALL, HALF] = [FOOT - TOP, (FOOT - TOP) / 2];

test("bars stand on nought, as high as their figures, evenly from the axis to the edge", () => {
  const { bars, zero, field, middles } = drawn(placed([50, 100], 1));
  expect([field.left, field.right, zero]).toEqual([64, 360, FOOT]);
  // Each authority has 148 of the 296 pixels, its bar 76% of them.
  expect(bars.map((b) => [b.who, barsIn(b.d)])).toEqual([
    ["other", []],
    ["neighbour", [[81.8, TOP + HALF, 112.5, HALF]]],
    ["self", [[229.8, TOP, 112.5, TALL]]],
  ]);
  expect(middles).toEqual([138, 286]);
});

test("below nought bars hang from it", () => {
  const { bars, zero } = drawn(placed([-50, 50]));
  expect(zero).toBe(TOP + HALF);
  expect(barsIn(bars[1]?.d)[0]).toEqual([81.8, TOP + HALF, 112.5, HALF]);
  expect(barsIn(bars[0]?.d)[0]).toEqual([229.8, TOP, 112.5, HALF]);
});

test("a gap has its place and no bar; a true nought has a thin one", () => {
  const { bars, middles } = drawn(placed(["suppressed", 10, 0]));
  expect(bars.map((b) => barsIn(b.d).map(([, , , tall]) => tall))).toEqual([[TALL], [1.5], []]);
  expect(middles).toHaveLength(3);
});

test("England’s line stands at its figure, and is not drawn where it has none", () => {
  expect(drawn(placed([100]), known(25)).england).toBe(FOOT - TALL / 4);
  expect(drawn(placed([100])).england).toBeNull();
});

test("one alone, all alike and nobody at all are drawn without a figure that is none", () => {
  expect(barsIn(drawn(placed([8], 0)).bars[2]?.d)).toHaveLength(1);
  expect(drawn(placed([0, 0, 0])).zero).toBe(FOOT);
  const none = drawn([]);
  expect([none.own, none.middles, nearestBar(none, 100)]).toEqual([null, [], -1]);
  expect(none.bars.map((b) => b.d)).toEqual(["", "", ""]);
});

const figures = fc.array(fc.integer({ min: -99_999, max: 99_999 }), {
  minLength: 1,
  maxLength: 150,
});

law(
  "our name stays in the drawing and never lies over a figure of the axis",
  [
    figures,
    fc.nat(149),
    fc.integer({ min: 340, max: 1280 }),
    fc.constantFrom("York", "Yorkshire East"),
  ],
  (all, at, width, name) => {
    const of = placed(all, at % all.length, name);
    const { own, ticks, field, height } = drawn(of, missing("missing"), width);
    if (!own) throw new Error("we are among them");
    const box = (
      x: number,
      y: number,
      anchor: "start" | "middle" | "end",
      text: string,
      bold = false,
    ): Box => {
      const [left, right] = reachOf(x, anchor, widthOf(text, 16, bold));
      return { what: text, left, right, top: y - 11.5, bottom: y + 3.4 };
    };
    const ours = box(own.x, own.y, own.anchor, own.text, true);
    expect(leaves(ours, { what: "", left: 0, top: 0, right: width, bottom: height })).toBe(false);
    const axis = ticks.map((t) => box(field.left - 8, t.at + 5, "end", t.text));
    expect(axis.filter((tick) => overlap(tick, ours))).toEqual([]);
  },
);

test("a long name over the first bar goes above the figure of the axis that it would print over", () => {
  const low = drawn(placed([0, 100, 100], 0), missing("missing"), 400);
  const noughtAt = (low.ticks[0]?.at ?? 0) + 5;
  expect(low.own?.x).toBe(0);
  expect(low.own?.y).toBe(noughtAt - 15);
});

law(
  "pointing at the middle of a bar names that authority",
  [figures, fc.integer({ min: 340, max: 1280 })],
  (all, width) => {
    const drawing = drawn(placed(all), missing("missing"), width);
    drawing.middles.forEach((x, i) => expect(nearestBar(drawing, x)).toBe(i));
  },
);
