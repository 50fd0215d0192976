import { describe, expect, test } from "vitest";
import { anArea, comparing } from "#tests/support/comparing.ts";
import { month, period } from "#tests/support/period.ts";
import { LONDON, areaCode, type AreaCode } from "../area.ts";
import { known, missing, type Value } from "../value.ts";
import { besideFrom } from "./beside.ts";

const [INNER, OUTER, SOUTH_EAST] = [
  areaCode("E13000001"),
  areaCode("E13000002"),
  areaCode("E12000008"),
];
const code = (n: number) => areaCode(`E0600000${n}`);
const borough = (region: AreaCode) => anArea({ code: areaCode("E09000007"), region });
const YEAR = { basis: "year", ends: "03-31" } as const;
const at2025 = { frame: YEAR, others: period("2025"), past: null };

describe("a figure worked out from each area’s own", () => {
  const figures =
    (all: { readonly [code: string]: Value }) =>
    (of: AreaCode): Value =>
      all[of] ?? missing("missing");

  test("of a group is its mean or its median, with how many of how many, and withheld below five", () => {
    const members = [2, 3, 4, 5, 6, 7].map((n) => ({ code: code(n), closeness: "Close" }));
    const area = anArea({ neighbours: { "2025": members, "2021": [] } });
    const amounts = [10, 20, 30, 40, 90];
    const given = figures(Object.fromEntries(amounts.map((n, i) => [code(i + 2), known(n)])));
    const beside = (statistic: "mean" | "median", of = given) =>
      besideFrom(comparing({ statistic }, area), area.code, at2025, of);
    expect(beside("mean")).toMatchObject({ value: known(190 / 5), group: { n: 5, of: 6 } });
    expect(beside("median")?.value).toEqual(known(30));
    const four = figures(Object.fromEntries([2, 3, 4, 5].map((n) => [code(n), known(n)])));
    expect(beside("mean", four)).toMatchObject({
      value: missing("too-few"),
      group: { n: 4, of: 6 },
    });
  });

  test("of a half of London without one is London’s, and says so; not where that half was asked for by name", () => {
    const given = figures({ [LONDON]: known(7), [INNER]: missing("unavailable") });
    const beside = (region: string | undefined, home = INNER) => {
      const area = borough(home);
      return besideFrom(comparing({ against: "region", region }, area), area.code, at2025, given);
    };
    expect(beside(undefined)).toMatchObject({ value: known(7), standsIn: "London" });
    expect(beside(INNER)?.value).toEqual(missing("unavailable"));
    expect(beside(INNER)).not.toHaveProperty("standsIn");
    expect(beside(undefined, OUTER)).toMatchObject({ value: known(7), standsIn: "London" });
    expect(beside(undefined, SOUTH_EAST)?.value).toEqual(missing("missing"));
  });

  test("of our own past is ours of then, on its own date; nothing where nothing had ended by then", () => {
    const area = anArea();
    const past = comparing({ against: "past", since: month("2023-03") }, area);
    const of = (_: AreaCode, when: string): Value => known(Number(when));
    const then = { period: period("2023"), frame: YEAR };
    expect(besideFrom(past, area.code, { ...at2025, past: then }, of)).toEqual({
      value: known(2023),
      ...then,
      group: null,
    });
    expect(besideFrom(past, area.code, at2025, of)).toBeNull();
  });
});
