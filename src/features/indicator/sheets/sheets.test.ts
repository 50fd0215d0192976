import { expect, test } from "vitest";
import { controlPoints } from "#charts/control/controlPoints.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import { funnelModel } from "#charts/funnel/funnelModel.ts";
import { rankedNames } from "#charts/ranked/rankedNames.ts";
import { areaCode } from "#domain/area.ts";
import { councilsOf, type GroupComparison } from "#domain/comparison.ts";
import { controlChart } from "#domain/spc/chart.ts";
import type { League, Placed } from "#domain/statistics/standing.ts";
import { known, missing } from "#domain/value.ts";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aMonthlySeries, anObservation, figure, type Figure } from "#tests/support/series.ts";
import { rowsOf } from "../views/allAuthorities.ts";
import { controlSheet } from "./controlSheet.ts";
import { neighboursSheet } from "./neighboursSheet.ts";
import { authoritiesSheet, funnelSheet } from "./placedSheets.ts";

const origin = {
  source: "Children in need, DfE",
  licence: "",
  caution: "Illustrative: figures are invented",
  today: "2026-11-22",
};
const indicator = anIndicator({ name: "Contacts", unit: "percent", polarity: "low" });
const region = anArea({
  code: areaCode("E12000008"),
  name: "South East",
  type: "region",
  region: null,
});
const [near, coast] = [comparing(), comparing({ against: "group", called: "Coast" })].map((as) =>
  councilsOf(as, anArea()),
) as [GroupComparison, GroupComparison];
const placedAt = (
  i: number,
  value: Figure,
  n = 0,
  d = 0,
  role: Placed["role"] = "other",
): Placed => ({
  area: anArea({ code: areaCode(`E0600${String(1000 + i)}`), name: `Area ${i}` }),
  role,
  observation: anObservation({ value: figure(value), numerator: known(n), denominator: known(d) }),
});
/** A year alone, without one before it. */
const listed = (placed: readonly Placed[], unplaced: readonly Placed[]) => {
  const league = { placed, unplaced } as unknown as League;
  return { league, head: "", rows: rowsOf(indicator, league, null, false) };
};
/** Rows as records by the head of their column. */
const read = ({ head, rows }: Sheet) =>
  rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? "", cell])));

test("all authorities: unrounded, each with code, region and role; ties share a place, and a gap is last with its words and no place", () => {
  const placed = [
    placedAt(1, 100 / 3, 1, 3),
    placedAt(2, 50, 1, 2, "neighbour"),
    placedAt(3, 50, 2, 4, "self"),
    placedAt(4, 75, 3, 4),
  ];
  const unplaced = [
    {
      ...placedAt(5, "suppressed"),
      observation: anObservation({
        value: missing("suppressed"),
        numerator: missing("suppressed"),
      }),
    },
  ];
  const rows = read(
    authoritiesSheet(
      { indicator, areas: [region], near, period: "at 31 March 2025", origin },
      listed(placed, unplaced),
    ),
  );
  expect(
    rows.map((r) => [
      r["Value"],
      r["Rank from the lowest (best)"],
      r["Of authorities with a figure"],
      r["Authorities at this rank"],
    ]),
  ).toEqual([
    [String(100 / 3), "1", "4", "1"],
    ["50", "2", "4", "2"],
    ["50", "2", "4", "2"],
    ["75", "4", "4", "1"],
    ["Suppressed to protect confidentiality", "", "4", ""],
  ]);
  expect(rows.map((r) => r["Role"])).toEqual([
    "Other authority",
    "Neighbour",
    "This authority",
    "Other authority",
    "Other authority",
  ]);
  expect(rows[0]).toMatchObject({
    Code: "E06001001",
    Region: "South East",
    Unit: "per cent",
    Numerator: "1",
    Denominator: "3",
    Source: "Children in need, DfE",
    Period: "at 31 March 2025",
  });
});

test("councils of a reader’s own group are called as the reader called it, never neighbours", () => {
  const placed = [placedAt(1, 20, 1, 5, "neighbour"), placedAt(2, 50, 1, 2, "self")];
  const sheet = authoritiesSheet(
    { indicator, areas: [region], near: coast, period: "2025", origin },
    listed(placed, []),
  );
  expect(read(sheet).map((r) => r["Role"])).toEqual(["In “Coast”", "This authority"]);
  expect(rankedNames(indicator, placed, coast.words)[0]).toBe(
    "Area 1: 20%, 1 of 2 from the lowest (best), in “Coast”",
  );
});

