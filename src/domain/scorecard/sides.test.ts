import { comparing } from "#tests/support/comparing.ts";
import { describe, expect, test } from "vitest";
import { anIndicator, evidence } from "#tests/support/rows.ts";
import { aMonthlySeries, aSeries, aYearlySeries } from "#tests/support/series.ts";
import { period } from "#tests/support/period.ts";
import { sayOther } from "../words/figure/sayOther.ts";
import type { Series } from "../observation.ts";
import { mayShareAxis } from "./like.ts";
import { rowAt } from "./row.ts";
import { mainSeries, sidesOf } from "./sides.ts";

const YEARS = aYearlySeries("2024", [20, 23]);
const twelve = (first: string, figures: readonly number[]) =>
  aSeries({ basis: "rolling-12", ends: "03-31" }, first, figures);
const share = anIndicator({ unit: "percent", decimals: 1, localBasis: "rolling-12" });
const basisShown = (asAt: string, ...all: Series[]) =>
  mainSeries(share, all, period(asAt))?.frame.basis;

describe("own figures and published years of one measure", () => {
  test("an own series without a figure hides nothing", () => {
    const empty = aMonthlySeries("2026-09", ["missing", "unavailable"]);
    expect(sidesOf("contacts", [empty, YEARS])).toEqual({ own: [], published: YEARS });
  });

  test("its gaps stand where nothing is published", () => {
    const empty = aMonthlySeries("2026-09", ["suppressed"]);
    expect(sidesOf("contacts", [empty])).toEqual({ own: [empty], published: null });
  });

  test("two months do not stand in for twelve beside a published year; twelve months do", () => {
    const months = aMonthlySeries("2026-09", [26, 24]);
    expect(basisShown("2026-10", months, YEARS)).toBe("year");
    expect(basisShown("2026-10", months, twelve("2026-10", [22]), YEARS)).toBe("rolling-12");
    expect(basisShown("2026-10", months)).toBe("month");
  });

  test("looking back to before the own figures begin shows the year that had ended", () =>
    expect(basisShown("2024-12", twelve("2026-10", [22]), YEARS)).toBe("year"));

  test("a gap of the newest month stays, with the published year beside it", () => {
    const own = aSeries({ basis: "rolling-12", ends: "03-31" }, "2026-09", [22, "missing"]);
    const row = rowAt(share, evidence({ series: [own, YEARS] }), null, comparing());
    expect(row?.latest.value.kind).toBe("missing");
    expect(row?.other?.latest.period).toBe("2025");
  });

  test("two figures for one day are both said where they differ", () => {
    const own = twelve("2025-03", [25, 26]);
    const said = (all: readonly Series[]) => {
      const row = rowAt(share, evidence({ series: all }), null, comparing());
      return row ? sayOther(row) : "";
    };
    expect(said([own, YEARS])).toContain(
      "They differ: the council gave 25.0%, 12 months to March 2025, and 23.0% is published, year ending 31 March 2025.",
    );
    expect(said([twelve("2025-03", [23, 26]), YEARS])).not.toContain("differ");
  });
});

test.each([
  ["percent", "month", "year", true],
  ["count", "month", "year", false],
  ["per-10k", "month", "year", false],
  ["per-10k", "rolling-12", "year", true],
  ["count", "snapshot", "snapshot", true],
  ["percent", "snapshot", "year", false],
  ["percent", "ytd", "year", false],
] as const)("%s: may %s and %s share an axis? %s", (unit, a, b, may) =>
  expect(mayShareAxis(unit, { basis: a, ends: "03-31" }, { basis: b, ends: "03-31" })).toBe(may),
);
