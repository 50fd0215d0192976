import { describe, expect, test } from "vitest";
import { isEes, placeReader, readPeriod } from "./ees.ts";
import { readTable, type Table } from "#intake/read/table.ts";

const table = (text: string): Table =>
  readTable({ name: "x.csv", bytes: new TextEncoder().encode(text) }, []);
const HEAD =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code";
const laFirst = (...rows: string[]): Table =>
  table([`${HEAD},la_name,new_la_code`, ...rows].join("\n"));
const codeFirst = (...rows: string[]): Table =>
  table([`${HEAD},new_la_code,la_name`, ...rows].join("\n"));
const placesOf = (t: Table) => t.rows.map(placeReader(t));

test("a file of DfE’s is known by its columns, whatever its name and their order", () => {
  expect(isEes(laFirst())).toBe(true);
  expect(isEes(table("country_code,geographic_level,time_identifier,time_period"))).toBe(true);
  expect(isEes(table("time_period,geographic_level,la_name"))).toBe(false);
});

test.each([
  ["202425", "2024-25"],
  ["201920", "2019-20"],
  ["2025", "2025"],
  [" 2025 ", "2025"],
])("“%s” is the period %s", (text, period) => expect(readPeriod(text)).toBe(period));

describe("a place", () => {
  test("is the same from both orders of columns", () => {
    const one = 'E12000009,South West,801,"Bristol, City of",E06000023';
    const other = 'E12000009,South West,801,E06000023,"Bristol, City of"';
    const start = "2025,Reporting year,Local authority,E92000001,England";
    const [bristol] = placesOf(laFirst(`${start},${one}`));
    expect(bristol).toEqual({
      level: "Local authority",
      year: "2025",
      gss: ["E06000023"],
      old: ["801"],
      names: ["Bristol, City of"],
      region: "E12000009",
      regionName: "South West",
    });
    expect(placesOf(codeFirst(`${start},${other}`))).toEqual([bristol]);
  });

  test("of a joint return is both councils", () => {
    const row =
      "2025,Reporting year,Local authority,E92000001,England,E13000002,Outer London,314 / 318,Kingston upon Thames / Richmond upon Thames,E09000021 / E09000027";
    expect(placesOf(laFirst(row))[0]).toMatchObject({
      old: ["314", "318"],
      gss: ["E09000021", "E09000027"],
      names: ["Kingston upon Thames", "Richmond upon Thames"],
    });
  });

  test("may be a region or the country, known by its nine characters", () => {
    const places = placesOf(
      laFirst(
        "202425,Academic year,Regional,E92000001,England,E13000001,Inner London,,,",
        "202425,Academic year,National,E92000001,England,,,,,",
      ),
    );
    expect(places.map((p) => [p?.level, p?.gss, p?.year, p?.names])).toEqual([
      ["Regional", ["E13000001"], "2024-25", ["Inner London"]],
      ["National", ["E92000001"], "2024-25", ["England"]],
    ]);
  });

  test("of a school or a ward is none of ours", () => {
    expect(
      placesOf(
        laFirst(
          "2025,Reporting year,School,E92000001,England,E12000008,South East,887,Medway,E06000035",
        ),
      ),
    ).toEqual([null]);
  });
});