test("the funnel: the lines at each authority’s own size, England within them", () => {
  // England at 50 %; chance alone at n = 400: 50 ± 1.959964 × √(0.5 × 0.5 ÷ 400) × 100.
  const placed = Array.from({ length: 10 }, (_, i) =>
    placedAt(i, i === 0 ? 56 : 50, i === 0 ? 224 : 200, 400),
  );
  const model = funnelModel(indicator, placed, known(50), false);
  if (!model) throw new Error("ten authorities make a funnel");
  const first = read(
    funnelSheet({ indicator, areas: [region], near, period: "2025", origin }, model, false),
  )[0];
  const reach = 1.959964 * Math.sqrt((0.5 * 0.5) / 400) * 100;
  expect([Number(first?.["Lower 95% line"]), Number(first?.["Upper 95% line"])]).toEqual([
    expect.closeTo(50 - reach, 6),
    expect.closeTo(50 + reach, 6),
  ]);
  expect(first).toMatchObject({
    Value: "56",
    England: "50",
    Denominator: "400",
    "In the funnel": "Beyond the 95% line",
    Lines: "Chance alone",
  });
});

test("the control chart: every month with its own limits and signal in words; a gap is kept, and not counted", () => {
  const series = aMonthlySeries("2025-01", [
    10,
    12,
    10,
    12,
    "missing",
    10,
    12,
    10,
    12,
    10,
    12,
    10,
    12,
    10,
    40,
  ]);
  const rows = read(
    controlSheet(
      { indicator, area: anArea(), frame: series.frame, target: 9, origin },
      controlPoints(controlChart(series, [])),
    ),
  );
  const amounts = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 40];
  const mean = amounts.reduce((a, b) => a + b, 0) / amounts.length;
  // Twelve ranges, none across the gap: eleven of 2 and one of 30.
  const reach = 2.66 * ((11 * 2 + 30) / 12);
  expect(rows).toHaveLength(15);
  expect([Number(rows[0]?.["Centre line"]), Number(rows[0]?.["Upper limit"])]).toEqual([
    expect.closeTo(mean, 9),
    expect.closeTo(mean + reach, 9),
  ]);
  expect(rows[4]).toMatchObject({
    Period: "May 2025",
    Value: "Not given",
    Signal: "Not judged: no figure",
    "Counted in the limits": "No: no figure",
  });
  expect(rows[14]).toMatchObject({
    Period: "March 2026",
    Value: "40",
    Signal: "Above the upper limit",
    "Counted in the limits": "Yes",
    Limits: "Fixed",
    Target: "9",
    Code: "E06000035",
    Caution: "Illustrative: figures are invented",
  });
});

test("under thirteen points the limits are called trial limits", () => {
  const series = aMonthlySeries("2025-01", [10, 12, 10]);
  const rows = read(
    controlSheet(
      { indicator, area: anArea(), frame: series.frame, target: null, origin },
      controlPoints(controlChart(series, [])),
    ),
  );
  expect(rows[2]).toMatchObject({
    Limits: "Trial: fewer than 13 points",
    Signal: "Within the limits, not flagged (trial limits)",
    Target: "",
  });
});

test("beside the neighbours an invented council’s figure has its own time, its own source and its warning", () => {
  const guest = {
    code: "E06999999",
    name: "Marlbridge",
    note: "Illustrative",
    value: known(30.84),
    numerator: known(66),
    denominator: known(214),
    when: "12 months to October 2026",
    source: "A seeded script",
    origin: { ...origin, caution: "Marlbridge’s figures are invented" },
  };
  const none = { kind: "missing" } as const;
  const group = { n: 0, of: 10, mean: none, median: none, min: none, max: none };
  const { words } = near;
  const [first, second] = read(
    neighboursSheet({ indicator, period: "2025", words, origin }, [], group, guest),
  );
  expect(first).toMatchObject({
    Period: "12 months to October 2026",
    Area: "Marlbridge",
    Value: "30.84",
    Numerator: "66",
    Note: "Marlbridge’s figures are invented",
    Source: "A seeded script",
  });
  expect(second).toMatchObject({ Role: "Group", "Members with a figure": "0 of 10" });
});
