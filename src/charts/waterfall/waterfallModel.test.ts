import { expect, test } from "vitest";
import { known, missing } from "#domain/value.ts";
import { waterfallModel } from "./waterfallModel.ts";

const step = (name: string, kind: "total" | "step", value: number | null) => ({
  name,
  kind,
  value: value === null ? missing("missing") : known(value),
  text: String(value),
});

test("each step begins where the last one ended, and totals stand on nought", () => {
  const { bars, low, high } = waterfallModel([
    step("opening", "total", 402),
    step("started", "step", 94),
    step("left", "step", -83),
    step("closing", "total", 413),
  ]);
  expect(bars.map((b) => [b.from, b.to])).toEqual([
    [0, 402],
    [402, 496],
    [496, 413],
    [0, 413],
  ]);
  expect([low, high]).toEqual([0, 496]);
});
test("a gap has no bar and is never drawn as nought between two others", () => {
  expect(
    waterfallModel([
      step("opening", "total", 10),
      step("started", "step", null),
      step("left", "step", -3),
    ]).bars.map((b) => b.gap),
  ).toEqual([false, true, false]);
});

test("what is projected stands on nought, and its range is within the scale", () => {
  const { bars, high } = waterfallModel([
    step("closing", "total", 412),
    {
      name: "March, if it goes on",
      kind: "projected",
      value: known(413),
      text: "about 413",
      range: { low: 403, high: 419, said: "from 403 to 419" },
    },
  ]);
  expect(bars.map((b) => [b.from, b.to])).toEqual([
    [0, 412],
    [0, 413],
  ]);
  expect([bars[0]?.range, bars[1]?.range?.low, high]).toEqual([null, 403, 419]);
});
