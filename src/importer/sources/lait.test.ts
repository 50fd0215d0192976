import { period } from "#tests/support/period.ts";
import { describe, expect, test } from "vitest";
import { areaCode, type Area } from "#domain/area.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { Cells } from "./cells.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import type { Recipe } from "./recipes.ts";
import {
  LAIT_REGIONS,
  LaitFigures,
  isParquet,
  newestLait,
  readLaitYear,
  type LaitFile,
  type LaitRow,
} from "./lait.ts";

describe("LAIT writes its years in many forms", () => {
  test.each([
    ["2025", "2025"],
    ["2025 (Rev)", "2025"],
    ["2020 (Final)", "2020"],
    ["2025 (prov)", "2025"],
    ["2016-17", "2016-17"],
    ["2016/17", "2016-17"],
    ["2024-25 (OT)", "2024-25"],
    ["2099-00", "2099-00"],
    ["2014-16", "2016"],
    ["2013/14-15/16", "2016"],
  ])("“%s” is %s", (text, period) => expect(readLaitYear(text)).toBe(period));
  test.each(["0", "", "2014-17", "2013/14-16/17", "2025 (guess)", "1999", "25", "NA"])(
    "“%s” is no year of ours",
    (text) => expect(readLaitYear(text)).toBeNull(),
  );
});

test("its numbers for England and the regions are twelve different areas", () => {
  expect(LAIT_REGIONS[970]).toBe("E92000001");
  expect(new Set(Object.values(LAIT_REGIONS)).size).toBe(12);
  expect([986, 987, 988].map((n) => LAIT_REGIONS[n])).toEqual([
    "E12000007",
    "E13000001",
    "E13000002",
  ]);
});

test("a Parquet file is known by its first bytes, not by its name", () => {
  const named = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  expect([
    isParquet(named("lait", "PAR1…")),
    isParquet(named("lait.parquet", "time_period")),
  ]).toEqual([true, false]);
});

describe("its figures", () => {
  const anArea = (code: string, oldCode: string | null): Area => ({
    code: areaCode(code),
    oldCode,
    name: code,
    type: oldCode ? "authority" : "country",
    region: null,
    from: null,
    to: null,
    formerCodes: [],
    otherNames: [],
    neighbours: { "2025": [], "2021": [] },
  });
  const [york, england] = [anArea("E06000014", "816"), anArea("E92000001", null)];
  const aRecipe = (over: Partial<Recipe> = {}): Recipe => ({
    slug: "cp-plan-rate",
    from: "lait",
    value: "CPP_rate",
    numerator: "",
    denominator: "",
    where: [],
    denominatorWhere: [],
    way: "",
    frame: { basis: "snapshot", ends: "03-31" },
    source: "dfe-lait",
    skip: "",
    note: "",
    ...over,
  });
  const aRow = (year: string, area: number, text: string): LaitRow => ({
    measure: "CPP_rate",
    year,
    area,
    text,
  });
  const findings: Finding[] = [];
  const figures = new LaitFigures();
  for (const row of [
    aRow("2025", 816, "36.299999999999997"),
    aRow("2024", 816, "-"),
    aRow("2023", 816, "0"),
    aRow("2022", 816, "NA"),
    aRow("2014-17", 816, "5"),
    aRow("2014-17", 970, "6"),
    aRow("2025", 970, "40.6"),
  ])
    figures.add(row);
  const cells = new Cells([], figures, findings);

  test("lose the noise of binary fractions", () =>
    expect(cells.sum(aRecipe(), "CPP_rate", [], york, period("2025"))).toEqual(known(36.3)));
  test("are unknown where it prints a dash: it does not say why", () =>
    expect(cells.sum(aRecipe(), "CPP_rate", [], york, period("2024"))).toEqual(missing("unknown")));
  test("may be nought", () =>
    expect(cells.sum(aRecipe(), "CPP_rate", [], york, period("2023"))).toEqual(known(0)));
  test("of England stand under England’s own code", () =>
    expect(cells.sum(aRecipe(), "CPP_rate", [], england, period("2025"))).toEqual(known(40.6)));
  test("that are not read are told with how many there are, and are never nought", () => {
    expect(cells.sum(aRecipe(), "CPP_rate", [], york, period("2022"))).toEqual(missing("missing"));
    expect(findings.map(sayFinding)).toEqual([
      "LAIT, column CPP_rate, year “2022”: found 1 figure of a year or form that is not read. Left out.",
      "LAIT, column CPP_rate, year “2014-17”: found 2 figures of a year or form that is not read. Left out.",
    ]);
  });
  test("of one summer stand for the school year that ended in it", () => {
    const recipe = aRecipe({ way: "split-year", frame: { basis: "academic-year", ends: "08-31" } });
    expect(cells.years(recipe)).toEqual(["2022-23", "2023-24", "2024-25"]);
    expect(cells.sum(recipe, "CPP_rate", [], york, period("2024-25"))).toEqual(known(36.3));
  });
});

const download = (file: string, rows: readonly (readonly [string, string])[]): LaitFile => {
  const figures = new LaitFigures();
  for (const [year, text] of rows) figures.add({ measure: "m", year, area: 887, text });
  return { file, figures };
};
const medwayIn = (figures: LaitFigures) => [
  ...(figures.measures.get("m")?.get("887") ?? new Map<string, Value>()),
];

test("of a year given as provisional and as revised, the revised figure stands in either order", () => {
  for (const order of [
    ["2024 (prov)", "2024 (Rev)"],
    ["2024 (Rev)", "2024 (prov)"],
  ])
    expect(
      medwayIn(
        download(
          "x",
          order.map((y) => [y, y.includes("Rev") ? "2" : "1"]),
        ).figures,
      ),
    ).toEqual([["2024", known(2)]]);
});

test("of two downloads the one that goes further is used, and the older fills the years it has not", () => {
  for (const turned of [false, true]) {
    const files = [
      download("b.parquet", [
        ["2024", "10"],
        ["2025", "11"],
      ]),
      download("a.parquet", [
        ["2023", "8"],
        ["2024", "9"],
      ]),
    ];
    const findings: Finding[] = [];
    expect(medwayIn(newestLait(turned ? files.toReversed() : files, findings)).sort()).toEqual([
      ["2023", known(8)],
      ["2024", known(10)],
      ["2025", known(11)],
    ]);
    expect(findings.map(sayFinding)).toEqual([
      "a.parquet: found a release older than b.parquet. It adds 1 figure; everything else is taken from the newer.",
    ]);
  }
});
