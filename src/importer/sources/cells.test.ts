import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { areaCode, type Area } from "#domain/area.ts";
import { known, missing } from "#domain/value.ts";
import { Cells } from "./cells.ts";
import { LaitFigures } from "./lait.ts";
import { sayFinding, type Finding } from "#intake/finding.ts";
import type { Recipe } from "./recipes.ts";
import { readTable, type Table } from "#intake/read/table.ts";

const medway: Area = {
  code: areaCode("E06000035"),
  oldCode: "887",
  name: "Medway",
  type: "authority",
  region: null,
  from: null,
  to: null,
  formerCodes: [],
  otherNames: [],
  neighbours: { "2025": [], "2021": [] },
};
const HEAD =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code";
const START =
  "2025,Reporting year,Local authority,E92000001,England,E12000008,South East,887,Medway,E06000035";
const table = (file: string, columns: string, ...rows: string[]): Table =>
  readTable(
    {
      name: file,
      bytes: new TextEncoder().encode(
        [`${HEAD},${columns}`, ...rows.map((row) => `${START},${row}`)].join("\n"),
      ),
    },
    [],
  );
const aRecipe = (over: Partial<Recipe>): Recipe => ({
  slug: "s",
  from: "ees",
  value: "",
  numerator: "",
  denominator: "",
  where: [],
  denominatorWhere: [],
  way: "",
  frame: { basis: "snapshot", ends: "03-31" },
  source: "dfe",
  skip: "",
  note: "",
  ...over,
});

test("of two files of one shape, the one with the rows asked for is used", () => {
  const findings: Finding[] = [];
  const cells = new Cells(
    [
      table("leavers-17.csv", "age,percent", "17 to 18 years,60"),
      table("leavers-19.csv", "age,percent", "19 to 21 years,84"),
    ],
    new LaitFigures(),
    findings,
  );
  const where = [["age", "19 to 21 years"]] as const;
  expect(
    cells.sum(aRecipe({ value: "percent", where }), "percent", where, medway, period("2025")),
  ).toEqual(known(84));
  expect(findings).toEqual([]);
});

/** The same two tables in both orders. */
const either = (a: Table, b: Table): readonly (readonly Table[])[] => [
  [a, b],
  [b, a],
];

test("of two files that say alike which release they are, one is used in either order, and the doubt is told", () => {
  const seen = either(table("a.csv", "percent", "84"), table("b.csv", "percent", "83")).map(
    (tables) => {
      const findings: Finding[] = [];
      const value = new Cells(tables, new LaitFigures(), findings).sum(
        aRecipe({ value: "percent" }),
        "percent",
        [],
        medway,
        period("2025"),
      );
      return { value, said: findings.map(sayFinding) };
    },
  );
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]?.said).toEqual([
    "a.csv, column percent: found 1 figure other than those of b.csv, and nothing in either file says which is the newer release. Those of b.csv were used.",
  ]);
});

test.each([
  ["provisional and revised", "status,percent", "Revised,84", "Provisional,83"],
  ["final and revised", "status,percent", "final,84", "revised,83"],
  ["numbers of a version", "version,percent", "1.1,84", "1.0,83"],
  ["days of a release", "release_date,percent", "2026-01-29,84", "2025-10-30,83"],
])("%s tell which of two files is the newer", (_, columns, newer, older) => {
  for (const tables of either(table("a.csv", columns, older), table("b.csv", columns, newer))) {
    const findings: Finding[] = [];
    const cells = new Cells(tables, new LaitFigures(), findings);
    expect(cells.sum(aRecipe({ value: "percent" }), "percent", [], medway, period("2025"))).toEqual(
      known(84),
    );
    expect(findings.map(sayFinding)).toEqual([
      expect.stringMatching(
        /^a\.csv: found a release older than b\.csv \(.+\)\. It adds no year and no place; everything else is taken from the newer\.$/,
      ),
    ]);
  }
});

test("of one year given as provisional, revised and final, the final figure is used, and a year that is provisional alone stays", () => {
  const findings: Finding[] = [];
  const rows = ["Provisional,80", "Final,84", "Revised,83"];
  const one = table("results.csv", "version,percent", ...rows);
  const next = START.replace("2025", "2026");
  const both = {
    ...one,
    rows: [...one.rows, `${next},Provisional,70`.split(",")],
    lines: [...one.lines, 5],
  };
  const cells = new Cells([both], new LaitFigures(), findings);
  const at = (year: string) =>
    cells.sum(aRecipe({ value: "percent" }), "percent", [], medway, period(year));
  expect([at("2025"), at("2026")]).toEqual([known(84), known(70)]);
  expect(findings.map(sayFinding)).toEqual([
    "results.csv, column version: found years marked “Final”, “Provisional”, “Revised”. All of them are used, and of a year given more than once the final figures before revised and revised before provisional ones; rows left out: 2.",
  ]);
});

test("what a newer release could not be read for is not filled from an older one", () => {
  const newer = table("new.csv", "percent,count,version", "n/a,1,2", "70,1,2");
  const older = table("old.csv", "percent,count,version", "60,1,1", "65,1,1");
  const york = { ...medway, code: areaCode("E06000014"), oldCode: "816", name: "York" };
  const ofYork = (t: Table, only: boolean): Table => ({
    ...t,
    rows: t.rows.flatMap((row, i) =>
      i === 0 ? [row] : only ? [] : [row.map((c) => (c === "887" ? "816" : c))],
    ),
  });
  const cells = new Cells([ofYork(newer, true), ofYork(older, false)], new LaitFigures(), []);
  const at = (area: Area) =>
    cells.sum(aRecipe({ value: "percent" }), "percent", [], area, period("2025"));
  expect([at(medway), at(york)]).toEqual([missing("missing"), known(65)]);
});

test("two columns are added, and a gap in either is the sum", () => {
  const cells = new Cells(
    [table("workforce.csv", "agency_fte,inpost_fte,vacancy_fte", "25,101.7,c")],
    new LaitFigures(),
    [],
  );
  expect(cells.sum(aRecipe({}), "agency_fte+inpost_fte", [], medway, period("2025"))).toEqual(
    known(25 + 101.7),
  );
  expect(cells.sum(aRecipe({}), "inpost_fte+vacancy_fte", [], medway, period("2025"))).toEqual(
    missing("suppressed"),
  );
});

test("the population is that of the June before, never of the year itself", () => {
  const cells = new Cells(
    [table("population.csv", "age_group,population_estimate", "Children aged 0 to 17 years,68774")],
    new LaitFigures(),
    [],
  );
  expect(cells.population(medway, period("2026"))).toEqual(known(68_774));
  expect(cells.population(medway, period("2025"))).toEqual(missing("missing"));
});
