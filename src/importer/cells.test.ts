import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { areaCode, type Area } from "#domain/area.ts";
import { known, missing } from "#domain/value.ts";
import { Cells } from "./cells.ts";
import { LaitFigures } from "./sources/lait.ts";
import { sayFinding, type Finding } from "./finding.ts";
import type { Recipe } from "./recipes.ts";
import { readTable, type Table } from "./table.ts";

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

test("of two files with the same rows, the first is used and the other is told", () => {
  const findings: Finding[] = [];
  const cells = new Cells(
    [table("final.csv", "percent", "84"), table("provisional.csv", "percent", "83")],
    new LaitFigures(),
    findings,
  );
  expect(cells.sum(aRecipe({ value: "percent" }), "percent", [], medway, period("2025"))).toEqual(
    known(84),
  );
  expect(findings.map(sayFinding)).toEqual([
    "provisional.csv, column percent: this column is also in final.csv, which was used.",
  ]);
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
