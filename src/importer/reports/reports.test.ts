import { expect, test } from "vitest";
import type { Finding } from "#intake/finding.ts";
import { readTable } from "#intake/read/table.ts";
import { isReports, readReports } from "./reports.ts";

const HEAD =
  "report,authority,paragraph,indicator_id,measure,relation,value,unit,basis,period_start,period_end,breakdown_label,quote";
const aRow = (measure: string, value: string, report = "medway-2018-06"): string =>
  `${report},Medway,4.2,,${measure},equals,${value},children,snapshot,2018-03-31,2018-03-31,,`;
const NOTES =
  "row,outcome,words,left_out\n1,agrees,Agrees with DfE.,\n2,conflict,Another population.,\n3,not checkable,No other source.,\n4,agrees,One child.,one child could be known\n";

function read(...rows: string[]) {
  const findings: Finding[] = [];
  const table = (name: string, text: string) =>
    readTable({ name, bytes: new TextEncoder().encode(text) }, findings);
  const figures = table("report-figures.csv", [HEAD, ...rows].join("\n"));
  return {
    figures,
    reported: readReports(figures, table("notes.csv", NOTES), [], findings),
    findings,
  };
}

test("each figure a council reported stands beside our check of it", () => {
  const { figures, reported } = read(aRow("Looked after", "413"), aRow("Plans", "412"));
  expect(isReports(figures)).toBe(true);
  expect(
    reported.get("E06000035")?.map((r) => [r.measure, r.value, r.outcome, r.words, r.periodLabel]),
  ).toEqual([
    [
      "Looked after",
      { kind: "known", amount: 413 },
      "agrees",
      "Agrees with DfE.",
      "at 31 March 2018",
    ],
    [
      "Plans",
      { kind: "known", amount: 412 },
      "conflict",
      "Another population.",
      "at 31 March 2018",
    ],
  ]);
});

test("a row that cannot be read does not hand its check to the next figure", () => {
  const { reported, findings } = read(
    aRow("Looked after", "413"),
    "medway-2018-06,Medway",
    aRow("Fostered", "341"),
  );
  expect(reported.get("E06000035")?.map((r) => [r.measure, r.outcome, r.words])).toEqual([
    ["Looked after", "agrees", "Agrees with DfE."],
    ["Fostered", "not checkable", "No other source."],
  ]);
  expect(findings.map((f) => f.row)).toEqual([3]);
});

test("a figure that could show one child is left out of what ships, and that is said", () => {
  const { reported, findings } = read(
    aRow("a", "1"),
    aRow("b", "2"),
    aRow("c", "3"),
    aRow("Secure", "1"),
  );
  expect(reported.get("E06000035")?.map((r) => r.measure)).toEqual(["a", "b", "c"]);
  expect(findings).toMatchObject([{ severity: "note", row: 5, mend: "one child could be known" }]);
});

test("a figure from a report nobody has checked is left out", () => {
  const { reported, findings } = read(aRow("a", "1", "medway-2031-06"));
  expect([reported.size, findings.map((f) => f.severity)]).toEqual([0, ["row"]]);
});
