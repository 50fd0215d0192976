import { describe, expect, test } from "vitest";
import { sayFinding, type Finding } from "#intake/finding.ts";
import { columnOf, decode, readTable, records } from "./table.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(text: string | Uint8Array) {
  const findings: Finding[] = [];
  const table = readTable(
    { name: "b1.csv", bytes: typeof text === "string" ? bytes(text) : text },
    findings,
  );
  return { table, findings };
}

test("the byte order mark is no part of the first heading", () => {
  expect(columnOf(read("\uFEFFtime_period,count\n2025,3\n").table, "time_period")).toBe(0);
});

test("a file from an older Excel keeps its pound signs", () => {
  expect(decode(new Uint8Array([0xa3, 0x37]))).toBe("£7");
  expect(decode(bytes("£7"))).toBe("£7");
});

test.each([
  ["Unix", "\n"],
  ["Windows", "\r\n"],
])("lines may end as on %s", (_, end) => {
  expect(
    read(["la_name,count", '"Bristol, City of",4', "Medway,5", ""].join(end)).table.rows,
  ).toEqual([
    ["Bristol, City of", "4"],
    ["Medway", "5"],
  ]);
});

test("a comma inside quotation marks parts no cell, and a line break inside them ends no row", () => {
  const { table, findings } = read(
    'la_name,note\n"Herefordshire, County of","first\nsecond"\nMedway,third\n',
  );
  expect(table.rows).toEqual([
    ["Herefordshire, County of", "first\nsecond"],
    ["Medway", "third"],
  ]);
  expect(findings).toEqual([]);
});

test("columns are found by name, whatever their order; a column that is not there is −1", () => {
  const { table } = read("la_name, new_la_code ,old_la_code\nMedway,E06000035,887\n");
  expect(records(table)).toEqual([
    { la_name: "Medway", new_la_code: "E06000035", old_la_code: "887" },
  ]);
  expect(columnOf(table, "region_code")).toBe(-1);
});

describe("a ragged row", () => {
  test("is left out and told with its place; the cells of others do not move", () => {
    const { table, findings } = read("a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11,12\n");
    expect(table.rows).toEqual([
      ["1", "2", "3"],
      ["6", "7", "8"],
    ]);
    expect(findings.map(sayFinding)).toEqual([
      "b1.csv, row 3: found a row of 2 cells, wanted 3, as the header has. It was left out.",
      "b1.csv, row 5: found a row of 4 cells, wanted 3, as the header has. It was left out.",
    ]);
  });
  test("is not one that only has empty cells at its end, as Excel adds", () => {
    const { table, findings } = read("a,b\n1,2,,\n");
    expect([table.rows.length, findings]).toEqual([1, []]);
  });
});

test("row numbers are a spreadsheet’s: blank and ragged rows before a row still count", () => {
  const { table, findings } = read("a,b\n1,2\n\n3,4\n5\n6,7\n");
  expect(table.rows.map((row, i) => [row[0], table.lines[i]])).toEqual([
    ["1", 2],
    ["3", 4],
    ["6", 6],
  ]);
  expect(findings.map((f) => f.row)).toEqual([5]);
});

test("a quotation mark that is never closed is told: it would swallow the rest of the file", () => {
  const { findings } = read('old_la_code,la_name\n887,Medway\n816,"York\n825,Buckinghamshire\n');
  expect(findings).toMatchObject([{ severity: "row", file: "b1.csv", row: 3 }]);
});

test("an empty file is a table of nothing", () => {
  expect(read("").table).toMatchObject({ header: [], rows: [] });
});
