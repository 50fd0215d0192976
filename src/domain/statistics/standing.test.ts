import { period } from "#tests/support/period.ts";
import { describe, expect, it } from "vitest";
import { areaCode, type Area } from "../area.ts";
import { modelWords } from "../words/beside/comparisonWords.ts";
import { sayAmong, sayStanding } from "../words/beside/sayStanding.ts";
import type { Series } from "../observation.ts";
import { known, missing, type Value } from "../value.ts";
import { leagueOf } from "./standing.ts";

const code = (n: number): string => `E0600000${n}`;
const anArea = (n: number, name: string, neighbours: readonly number[] = []): Area => ({
  code: areaCode(code(n)),
  oldCode: String(800 + n),
  name,
  type: "authority",
  region: null,
  from: null,
  to: null,
  formerCodes: [],
  otherNames: [],
  neighbours: {
    "2025": neighbours.map((m) => ({ code: areaCode(code(m)), closeness: "Close" })),
    "2021": [],
  },
});
const aSeries = (value: Value): Series => ({
  indicator: "re-referrals",
  source: "test",
  frame: { basis: "year", ends: "03-31" },
  observations: [
    {
      period: period("2025"),
      value,
      numerator: missing("missing"),
      denominator: missing("missing"),
      status: "final",
      note: null,
    },
  ],
});
const areas = [
  anArea(1, "Ashby", [2]),
  anArea(2, "Barton"),
  anArea(3, "Corley"),
  anArea(4, "Dunmere"),
];
const figures = new Map<string, Series>([
  [code(1), aSeries(known(20))],
  [code(2), aSeries(known(20))],
  [code(3), aSeries(known(10))],
  [code(4), aSeries(missing("suppressed"))],
]);
const indicator = {
  slug: "re-referrals",
  unit: "percent",
  decimals: 1,
  polarity: "low",
} as Parameters<typeof sayStanding>[1];

describe("where a council stands among all", () => {
  const league = leagueOf(
    (c) => figures.get(c),
    areas,
    areas[0] as Area,
    (areas[0] as Area).neighbours["2025"],
    period("2025"),
    {
      polarity: "low",
      decimals: 1,
    },
  );

  it("shares a place between equals and counts only those with a figure", () =>
    expect(league.rank).toEqual({ position: 2, of: 3, shared: 2 }));
  it("lists the lowest first and keeps the suppressed council apart with its reason", () => {
    expect(league.placed.map((s) => s.area.name)).toEqual(["Corley", "Ashby", "Barton"]);
    expect(league.unplaced.map((s) => [s.area.name, s.observation.value.kind])).toEqual([
      ["Dunmere", "suppressed"],
    ]);
  });
  it("knows itself and its neighbours", () =>
    expect(league.placed.map((s) => s.role)).toEqual(["other", "self", "neighbour"]));
  it("says the place with its denominator, its quarter and who shares it", () =>
    expect(sayStanding("Ashby", indicator, league)).toBe(
      "Ashby is joint 2nd (with 1 other) of 3 authorities with a figure, from the lowest (best), in the second best quarter.",
    ));
  it("gives a context measure a place without a verdict", () => {
    const context = leagueOf(
      (c) => figures.get(c),
      areas,
      areas[2] as Area,
      (areas[2] as Area).neighbours["2025"],
      period("2025"),
      {
        polarity: "context",
        decimals: 1,
      },
    );
    expect(context.band).toBeNull();
    expect(sayStanding("Corley", { ...indicator, polarity: "context" }, context)).toBe(
      "Corley is 3rd highest of 3 authorities with a figure. High or low is neither good nor bad here.",
    );
  });
  it("counts who among its neighbours is lower, higher and the same, and leaves out a gap", () => {
    const among = (self: Area) =>
      leagueOf((c) => figures.get(c), areas, self, self.neighbours["2025"], period("2025"), {
        polarity: "low",
        decimals: 1,
      });
    const words = modelWords("2025", "mean");
    const all = anArea(1, "Ashby", [2, 3, 4]);
    expect(sayAmong(known(20), indicator, among(all), words)).toBe(
      "Of 2 neighbours with a figure: 1 lower, 1 the same.",
    );
    expect(sayAmong(known(15), indicator, among(all), words)).toBe(
      "Of 2 neighbours with a figure: 1 lower, 1 higher.",
    );
    expect(sayAmong(known(20), indicator, among(anArea(1, "Ashby", [2, 4])), words)).toBe("");
    expect(sayAmong(missing("suppressed"), indicator, among(all), words)).toBe("");
  });
  it("says so where there is no figure to place", () => {
    const hidden = leagueOf(
      (c) => figures.get(c),
      areas,
      areas[3] as Area,
      (areas[3] as Area).neighbours["2025"],
      period("2025"),
      {
        polarity: "low",
        decimals: 1,
      },
    );
    expect(sayStanding("Dunmere", indicator, hidden)).toBe(
      "Dunmere has no figure to place among the 3 authorities that have one.",
    );
  });
});
