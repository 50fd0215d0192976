import { describe, expect, test } from "vitest";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import { anIndicator } from "#tests/support/rows.ts";
import { aYearlySeries, type Figure } from "#tests/support/series.ts";
import { areaCode } from "../area.ts";
import { parseMonth } from "../calendar.ts";
import { known, missing, type Value } from "../value.ts";
import { besideEntry, placeInGroup, placeOf, profileEntry, type Profile } from "./placeInGroup.ts";

const codes = Array.from({ length: 10 }, (_, i) => areaCode(`E0600010${i}`));
const SELF = anArea({
  neighbours: { "2025": codes.map((code) => ({ code, closeness: "Close" })), "2021": [] },
});
const YEARS = ["2023", "2024", "2025"].map(period);
const [, BEFORE, NOW] = YEARS as [never, ReturnType<typeof period>, ReturnType<typeof period>];
const measure = anIndicator({ slug: "re-referrals", unit: "percent", polarity: "low" });

/** The newest of three published years of each area; the two before are 1 and 2. */
const published =
  (newest: { readonly [code: string]: Figure }) =>
  (code: string): ReturnType<typeof aYearlySeries> | undefined =>
    newest[code] === undefined ? undefined : aYearlySeries("2023", [1, 2, newest[code]]);
const ten = Object.fromEntries(codes.map((code, i) => [code, (i + 1) * 10]));
const seriesOf = published({
  ...ten,
  [SELF.code]: 35,
  E92000001: 40,
  E12000008: 45,
});
const peers: readonly Value[] = [...Object.values(ten), 35].map(known);
const entry = (over: Partial<typeof measure> = {}, area = SELF) =>
  profileEntry({ ...measure, ...over }, seriesOf, area, YEARS, NOW, peers);

describe("a group’s place", () => {
  test("has mean, quartiles (type 7) and range of those with a figure, and says of how many", () => {
    // Of 10, 20 … 100 the lower quartile lies a quarter of the way along nine gaps: 10 + 2.25 × 10.
    expect(placeInGroup([...Object.values(ten).map(known), missing("suppressed")])).toEqual({
      n: 10,
      of: 11,
      mean: known(55),
      min: known(10),
      lower: known(32.5),
      median: known(55),
      upper: known(77.5),
      max: known(100),
    });
  });
  test("is withheld whole below five", () => {
    const four = placeInGroup([1, 2, 3, 4].map(known));
    expect([four.n, four.of]).toEqual([4, 4]);
    for (const of of ["mean", "min", "lower", "median", "upper", "max"] as const)
      expect(four[of], of).toEqual(missing("too-few"));
  });
});

describe("a measure of a profile", () => {
  test("has our figure, that of the year before, England, region, rank and the neighbours of each model", () => {
    const found = entry();
    expect([found.measure, found.period]).toEqual(["re-referrals", NOW]);
    expect([found.own, found.before, found.england, found.region]).toEqual(
      [35, 2, 40, 45].map(known),
    );
    // Lower is better: 10, 20 and 30 stand before 35.
    expect(found.rank).toEqual({ position: 4, of: 11, shared: 1 });
    expect([found.groups["2025"].n, found.groups["2025"].mean]).toEqual([10, known(55)]);
    expect(found.groups["2021"].of).toBe(0);
  });
  test("that is a total has neither England nor region beside it: their sums are no comparators", () => {
    const none = missing("not-applicable");
    expect([entry({ total: true }).england, entry({ total: true }).region]).toEqual([none, none]);
  });
  test("of a region or of an area that is not published has no rank, and a gap for a figure", () => {
    expect(entry({}, { ...SELF, type: "region" }).rank).toBeNull();
    const nobody = entry({}, anArea({ code: areaCode("E06000099") }));
    expect([nobody.own, nobody.before]).toEqual([missing("missing"), missing("missing")]);
  });
  test("of the first year has no year before", () => {
    const first = profileEntry(measure, seriesOf, SELF, YEARS, YEARS[0] ?? NOW, peers);
    expect(first.before).toEqual(missing("missing"));
  });
});

describe("what it is set beside", () => {
  const frame = { basis: "year", ends: "03-31" } as const;
  const profileOf = (code: string, own: Value): readonly [string, Profile] => [
    code,
    { area: code, entries: new Map([["re-referrals", { ...entry(), own }]]) },
  ];
  test("the neighbours’ mean or median, as chosen", () => {
    const beside = (statistic: "mean" | "median") =>
      besideEntry(comparing({ statistic }, SELF), entry(), frame, new Map(), undefined);
    expect([beside("mean")?.value, beside("median")?.value]).toEqual([known(55), known(55)]);
    expect(beside("mean")?.group?.n).toBe(10);
  });
  test("an own group by its members’ own profiles; one that is not there is a gap", () => {
    const group = codes.slice(0, 6);
    const areas = group.map((code) => anArea({ code, name: code }));
    const chosen = comparing({ against: "group", group }, SELF, areas);
    const profiles = new Map(group.slice(0, 5).map((code, i) => profileOf(code, known(i + 1))));
    if (chosen.kind !== "group") throw new Error("no group");
    const place = placeOf(chosen, entry(), profiles);
    expect([place.n, place.of, place.mean]).toEqual([5, 6, known(3)]);
  });
  test("our own past: the last year that had ended by then, never one as late as the figure", () => {
    const own = aYearlySeries("2023", [1, 2, 35]);
    const since = (month: "2024-04" | "2025-04" | "2020-04") =>
      besideEntry(
        comparing({ against: "past", since: parseMonth(month) ?? undefined }, SELF),
        entry(),
        frame,
        new Map(),
        own,
      );
    expect(since("2024-04")).toEqual({ value: known(2), period: BEFORE, frame, group: null });
    expect(since("2025-04")).toBeNull();
    expect(since("2020-04")).toBeNull();
  });
});
