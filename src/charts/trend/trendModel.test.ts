import { comparing } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BenchmarkSeries, GroupStatistic } from "#domain/benchmark.ts";
import type { CouncilEvent } from "#domain/council.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { law } from "#tests/support/law.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aMonthlySeries, aYearlySeries, figure, type Figure } from "#tests/support/series.ts";
import type { TrendInput } from "./trend.ts";
import { yTicks } from "./trendAxes.ts";
import { trendModel } from "./trendModel.ts";
import { xOfDate } from "./trendTime.ts";

const group = (mean: Value): GroupStatistic => ({
  n: mean.kind === "known" ? 10 : 3,
  of: 10,
  mean,
  median: mean,
  min: mean,
  max: mean,
});
/** England and the neighbours at each 31 March. */
const published = (years: Record<string, [england: Figure, mean: Figure]>): BenchmarkSeries => ({
  indicator: "contacts",
  frame: { basis: "snapshot", ends: "03-31" },
  periods: Object.entries(years).map(([year, [england, mean]]) => ({
    period: period(year),
    england: figure(england),
    region: missing("not-applicable"),
    neighbours: { "2025": group(figure(mean)) },
  })),
});
const model = (over: Partial<TrendInput>) =>
  trendModel({
    title: "Plans, Marlbridge",
    areaName: "Marlbridge",
    indicator: anIndicator({ unit: "per-10k", decimals: 1 }),
    series: aMonthlySeries(
      "2024-01",
      Array.from({ length: 34 }, () => 44),
    ),
    benchmarks: null,
    comparison: comparing(),
    baseline: null,
    published: null,
    regionName: null,
    events: [],
    reported: [],
    zoom: false,
    ...over,
  });
const comparator = (id: string, over: Partial<TrendInput>) =>
  model(over).comparators.find((c) => c.id === id);
const aBreak = (date: string): CouncilEvent => ({
  date,
  kind: "break",
  title: "Counted anew",
  text: "",
  indicators: "all",
});

test("England ends at its own last 31 March; only a dashed line carries it to our month", () => {
  const england = comparator("england", {
    benchmarks: published({ "2024": [41, 36], "2025": [40.6, 38.2] }),
  });
  expect(england?.runs).toHaveLength(1);
  expect(england?.runs[0]?.at(-1)).toMatchObject({
    x: 2025 * 12 + 2,
    y: 40.6,
    label: "at 31 March 2025",
  });
  expect(england?.carriedTo).toBe(2026 * 12 + 9);
});

test("a comparator as new as our figure is not carried", () => {
  const series = aYearlySeries("2024", [41.9, 43.5]);
  expect(
    comparator("england", {
      series,
      benchmarks: published({ "2024": [41, 36], "2025": [40.6, 38.2] }),
    })?.carriedTo,
  ).toBeNull();
});

test("a year in which the neighbours’ mean is withheld is not bridged, nor is their range", () => {
  const series = aYearlySeries("2021", [40, 41, 42, 43]);
  const over = {
    series,
    benchmarks: published({
      "2021": [1, 36],
      "2022": [1, 37],
      "2023": [1, "too-few"],
      "2024": [1, 38],
    }),
  };
  expect(comparator("mean", over)?.runs.map((run) => run.length)).toEqual([2, 1]);
  expect(model(over).band.map((run) => run.length)).toEqual([2, 1]);
});

test("own months of less than five years stand in the five years of England that led to them, and it is said where they begin", () => {
  const years = published({
    "2021": [38, 35],
    "2022": [39, 36],
    "2023": [40, 37],
    "2024": [41, 36],
    "2025": [40.6, 38.2],
  });
  // Five years before October 2026 is October 2021, so that March 2021 is left out.
  const drawn = model({ benchmarks: years });
  expect(drawn.xDomain).toEqual([2022 * 12 + 2, 2026 * 12 + 9]);
  expect(drawn.comparators[0]?.runs.flat().map((p) => p.y)).toEqual([39, 40, 41, 40.6]);
  expect(drawn.band.flat().map((b) => b.low)).toEqual([36, 37, 36, 38.2]);
  expect(drawn.begins).toBe("Marlbridge’s own line begins in January 2024.");
  // What does not share the axis is not given, and then all is as it was.
  expect(model({})).toMatchObject({ xDomain: [2024 * 12, 2026 * 12 + 9], begins: "" });
});

