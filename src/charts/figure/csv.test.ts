import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { safeCell, toCsv } from "./csv.ts";

test.each(["=1+1", "+44 20 7946 0000", "@SUM(A1)", "-cmd|x", "\tx", "\rx"])(
  "%j could run in a spreadsheet: an apostrophe makes it text",
  (risky) => {
    expect(safeCell(risky).replace(/^"/, "")).toMatch(/^'/);
  },
);

test.each(["-7476", "-0.5", "268", "44.7113"])("%s is a figure and stays one", (figure) =>
  expect(safeCell(figure)).toBe(figure),
);

test("a note with quotes, commas and lines keeps them inside one cell", () => {
  expect(safeCell('Joint return, "with Richmond"')).toBe('"Joint return, ""with Richmond"""');
  expect(safeCell("two\nlines")).toBe('"two\nlines"');
});

test("the file opens in Excel as UTF-8, a line a row", () =>
  expect(toCsv({ head: ["Area", "Cost"], rows: [["Medway", "£9,300"]] })).toBe(
    '\uFEFFArea,Cost\r\nMedway,"£9,300"\r\n',
  ));

const cell = fc.string().filter((text) => !/^[=+@\t\r-]/.test(text));
law(
  "whatever an officer wrote in a note comes back from the file",
  [fc.array(fc.tuple(cell, cell), { minLength: 1 })],
  (rows) => {
    expect(
      Papa.parse<string[]>(toCsv({ head: ["Period", "Note"], rows }).slice(1), {
        newline: "\r\n",
      }).data.slice(1, -1),
    ).toEqual(rows.map((row) => [...row]));
  },
);
