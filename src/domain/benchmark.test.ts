import { period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { anArea } from "#tests/support/comparing.ts";
import { aGap, anAmount, law } from "#tests/support/law.ts";
import { aYearlySeries, figure, type Figure } from "#tests/support/series.ts";
import { LONDON, ENGLAND, areaCode, type Area } from "./area.ts";
import {
  benchmarksAt,
  groupStatistic,
  latestBy,
  median,
  membersAt,
  regionFor,
} from "./benchmark.ts";
import { isoDay, lastDayOf } from "./calendar.ts";
import { known, missing } from "./value.ts";

const INNER = areaCode("E13000001");
const codes = Array.from({ length: 10 }, (_, i) => areaCode(`E0600001${i}`));
const aCouncil = (over: Partial<Area> = {}): Area =>
  anArea({
    neighbours: { "2025": codes.map((code) => ({ code, closeness: "Close" })), "2021": [] },
    ...over,
  });
/** Figures of one year, 2025, by area. */
const published = (figures: { readonly [code: string]: Figure }) => (code: string) =>
  figures[code] === undefined ? undefined : aYearlySeries("2025", [figures[code]]);

describe("the figure of ten neighbours", () => {
  const ten = [12, 4, 30, 8, 6, 10, 2, 14, 16, 18];
  test("is their simple mean, with median and range beside it", () => {
    expect(groupStatistic(ten.map(known))).toEqual({
      n: 10,
      of: 10,
      mean: known((12 + 4 + 30 + 8 + 6 + 10 + 2 + 14 + 16 + 18) / 10),
      median: known((10 + 12) / 2),
      min: known(2),
      max: known(30),
    });
  });
  test("leaves out who published none, and says how many are left: six of ten", () => {
    const some: Figure[] = [1, 2, "suppressed", 3, "unavailable", 4, "low", 0, "suppressed", 2];
    expect(groupStatistic(some.map(figure))).toMatchObject({
      n: 6,
      of: 10,
      mean: known((1 + 2 + 3 + 4 + 0 + 2) / 6),
      min: known(0),
    });
  });
  test.each([
    [4, "too-few"],
    [5, "known"],
  ] as const)("from %i of them is %s", (n, kind) => {
    const values = Array.from({ length: 10 }, (_, i) => (i < n ? known(i) : missing("suppressed")));
    const found = groupStatistic(values);
    expect([found.n, found.of]).toEqual([n, 10]);
    expect([found.mean, found.median, found.min, found.max].map((v) => v.kind)).toEqual([
      kind,
      kind,
      kind,
      kind,
    ]);
  });
  test("never has the council itself among them", () => {
    const self = aCouncil({ code: codes[0]! });
    expect(membersAt(published({}), self, "2025", period("2025")).map((m) => m.code)).toEqual(
      codes.slice(1),
    );
  });
});

const tenAmounts = fc.array(anAmount, { minLength: 5, maxLength: 10 });
law(
  "the order of the neighbours changes nothing",
  [
    tenAmounts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    ),
  ],
  ([list, shuffled]) => {
    expect(groupStatistic(shuffled.map(known))).toEqual(groupStatistic(list.map(known)));
  },
);
law(
  "a neighbour without a figure moves neither mean nor median nor range",
  [tenAmounts, fc.array(aGap, { maxLength: 5 })],
  (list, gaps) => {
    const { of, ...rest } = groupStatistic(list.map(known));
    expect(groupStatistic([...gaps, ...list.map(known)])).toEqual({
      ...rest,
      of: of + gaps.length,
    });
  },
);
law("half of the figures lie on either side of the median", [tenAmounts], (list) => {
  const middle = median([...list].sort((a, b) => a - b));
  expect(list.filter((a) => a < middle).length).toBeLessThanOrEqual(list.length / 2);
  expect(list.filter((a) => a > middle).length).toBeLessThanOrEqual(list.length / 2);
});

describe("the region beside a council", () => {
  const camden = aCouncil({ code: areaCode("E09000007"), region: INNER });
  test("of Inner London is Inner London", () =>
    expect(regionFor(published({ [INNER]: 20, [LONDON]: 18 }), camden, period("2025"))).toBe(
      INNER,
    ));
  test("is London where Inner London has no figure in the latest year", () => {
    expect(
      regionFor(published({ [INNER]: "unavailable", [LONDON]: 18 }), camden, period("2025")),
    ).toBe(LONDON);
    expect(regionFor(published({ [LONDON]: 18 }), camden, period("2025"))).toBe(LONDON);
  });
  test("outside London stays the council’s own, figure or none", () => {
    expect(regionFor(published({ [LONDON]: 18 }), aCouncil(), period("2025"))).toBe("E12000008");
    expect(regionFor(published({}), aCouncil({ region: null }), period("2025"))).toBeNull();
  });
});

test("a comparator that is not in the source is not applicable, a suppressed one stays suppressed", () => {
  const marks = benchmarksAt(
    published({ [ENGLAND]: "suppressed" }),
    aCouncil(),
    period("2025"),
    null,
  );
  expect([marks.england, marks.region]).toEqual([missing("suppressed"), missing("not-applicable")]);
  expect(marks.neighbours["2025"]).toMatchObject({ n: 0, of: 10, mean: missing("too-few") });
  expect(marks.neighbours["2021"]).toMatchObject({ n: 0, of: 0 });
});

describe("the latest published year beside a figure", () => {
  const frame = { basis: "snapshot", ends: "03-31" } as const;
  const years = ["2023", "2024", "2025"].map(period);
  test.each([
    ["2025-03-30", "2024"],
    ["2025-03-31", "2025"],
    ["2026-10-31", "2025"],
    ["2022-12-31", null],
  ] as const)("of %s is %s", (day, year) => {
    const [y = 0, month = 0, d = 0] = day.split("-").map(Number);
    expect(latestBy(years, frame, { year: y, month, day: d })).toBe(year);
  });
  law(
    "never ends after it",
    [
      fc.record({
        year: fc.integer({ min: 2020, max: 2028 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    ],
    (day) => {
      const found = latestBy(years, frame, day);
      const ended = years.filter((year) => isoDay(lastDayOf(year, frame)) <= isoDay(day));
      expect(found).toBe(ended.sort().pop() ?? null);
    },
  );
});