test("a year in which nobody has a figure begins no axis, and a gap that comes first begins no line", () => {
  const drawn = model({
    series: aMonthlySeries("2025-01", ["missing", 44, 45]),
    benchmarks: published({
      "2023": ["unavailable", "too-few"],
      "2024": [41, 36],
      "2025": [40, 38],
    }),
  });
  expect(drawn.xDomain[0]).toBe(2024 * 12 + 2);
  expect(drawn.begins).toBe("Marlbridge’s own line begins in February 2025.");
});

test("five years of our own, of months or of published years, keep their axis; so do a council’s years", () => {
  const years = published({ "2018": [37, 34], "2022": [39, 36], "2025": [40.6, 38.2] });
  const months = (n: number) => Array.from({ length: n }, () => 44);
  const long = model({ series: aMonthlySeries("2021-10", months(61)), benchmarks: years });
  expect([long.xDomain[0], long.begins]).toEqual([2021 * 12 + 9, ""]);
  const since2019 = aYearlySeries("2019", [40, 41, 42, 43, 44, 45, 46]);
  const both = model({ published: since2019, benchmarks: years });
  expect([both.xDomain[0], both.begins]).toEqual([2019 * 12 + 2, ""]);
  const young = model({ series: aYearlySeries("2024", [43, 44]), benchmarks: years });
  expect([young.xDomain[0], young.begins]).toEqual([2024 * 12 + 2, ""]);
});

test("the baseline stands at its own month and height; beside it no group is drawn", () => {
  const series = aMonthlySeries("2025-01", [40, 41, 44]);
  const drawn = model({
    series,
    comparison: comparing({ against: "past" }),
    baseline: series.observations[1] ?? null,
    benchmarks: published({ "2025": [40.6, 38.2] }),
  });
  expect(drawn.baseline).toMatchObject({ x: 2025 * 12 + 1, y: 41, label: "February 2025" });
  expect([drawn.comparators.map((c) => c.id), drawn.band]).toEqual([["england"], []]);
});

test("a comparator never published has no line and no name", () => {
  expect(
    comparator("england", {
      series: aYearlySeries("2024", [1, 2]),
      benchmarks: published({ "2024": ["unavailable", 1], "2025": ["unavailable", 1] }),
    }),
  ).toBeUndefined();
});

test("a comparator of years before or after ours is left out of the picture", () => {
  const england = comparator("england", {
    series: aYearlySeries("2023", [1, 2]),
    benchmarks: published({ "2022": [5, 5], "2023": [6, 6], "2024": [7, 7], "2025": [8, 8] }),
  });
  expect(england?.runs.flat().map((p) => p.y)).toEqual([6, 7]);
});

test("a suppressed figure is a gap with its letter and its words", () => {
  expect(model({ series: aYearlySeries("2023", [5, "suppressed", 6]) }).us[1]).toMatchObject({
    y: null,
    letter: "c",
    text: "Suppressed to protect confidentiality",
  });
});

test("contacts counted anew in March 2025 part our line just before that month", () => {
  const rows = model({ events: [aBreak("2025-03-03")] }).rows;
  const at = rows.findIndex((row) => row.us === null);
  expect(rows.filter((row) => row.us === null)).toHaveLength(1);
  expect(rows[at - 1]).toMatchObject({ label: "February 2025", us: 44 });
  expect(rows[at + 1]).toMatchObject({ label: "March 2025", us: 44 });
});

test("a note or an inspection is marked, and parts nothing", () => {
  const marked = model({
    events: [
      { ...aBreak("2025-11-18"), kind: "inspection" },
      { ...aBreak("2024-05-01"), kind: "note" },
    ],
  });
  expect(marked.events.map((e) => [e.number, e.date, e.parts])).toEqual([
    [1, "2024-05-01", false],
    [2, "2025-11-18", false],
  ]);
  expect(marked.rows.some((row) => row.us === null)).toBe(false);
});

