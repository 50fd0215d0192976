import { expect, test } from "vitest";
import { areaCode } from "../area.ts";
import { parsePeriod } from "../calendar.ts";
import { anArea } from "#tests/support/comparing.ts";
import { aYearlySeries, type Figure } from "#tests/support/series.ts";
import { placesOf } from "./places.ts";

const YEAR = parsePeriod("2025");
const codes = ["E06000001", "E06000002", "E06000003", "E06000004", "E06000005"].map(areaCode);
const AREAS = [
  ...codes.map((code) => anArea({ code })),
  anArea({ code: areaCode("E92000001"), type: "country" }),
];
/** Five authorities with these figures in 2025, and England's, which is nobody's rival. */
function places(figures: readonly Figure[], polarity: "low" | "high" | "context") {
  const byArea = new Map([
    ...codes.map((code, i) => [code, aYearlySeries("2025", [figures[i] ?? "missing"])] as const),
    [areaCode("E92000001"), aYearlySeries("2025", [0])] as const,
  ]);
  const found = placesOf({ periods: YEAR ? [YEAR] : [], byArea }, AREAS, { polarity, decimals: 1 });
  return codes.map((code) => (YEAR ? found.get(YEAR)?.get(code) : undefined));
}

test("the lowest is first where low is good, equals share a place, and a gap has none", () => {
  expect(places([10, 20, 20, "suppressed", 50], "low").map((p) => p?.rank)).toEqual([
    { position: 1, of: 4, shared: 1 },
    { position: 2, of: 4, shared: 2 },
    { position: 2, of: 4, shared: 2 },
    undefined,
    { position: 4, of: 4, shared: 1 },
  ]);
});

test("a council on the cut of the worst quarter is in the third, one beyond it in the worst", () => {
  // Quartiles of 10, 20, 30, 40, 50 are 20, 30 and 40 (type 7).
  expect(places([10, 20, 30, 40, 50], "low").map((p) => p?.band)).toEqual([
    "A",
    "A",
    "B",
    "C",
    "D",
  ]);
});

test("a measure that is neither good nor bad has places from the highest, and no bands", () => {
  const found = places([10, 20, 30, 40, 50], "context");
  expect(found.map((p) => p?.rank.position)).toEqual([5, 4, 3, 2, 1]);
  expect(found.every((p) => p?.band === null)).toBe(true);
});
