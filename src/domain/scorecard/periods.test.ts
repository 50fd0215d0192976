import { expect, test } from "vitest";
import { period } from "#tests/support/period.ts";
import { aMonthlySeries, aSeries, aYearlySeries } from "#tests/support/series.ts";
import { chosenOf, periodsOf } from "./periods.ts";

const ids = (choices: readonly { readonly id: string }[]): readonly string[] =>
  choices.map((c) => c.id);
const quarters = aSeries({ basis: "quarter", ends: "03-31" }, "2026-Q1", [1, 2]);

test("own months, newest first and each once; published years apart from them", () => {
  const all = periodsOf([
    aMonthlySeries("2026-08", [1, 2, 3]),
    aMonthlySeries("2026-09", [4, 5]),
    aYearlySeries("2023", [6, 7]),
  ]);
  expect(ids(all.own)).toEqual(["2026-10", "2026-09", "2026-08"]);
  expect(all.own[0]?.label).toBe("October 2026");
  expect(all.years).toEqual([
    { id: "2024", label: "Years to 2024" },
    { id: "2023", label: "Years to 2023" },
  ]);
});

test("quarters are offered only where no month is given", () => {
  expect(ids(periodsOf([quarters]).own)).toEqual(["2026-Q2", "2026-Q1"]);
  expect(ids(periodsOf([quarters, aMonthlySeries("2026-10", [1])]).own)).toEqual(["2026-10"]);
});

test("a split year counts to the year it ends in, and is one with the calendar year of that name", () => {
  const split = aSeries({ basis: "financial-year", ends: "03-31" }, "2023-24", [1, 2]);
  expect(ids(periodsOf([split, aYearlySeries("2025", [3])]).years)).toEqual(["2025", "2024"]);
});

test("a time before there was an authority is none to look back to; a gap with another reason is", () => {
  const since = aYearlySeries("2021", ["no-authority", "suppressed", 3]);
  expect(ids(periodsOf([since]).years)).toEqual(["2023", "2022"]);
});

test("what an address asks for, else the newest own, else the newest year, else nothing", () => {
  const both = periodsOf([aMonthlySeries("2026-09", [1, 2]), aYearlySeries("2024", [3, 4])]);
  expect(chosenOf(both, period("2024"))).toBe("2024");
  expect(chosenOf(both, period("2019"))).toBe("2026-10");
  expect(chosenOf(both, undefined)).toBe("2026-10");
  expect(chosenOf(periodsOf([aYearlySeries("2024", [3, 4])]), undefined)).toBe("2025");
  expect(chosenOf(periodsOf([]), undefined)).toBeNull();
});