test("an event outside the months drawn is not marked", () =>
  expect(model({ events: [aBreak("2019-04-01")] }).events).toEqual([]));

test("nought is in view unless the reader zooms, and then the page knows", () => {
  expect(model({}).domain[0]).toBe(0);
  expect(model({ zoom: true })).toMatchObject({
    fromZero: false,
    domain: [44, expect.any(Number) as number],
  });
});

test("an underspend keeps its depth below nought", () => {
  expect(
    model({
      indicator: anIndicator({ unit: "variance-000" }),
      series: aMonthlySeries("2026-04", [-306, 120]),
    }).domain,
  ).toEqual([-400, 200]);
});

law(
  "every figure drawn lies between the ends of the axis, and both ends are ticks",
  [
    fc.array(fc.integer({ min: -5000, max: 90_000 }), { minLength: 1, maxLength: 30 }),
    fc.boolean(),
  ],
  (figures, zoom) => {
    const drawn = model({ series: aMonthlySeries("2022-04", figures), zoom });
    const { us, domain } = drawn;
    for (const p of us) {
      expect(p.y).toBeGreaterThanOrEqual(domain[0]);
      expect(p.y).toBeLessThanOrEqual(domain[1]);
    }
    expect(yTicks(drawn)[0]).toBeCloseTo(domain[0], 6);
    expect(yTicks(drawn).at(-1)).toBeCloseTo(domain[1], 6);
  },
);

law(
  "no two ticks read alike: a measure said in whole numbers has whole ticks",
  [fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 })],
  (figures) => {
    const drawn = model({ indicator: anIndicator(), series: aMonthlySeries("2022-04", figures) });
    expect(yTicks(drawn).every(Number.isInteger)).toBe(true);
  },
);

law(
  "whatever is missing, a row of the plot is a figure given or a gap",
  [
    fc.array(
      fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom<Figure>("missing", "suppressed")),
      { minLength: 1, maxLength: 30 },
    ),
  ],
  (figures) => {
    const rows = model({ series: aMonthlySeries("2022-04", figures) }).rows;
    expect(rows.map((row) => row.us)).toEqual(
      figures.map((f) => (typeof f === "number" ? f : null)),
    );
  },
);

test("dates stand among months in their order", () => {
  expect(xOfDate("2025-03-03")).toBeGreaterThan(2025 * 12 + 1);
  expect(xOfDate("2025-03-03")).toBeLessThan(2025 * 12 + 2);
});

test("a council laid on the trend keeps its own gap and its own last year, and is not drawn before our axis begins", () => {
  const laid = [
    { name: "York", as: "named1", series: aYearlySeries("2020", [1, 2, "suppressed", 4, 5]) },
    { name: "Hull", as: "each", series: aYearlySeries("2010", [1, 2]) },
  ] as const;
  const { comparators } = model({ series: aYearlySeries("2021", [40, 41, 42, 43, 44]), laid });
  expect(
    comparators.map(({ name, runs, carriedTo }) => [
      name,
      runs.map((run) => run.map((p) => p.y)),
      carriedTo,
    ]),
  ).toEqual([["York", [[2], [4, 5]], null]]);
});

test("what a council told its committee is drawn where it is of this very measure: a fall of 50% is no level", () => {
  const told = (over: Partial<TrendInput["reported"][number]>): TrendInput["reported"][number] => ({
    row: 1,
    indicator: "cp-plan-rate",
    key: "FD01",
    subject: "Marlbridge",
    measure: "",
    value: known(31),
    unit: "per-10k",
    periodLabel: "at 31 March 2025",
    periodEnd: "2025-03-31",
    breakdown: null,
    report: "",
    reportTitle: "",
    reportDate: "",
    paragraph: "",
    outcome: "agrees",
    words: "",
    ...over,
  });
  const reported = [told({}), told({ key: "fall-in-plans", value: known(50) })];
  expect(model({ reported }).reported.map((r) => r.y)).toEqual([31]);
});
