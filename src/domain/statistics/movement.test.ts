import { expect, test } from "vitest";
import { areaCode, type Area } from "../area.ts";
import { leagueOf } from "./standing.ts";
import { movementsOf } from "./movement.ts";
import { anArea } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aYearlySeries, type Figure } from "#tests/support/series.ts";

const town = (i: number, name: string, over: Partial<Area> = {}): Area =>
  anArea({ code: areaCode(`E0600${String(1000 + i)}`), name, ...over });
const [york, hull, bath] = [town(1, "York"), town(2, "Hull"), town(3, "Bath")];
const cumberland = town(4, "Cumberland", { from: "2023-04-01" });
const cumbria = town(5, "Cumbria", { to: "2023-03-31" });
const areas = [york, hull, bath, cumberland, cumbria];

/** Figures of 2022 to 2025. */
const figures: readonly (readonly [Area, readonly Figure[]])[] = [
  [york, [10, 20, 30, 44.1]],
  [hull, [10, 12, "suppressed", 9]],
  [bath, [10, 0, 4, "unavailable"]],
  [cumberland, ["no-authority", "no-authority", 5, 5]],
  [cumbria, [8, 8, "no-authority", "no-authority"]],
];
const byArea = new Map(figures.map(([area, f]) => [area.code, aYearlySeries("2022", f)]));
const { frame } = aYearlySeries("2022", []);
function since(from: string, to: string) {
  const seriesOf = (code: Area["code"]) => byArea.get(code);
  const league = leagueOf(seriesOf, areas, york, [], period(to), anIndicator());
  const { moved, still, ended } = movementsOf(league, seriesOf, areas, frame, period(from));
  return {
    moved: moved.map((m) => [m.area.name, m.change.kind === "changed" ? m.change.amount : null]),
    still: still.map((m) => [
      m.area.name,
      m.change.kind === "cannot-say" ? m.change.because.kind : "",
    ]),
    ended: ended.map((a) => a.name),
  };
}

test("falls come first, and a difference has no noise of binary fractions", () =>
  expect(since("2023", "2025")).toMatchObject({
    moved: [
      ["Hull", -3],
      ["York", 24.1],
    ],
  }));

test("a gap in either year is no change, never nought", () => {
  expect(since("2024", "2025").still).toEqual([
    ["Bath", "unavailable"],
    ["Hull", "suppressed"],
  ]);
  // From a true nought there is a change.
  expect(since("2023", "2024").moved).toContainEqual(["Bath", 4]);
});

test("who began between the years did not exist in the first; who ended is named apart", () => {
  const { still, ended, moved } = since("2023", "2025");
  expect(still).toContainEqual(["Cumberland", "no-authority"]);
  expect(ended).toEqual(["Cumbria"]);
  expect(moved.flat()).not.toContain("Cumbria");
  // On 31 March 2023 it stood still.
  expect(since("2022", "2023")).toMatchObject({ ended: [] });
  expect(since("2022", "2023").moved).toContainEqual(["Cumbria", 0]);
});
