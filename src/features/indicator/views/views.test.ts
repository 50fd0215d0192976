import { describe, expect, test } from "vitest";
import { areaCode, ENGLAND } from "#domain/area.ts";
import { councilsOf } from "#domain/comparison.ts";
import type { Series } from "#domain/observation.ts";
import { known, missing } from "#domain/value.ts";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aYearlySeries, anObservation } from "#tests/support/series.ts";
import { differenceOf } from "./difference.ts";
import { lastYears } from "./lastYears.ts";
import { guestOf, neighbourhoodOf, sayNeighbourhood, sayPlaceBeside } from "./neighbourhood.ts";
import { publishedYear } from "./publishedYear.ts";

const [YORK, LUTON] = [areaCode("E06000014"), areaCode("E06000032")];
const medway = anArea({
  neighbours: {
    "2025": [
      { code: YORK, closeness: "Very close" },
      { code: LUTON, closeness: "Close" },
    ],
    "2021": [],
  },
});
const areas = [medway, anArea({ code: YORK, name: "York" })];
const luton = anArea({ code: LUTON, name: "Luton" });
const near = councilsOf(comparing({}, medway), medway);
const percent = anIndicator({
  name: "Re-referrals",
  unit: "percent",
  decimals: 1,
  polarity: "low",
});
const { frame } = aYearlySeries("2025", []);

const share = (n: number, of: number): Series => ({
  ...aYearlySeries("2025", []),
  observations: [
    anObservation({
      period: "2025",
      value: known((n / of) * 100),
      numerator: known(n),
      denominator: known(of),
    }),
  ],
});
const yearOf = (byArea: ReadonlyMap<string, Series>, asked: string | null = null) => {
  const year = publishedYear(
    { periods: ["2024", "2025"].map(period), frame, byArea },
    asked === null ? null : period(asked),
  );
  if (!year) throw new Error("no year");
  return year;
};

describe("the published year of a view", () => {
  test("is the newest, or the one that had ended by the month looked at", () => {
    expect(yearOf(new Map()).period).toBe("2025");
    expect(yearOf(new Map(), "2024").period).toBe("2024");
  });
  test("has England’s figure, or says that there is none", () => {
    expect(yearOf(new Map([[ENGLAND, share(20, 100)]])).england).toEqual(known(20));
    expect(yearOf(new Map()).england).toEqual(missing("not-applicable"));
  });
  test("is none where the source has no figure yet", () => {
    expect(publishedYear({ periods: [], frame, byArea: new Map() }, null)).toBeNull();
  });
});

describe("a council beside England", () => {
  const view = { indicator: percent, area: medway, areas, near };
  const said = (own: Series, england: Series) =>
    differenceOf(
      view,
      yearOf(
        new Map([
          [medway.code, own],
          [ENGLAND, england],
        ]),
      ),
      true,
    ).said;

  test("differs where chance would not explain it, and the range is said", () => {
    expect(said(share(400, 1000), share(20_000, 100_000))).toMatchObject({
      figures: "Medway: 40.0% (95% interval 37.0% to 43.1%); England 20.0%.",
      verdict: "Higher than England, which is worse: more than chance would explain.",
    });
  });
  test("cannot be told from it within what chance would explain, and then nothing is said of the spread", () => {
    expect(said(share(21, 100), share(20_000, 100_000))).toMatchObject({
      verdict: "Cannot be told from England: the difference is within what chance would explain.",
      within: "",
    });
  });
  test("without a figure says nothing", () => {
    const year = yearOf(new Map([[ENGLAND, share(20, 100)]]));
    expect(differenceOf(view, year, true).said).toBeNull();
  });
});

