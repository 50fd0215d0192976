import { describe, expect, test } from "vitest";
import { sayFinding } from "#intake/finding.ts";
import { findPersonal } from "./personal.ts";
import type { Table } from "#intake/read/table.ts";

const aTable = (header: readonly string[], rows: readonly (readonly string[])[] = []): Table => ({
  file: "return.csv",
  header,
  rows,
  lines: rows.map((_, i) => i + 2),
});

describe("a list of children stops the load by its headings", () => {
  test.each([
    // Ofsted's Annex A
    "Child Unique ID",
    "Date of Birth",
    "Ethnicity",
    "Unique Pupil Number (UPN)",
    "NHS Number",
    "Postcode",
    // CIN census and SSDA903
    "LAchildID",
    "UPN",
    "FormerUPN",
    "UniquePupilNumber",
    "PersonBirthDate",
    "ExpectedPersonBirthDate",
    "MC_DOB",
    "DOB",
    "date_of_birth",
    // case systems
    "Forename",
    "Forename(s)",
    "SURNAME",
    "First name",
    "Last_Name",
    "Child name",
    "Child's name",
    "Name of child",
    "Full name",
    "Young person name",
    "child_id",
    "Person ID",
    "Case ref",
    "Mosaic ID",
    "Liquidlogic Number",
    "Post code",
    "Home address",
    "Email",
  ])("%s", (heading) => {
    const found = findPersonal(aTable(["Team", heading, "count"], []));
    expect(found).toMatchObject({ severity: "stop", file: "return.csv", row: 1, column: heading });
  });
});

describe("headings of totals go through", () => {
  test.each([
    "la_name",
    "country_name",
    "region_name",
    "new_la_code",
    "old_la_code",
    "children_count",
    "case_holders_fte",
    "cases",
    "caseload_fte",
    "care_leaver_age",
    "population_type",
    "child_protection_plans",
    "At31_child",
    "identifier_type",
    "time_identifier",
    "indicator",
    "short_name",
    "name",
    "measure name",
    "SN1",
  ])("%s", (heading) => expect(findPersonal(aTable([heading, "count"], []))).toBeNull());
});

test("a column “name” is a person’s beside sex or age, an indicator’s beside a unit", () => {
  expect(findPersonal(aTable(["Name", "Gender", "Team"]))).toMatchObject({
    severity: "stop",
    column: "Name",
  });
  expect(findPersonal(aTable(["name", "age", "placement"]))).toMatchObject({
    severity: "stop",
    column: "name",
  });
  expect(findPersonal(aTable(["name", "unit", "polarity"]))).toBeNull();
});

describe("cells stop the load under an innocent heading", () => {
  test.each([
    ["postcodes", ["ME7 1AA", "ME4 4TR", "YO1 6GA"]],
    ["postcodes", ["sw1a1aa", "", "M1 1AE"]],
    ["unique pupil numbers", ["A123456789012", "B98765432101X"]],
    ["NHS numbers", ["943 476 5919", "401 023 2137"]],
  ])("%s", (what, cells) => {
    const found = findPersonal(
      aTable(
        ["Team", "where"],
        cells.map((cell) => ["North", cell]),
      ),
    );
    expect(found).toMatchObject({ severity: "stop", column: "where" });
    expect(found?.found).toContain(what);
  });

  test("but area codes, years, counts and symbols are none of these", () => {
    const rows = [
      ["E06000035", "2025", "1,130", "c", "2024-25", "887"],
      ["E92000001", "2024", "7", "z", "202425", "314 / 318"],
    ];
    expect(
      findPersonal(aTable(["code", "year", "count", "other", "period", "old"], rows)),
    ).toBeNull();
  });
});

test("the message names file and column and says that nothing was loaded", () => {
  const found = findPersonal(aTable(["Team", "Date of Birth"]));
  expect(found && sayFinding(found)).toMatch(
    /^return\.csv, row 1, column Date of Birth: .*Nothing was loaded/,
  );
});

test("the message repeats no cell: a child’s number is not written to a log", () => {
  const found = findPersonal(aTable(["where"], [["ME7 1AA"], ["ME4 4TR"]]));
  expect(JSON.stringify(found)).not.toContain("ME7");
});
