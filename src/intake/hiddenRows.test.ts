import { KNOWN_NOTHING } from "./knownOf.ts";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { anIndicator } from "#tests/support/rows.ts";
import { sayFinding } from "./finding.ts";
import { readLocal } from "./readLocal.ts";

const indicators = [
  anIndicator({
    slug: "contacts",
    id: "FD01",
    name: "Contacts received",
    shortName: "Contacts",
    unit: "count",
  }),
];

test("rows hidden in a workbook are left out, and what stands below them keeps its own row number", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Return",
        rows: [
          ["indicator", "period", "basis", "value"],
          ["contacts", "2026-04", "month", 5],
          ["contacts", "2026-05", "month", 6],
          ["contacts", "2026-06", "month", 7],
          ["contacts", "2026-07", "month", "many"],
        ],
        // Counted from nought: the third and the fourth row of the sheet.
        rowDefs: new Map([
          [2, { hidden: true }],
          [3, { hidden: true }],
        ]),
      },
    ],
  });
  const read = await readLocal(
    [{ name: "return.xlsx", bytes }],
    { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING },
    () => undefined,
  );
  expect(read.rows.map((r) => [r.period, r.line])).toEqual([["2026-04", 2]]);
  expect(read.problems.map(sayFinding)).toEqual([
    "return.xlsx, sheet Return: found hidden rows: 2. They were not read; show them in Excel if they should be.",
    "return.xlsx, sheet Return, row 5, column value: found “many”, wanted a number, or a gap written as -, *, <5, c, x or z. The figure was left out. Write the figure alone; words belong in the note.",
  ]);
});
