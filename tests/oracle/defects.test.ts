import { comparing } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { trendModel } from "#charts/trend/trendModel.ts";
import { sayRow } from "#domain/words/figure/sayRow.ts";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { rowAt } from "#domain/scorecard/row.ts";
import { bandOf, quartilesOf } from "#domain/statistics/rank.ts";
import { known } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { readCatalogue, readMore } from "#contract/catalogue.ts";
import { ask } from "./ask.ts";

// Faults of DfE's tools that must not come back here: shared/research/dfe-tools.md, 0.6, 0.7 and
// 2.9.
const indicators = readCatalogue(await feedFile("catalogue.json")).indicators;
const indicator = (slug: string) => {
  const found = indicators.find((i) => i.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};
const fileOf = async (code: string) =>
  readAreaFile(await feedFile<WireAreaFile>(`area/${code}.json`));

describe("not reproduced", () => {
  test("LAIT regression 1: band C of a measure where high is good ends at the median, not a step above it", () => {
    const all = [0, 10, 20, 30, 40].map((n) => known(n));
    const bands = [10, 10.1, 20, 20.1, 30.1].map((n) => bandOf(known(n), quartilesOf(all), "high"));
    expect(bands).toEqual(["D", "C", "C", "B", "A"]);
  });

  test("LAIT regression 2: the rows of a region and of England do not repeat a council’s rank and quartile", () => {
    for (const area of ["E92000001", "E12000008"])
      expect(ask(area, "cp-plan-rate")).toMatchObject({ rank: null, quartiles: null, band: null });
    expect(ask("E06000035", "cp-plan-rate")).toMatchObject({
      rank: { position: expect.any(Number) as number, of: expect.any(Number) as number },
    });
  });

  test("LAIT regression 3: a figure between two gaps keeps its place on the line (York, plans of two years, 2019)", async () => {
    const file = await fileOf("E06000014");
    const series = file.series.find((s) => s.indicator === "cp-two-years");
    if (!series) throw new Error("York has no such series");
    const { us } = trendModel({
      title: "",
      areaName: "York",
      indicator: indicator("cp-two-years"),
      series,
      published: null,
      benchmarks: null,
      comparison: comparing({ against: "past" }),
      baseline: null,
      regionName: null,
      events: [],
      reported: [],
      zoom: false,
    });
    const at = us.findIndex((p) => p.label === "at 31 March 2019");
    expect([us[at - 1]?.y, us[at]?.y, us[at + 1]?.y]).toEqual([null, 6.3, null]);
  });

  test("CSC’s comparison of texts: 16.0 to 6.0 is a fall and 9.6 to 11.2 a rise (Isles of Scilly, City of London)", async () => {
    const said = async (code: string) => {
      const row = rowAt(
        indicator("average-caseload"),
        await fileOf(code),
        period("2025"),
        comparing(),
      );
      return row ? sayRow(row) : "";
    };
    expect(await said("E06000053")).toMatch(/fell by 10\.0 .*to 6\.0/);
    expect(await said("E09000001")).toMatch(/rose by 1\.6 .*to 11\.2/);
  });
});

test("a number that LAIT labels as a percentage is a number: England’s 863 child deaths are no 863%", async () => {
  const further = readMore(await feedFile("more.json")).indicators;
  expect(further.find((i) => i.slug === "lait-prechilddea")).toMatchObject({
    unit: "count",
    total: true,
  });
  // The chart titled “Number of special school suspensions (%)” is of shares, whatever its first
  // word.
  expect(further.find((i) => i.slug === "lait-specfixedex")?.unit).toBe("percent");
});
