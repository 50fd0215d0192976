import { writeOds } from "hucre/ods";
import { describe, expect, test } from "vitest";
import { standing, visitsSince } from "#domain/story/inspections.ts";
import { isOds, isXlsx, readWorkbook } from "#intake/read/workbook.ts";
import { asAtOf, readInspections } from "./inspections.ts";

const HEAD = [
  "Web link",
  "Local authority area code",
  "Local authority name",
  "Inspection date",
  "Publication date",
];
const PARTS = [
  "Overall effectiveness",
  "The impact of leaders on social work practice",
  "The experiences and progress of children who need help and protection",
  "The experiences and progress of children in care",
  "The experiences and progress of care leavers",
];
const bytes = await writeOds({
  sheets: [
    {
      name: "Standing",
      rows: [
        ["Judgements as at 31 March 2025"],
        [...HEAD, ...PARTS],
        [
          "x",
          "E06000014",
          "York",
          "24/02/2025",
          "15/04/2025",
          "Outstanding",
          "Outstanding",
          "Outstanding",
          "Outstanding",
          "Outstanding",
        ],
        [
          "x",
          "E06000022",
          "Bath & North East",
          new Date(Date.UTC(2022, 1, 28)),
          new Date(Date.UTC(2022, 3, 19)),
          "Good",
          "Good",
          "Good",
          "Good",
          null,
        ],
      ],
    },
    {
      name: "Visits",
      rows: [
        ["Activity"],
        [...HEAD, "Inspection/Visit type", ...PARTS, "Visit Theme"],
        [
          "x",
          "E06000022",
          "Bath",
          "04/12/2024",
          "13/01/2025",
          "ILACS Focused Visit",
          "",
          "",
          "",
          "",
          "",
          "Care leavers",
        ],
      ],
    },
  ],
});
const source = { name: "renamed.bin", bytes };
const sheets = await readWorkbook(source);

describe("Ofsted’s spreadsheet", () => {
  const found = readInspections(sheets);
  test("is known by what it holds", () =>
    expect([
      isOds(source),
      isXlsx(source),
      isOds({ name: "a.ods", bytes: new TextEncoder().encode("time_period") }),
    ]).toEqual([true, false, false]));
  test("dates are read whether cells hold dates or text, and empty cells at the end are none", () =>
    expect(sheets[0]?.rows[3]).toEqual([
      "x",
      "E06000022",
      "Bath & North East",
      "2022-02-28",
      "2022-04-19",
      "Good",
      "Good",
      "Good",
      "Good",
    ]));
  test("says on which day its judgements stood", () => expect(asAtOf(sheets)).toBe("2025-03-31"));
  test("a judgement stands with its day; a part never judged is none", () => {
    expect(standing(found.get("E06000022") ?? [])).toMatchObject({
      inspected: "2022-02-28",
      overall: "good",
      inCare: "good",
      careLeavers: null,
    });
    expect(standing(found.get("E06000014") ?? [])?.careLeavers).toBe("outstanding");
  });
  test("a focused visit judges nothing and does not stand for a judgement", () =>
    expect(visitsSince(found.get("E06000022") ?? []).map((v) => [v.inspected, v.theme])).toEqual([
      ["2024-12-04", "Care leavers"],
    ]));
});
