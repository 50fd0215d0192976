import { expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { waterfallDrawing } from "./waterfallDrawing.ts";
import { waterfallModel } from "./waterfallModel.ts";

const step = (name: string, kind: "total" | "step", value: number | null) => ({
  name,
  kind,
  value: value === null ? missing("missing") : known(value),
  text: value === null ? "Not given" : String(value),
});
const stock = (opening: number, came: number, went: number) =>
  waterfallModel([
    step("At the start", "total", opening),
    step("Started", "step", came),
    step("Left", "step", -went),
    step("At the end", "total", opening + came - went),
  ]);

test("where all moves far from nought the axis is broken, and says where it begins", () => {
  // 410 to 562: all that moves lies in the last quarter. 410 less 0.4 of 152, in whole hundreds.
  const { broken, bars } = waterfallDrawing(stock(410, 152, 150), 900);
  expect(broken?.text).toBe("Axis broken: it begins at 300, not at 0");
  const [start, started] = bars;
  expect((started?.to ?? 0) - (started?.from ?? 0)).toBeGreaterThan((start?.to ?? 0) / 2);
});

test("an axis that shows what moves begins at nought, and one with a step to nought is never broken", () => {
  expect(waterfallDrawing(stock(20, 40, 30), 900).broken).toBeNull();
  const variance = waterfallModel([step("Placements", "step", 500), step("All", "total", 500)]);
  expect(waterfallDrawing(variance, 900).broken).toBeNull();
});

test("a line leads from each bar’s end to the next; none leads from or to a gap, or where the parts do not close", () => {
  const links = (model: ReturnType<typeof waterfallModel>) =>
    waterfallDrawing(model, 900).bars.map((b) => b.link !== null);
  expect(links(stock(410, 152, 150))).toEqual([false, true, true, true]);
  const gap = [
    step("At the start", "total", 10),
    step("Started", "step", null),
    step("Left", "step", -3),
    step("At the end", "total", 9),
  ];
  expect(links(waterfallModel(gap))).toEqual([false, false, false, false]);
});

test("a name stands left of its bar on a desk, above it on a phone, and its value right of it", () => {
  const model = stock(410, 152, 150);
  const [desk, phone] = [1200, 360].map((width) => waterfallDrawing(model, width));
  expect(desk?.axis).toBeGreaterThan(80);
  expect(phone?.axis).toBeLessThan(10);
  for (const bar of [...(desk?.bars ?? []), ...(phone?.bars ?? [])])
    expect(bar.textX).toBe(Math.max(bar.from, bar.to) + 8);
  for (const bar of phone?.bars ?? []) expect(bar.names[0]?.y).toBeLessThan(bar.at);
});

test("no line leads to what is projected, its range is drawn to scale, and its value stands past it", () => {
  const model = waterfallModel([
    step("At the start", "total", 410),
    step("Started", "step", 152),
    step("Left", "step", -150),
    step("At the end", "total", 412),
    {
      name: "March 2027, if it goes on",
      kind: "projected",
      value: known(412),
      text: "about 412",
      range: { low: 403, high: 419, said: "from 403 to 419" },
    },
  ]);
  const { bars } = waterfallDrawing(model, 900);
  const [, , , end, ahead] = bars;
  expect([end?.link === null, ahead?.link]).toEqual([false, null]);
  expect(ahead?.to).toBe(end?.to);
  const { from = 0, to = 0 } = ahead?.range ?? {};
  // Nine below and seven above: 403, 412, 419.
  expect(((ahead?.to ?? 0) - from) / (to - (ahead?.to ?? 0))).toBeCloseTo(9 / 7, 1);
  expect(ahead?.textX).toBe(to + 8);
  expect(end?.range).toBeNull();
});
