import fc from "fast-check";
import { expect, test } from "vitest";
import { areaCode } from "#domain/area.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { known, missing } from "#domain/value.ts";
import { widthOf } from "#tests/support/arial.ts";
import { anArea } from "#tests/support/comparing.ts";
import { leaves, overlap, type Box } from "#tests/support/drawing.ts";
import { law } from "#tests/support/law.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { anObservation } from "#tests/support/series.ts";
import { reachOf, type Name } from "../plot/labels.ts";
import { funnelDrawing, nearestDot } from "./funnelDrawing.ts";
import { funnelModel, type FunnelModel } from "./funnelModel.ts";

const percent = anIndicator({ unit: "percent", decimals: 0 });
const at = (i: number, part: number, of: number, self = false, name = "York"): Placed => ({
  area: anArea({ code: areaCode(`E0600${String(1000 + i)}`), name: self ? name : `Area ${i}` }),
  role: self ? "self" : "other",
  observation: anObservation({
    value: known((part / of) * 100),
    numerator: known(part),
    denominator: known(of),
  }),
});
const modelOf = (placed: readonly Placed[], england = 20): FunnelModel => {
  const model = funnelModel(percent, placed, known(england), false);
  if (!model) throw new Error("no funnel of so few");
  return model;
};
/** Ten authorities of whom the last is ours, so many per cent of so many. */
const ten = (share = 20, of = 900, name = "York"): readonly Placed[] =>
  Array.from({ length: 10 }, (_, i) =>
    i === 9 ? at(i, (share * of) / 100, of, true, name) : at(i, 20 + i, 100 * (i + 1)),
  );
const drawn = (placed = ten(), width = 760) => funnelDrawing(modelOf(placed), percent, width);

test("authorities stand by the root of their size along, and by their share upwards", () => {
  const model = modelOf(ten());
  const { dots, field, england } = drawn();
  const up = (share: number) => 368 - (share / model.yMax) * 352;
  expect([field.left, field.right]).toEqual([70, 740]);
  expect(england).toBeCloseTo(up(20), 0);
  const [smallest] = dots;
  expect(smallest?.x).toBeCloseTo(70 + Math.sqrt(100 / model.xMax) * 670, 0);
  expect(smallest?.y).toBeCloseTo(up(20), 0);
});

test("dots are in the order of size, and ours is larger", () => {
  const { dots, bySize } = drawn();
  expect(bySize.map((p) => p.n)).toEqual([...bySize.map((p) => p.n)].sort((a, b) => a - b));
  expect(dots.map((d) => d.code)).toEqual(bySize.map((p) => p.standing.area.code));
  expect(dots.filter((d) => d.r === 8).map((d) => d.who)).toEqual(["self"]);
});

test("an authority without its parts has no dot", () => {
  const { area, role, observation } = at(3, 1, 10);
  const gap = { area, role, observation: { ...observation, numerator: missing("suppressed") } };
  expect(drawn([...ten(), gap]).dots).toHaveLength(10);
});

test("no line of the limits runs along the top edge", () => {
  const { limits, field } = drawn();
  for (const { d } of limits)
    expect([...d.matchAll(/[ML]\S+ ([\d.]+)/g)].filter(([, y]) => Number(y) < field.top)).toEqual(
      [],
    );
  expect(limits.map((l) => l.level)).toEqual(["998", "998", "95", "95"]);
});

test("all alike stand at one height, and a council that is not among them has no name", () => {
  const same = Array.from({ length: 10 }, (_, i) => at(i, 20 * (i + 1), 100 * (i + 1)));
  const { dots, own } = drawn(same);
  expect(new Set(dots.map((d) => d.y)).size).toBe(1);
  expect(own).toBeNull();
});

const boxOf = ({ x, y, anchor, text }: Name, bold = false): Box => {
  const [left, right] = reachOf(x, anchor, widthOf(text, 16, bold));
  return { what: text, left, right, top: y - 11.5, bottom: y + 3.4 };
};

law(
  "no figure lies over another or leaves the drawing, nor does our name, over the axis or anywhere",
  [
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 3000 }),
    fc.constantFrom(1, 30, 1000),
    fc.integer({ min: 340, max: 1280 }),
    fc.constantFrom("York", "Bournemouth, Christchurch and Poole"),
  ],
  (share, hundreds, times, width, name) => {
    const of = hundreds * 100;
    const drawing = funnelDrawing(
      modelOf(ten(share, of, name).map((s) => larger(s, times))),
      percent,
      width,
    );
    const { ticks, foot, field, own, height } = drawing;
    const texts = [
      ...ticks.map((t) => boxOf({ x: field.left - 8, y: t.at + 5, anchor: "end", text: t.text })),
      ...foot.map((t) => boxOf({ x: t.at, y: field.foot + 22, anchor: t.anchor, text: t.text })),
      ...(own ? [boxOf(own, true)] : []),
    ];
    const frame = { what: "", left: 0, top: 0, right: width, bottom: height };
    expect(own).not.toBeNull();
    expect(texts.filter((box) => leaves(box, frame))).toEqual([]);
    expect(texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
  },
);

const larger = ({ observation: o, ...placed }: Placed, times: number): Placed => {
  const by = (v: typeof o.value) => (v.kind === "known" ? known(v.amount * times) : v);
  const observation = { ...o, numerator: by(o.numerator), denominator: by(o.denominator) };
  return { ...placed, observation };
};

test("pointing at a dot names its authority", () => {
  const drawing = drawn();
  drawing.dots.forEach((dot, i) => expect(nearestDot(drawing, dot.x, dot.y)).toBe(i));
});