describe("a council among its neighbours", () => {
  const year = yearOf(
    new Map([
      [medway.code, share(50, 100)],
      [YORK, share(30, 100)],
    ]),
  );
  const { members, panels, group } = neighbourhoodOf({ area: medway, areas, near }, year);

  test("stands first, and a neighbour the source does not know is in the table alone", () => {
    expect(panels.map(({ name, note, self }) => [name, note, self])).toEqual([
      ["Medway", "This one", true],
      ["York", "Very close in kind", false],
    ]);
    expect(members.map(({ name, value }) => [name, value.kind])).toEqual([
      ["York", "known"],
      [LUTON, "not-applicable"],
    ]);
  });
  test("never counts among them, and the middle the reader chose is said first", () => {
    const all = {
      mean: known(31),
      median: known(30),
      min: known(20),
      max: known(45),
      n: 5,
      of: 10,
    };
    const sayOf = (statistic: "mean" | "median") => {
      const chosen = councilsOf(comparing({ statistic }, medway), medway);
      return sayNeighbourhood({ indicator: percent, area: medway, near: chosen }, all);
    };
    expect(sayOf("mean")).toBe(
      "Neighbours: 5 of 10 have a figure (2025 model): mean 31.0%, median 30.0%, from 20.0% to 45.0%. Medway never counts among them.",
    );
    expect(sayOf("median")).toContain(": median 30.0%, mean 31.0%, from");
  });
  test("is said with its place among them: as published, or a gap with its reason", () => {
    const of = { indicator: percent, area: medway, areas: [...areas, luton], near };
    const all = (own: Series) =>
      yearOf(
        new Map([
          [medway.code, own],
          [YORK, share(30, 100)],
          [LUTON, share(60, 100)],
        ]),
      );
    expect(sayPlaceBeside(of, all(share(50, 100)), null)).toBe(
      "Medway: 50.0%, year ending 31 March 2025. Of 2 neighbours with a figure: 1 lower, 1 higher.",
    );
    expect(sayPlaceBeside(of, all(aYearlySeries("2025", ["suppressed"])), null)).toBe(
      "Medway, year ending 31 March 2025: suppressed to protect confidentiality.",
    );
  });
  test("that is invented has twelve months beside their year, and is never one of them", () => {
    const area = { ...medway, name: "Marlbridge", type: "illustrative" as const };
    const origin = { source: "", licence: "", caution: "", today: "" };
    const alike = {
      value: known(45),
      numerator: known(45),
      denominator: known(100),
      when: "12 months to October 2026",
      source: "a seeded script",
      origin,
    };
    const of = { indicator: percent, area, areas: [...areas, luton], near };
    const among = yearOf(
      new Map([
        [YORK, share(30, 100)],
        [LUTON, share(45, 100)],
      ]),
    );
    const guest = guestOf({ area, alike });
    expect(sayPlaceBeside(of, among, guest)).toBe(
      "Marlbridge: 45.0%, 12 months to October 2026. Of 2 neighbours with a figure, Mar 2025: 1 lower, 1 the same.",
    );
    const beside = neighbourhoodOf(of, among);
    expect([beside.group.of, beside.panels.some((panel) => panel.self)]).toEqual([2, false]);
    // A month alone is placed nowhere, and a council that is published is no guest.
    expect(sayPlaceBeside(of, among, guestOf({ area, alike: null }))).toBe(
      "Marlbridge is illustrative: it is none of the authorities.",
    );
    expect(guestOf({ area: medway, alike })).toBeNull();
  });
  test("whose group is too small for a middle has no range either", () => {
    const of = { indicator: percent, area: medway, near };
    expect(sayNeighbourhood(of, group)).not.toContain("from");
  });
});

test("a trend is read from the last five years, and a gap among them has no range", () => {
  const years = lastYears(percent, aYearlySeries("2020", [1, 2, 3, 4, "suppressed", 6]));
  expect(years.map(({ observation, interval }) => [observation.period, interval])).toEqual(
    ["2021", "2022", "2023", "2024", "2025"].map((year) => [year, null]),
  );
  const [counted] = lastYears(percent, share(10, 100));
  expect(counted?.interval?.lower).toBeGreaterThan(5);
  expect(counted?.interval?.upper).toBeLessThan(18);
});
