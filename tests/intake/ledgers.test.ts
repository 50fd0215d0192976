import { describe, expect, test } from "vitest";
import { amountOf } from "#domain/value.ts";
import { answersOf, byCommand, byPage, csv } from "./doors.ts";

const PLACEMENTS = [2900, 2950, 3010, 2980, 3050, 3100, 3150];
const TEAMS = [1200, 1210, 1190, 1220, 1230, 1215, 1240];
const table = (rows: readonly (readonly (string | number)[])[]) =>
  csv(`${rows.map((row) => row.join(",")).join("\n")}\n`, "ledger.csv");
const periods = (name: (n: number) => string) => PLACEMENTS.map((_, i) => name(i + 1));
const MONTHS = ["Apr-26", "May-26", "Jun-26", "Jul-26", "Aug-26", "Sep-26", "Oct-26"];
const sums = (months: readonly number[]) =>
  months.map((_, i) => months.slice(0, i + 1).reduce((a, b) => a + b, 0));

/**
 * Ledgers with their periods across: what is said of what was seen, and which month the last is.
 */
const LEDGERS = [
  {
    name: "periods P1 to P7 below no title, as in the trial",
    file: table([
      ["Cost centre", "Description", ...periods((n) => `P${n}`)],
      ["C1001", "Placements external", ...PLACEMENTS],
      ["C1002", "Social work teams", ...TEAMS],
    ]),
    found:
      "a ledger with 7 columns of periods across, “P1” to “P7”, figures of which nothing says whether they are spent in the period, added up or forecast, and no budget",
    month: null,
  },
  {
    name: "periods of a year that a title names, added up, beside a budget",
    file: table([
      ["Children’s services ledger 2026/27: cumulative actuals (£000)"],
      ["Service", "Budget", ...periods((n) => `Period 0${n}`)],
      ["Placements external", 35000, ...sums(PLACEMENTS)],
      ["Social work teams", 14000, ...sums(TEAMS)],
    ]),
    found:
      "a ledger with 7 columns of periods across, “Period 01” to “Period 07”, figures added up from April, and a budget",
    month: "“Period 07” is October 2026.",
  },
  {
    name: "months across and cost centres down",
    file: table([
      ["CC code", "Account", "Description", ...MONTHS],
      ["C1001", "4100", "Placements external", ...PLACEMENTS],
      ["C1002", "1000", "Social work teams", ...TEAMS],
    ]),
    found:
      "a ledger with 7 columns of periods across, “Apr-26” to “Oct-26”, figures of which nothing says whether they are spent in the period, added up or forecast, and no budget",
    month: null,
  },
  {
    name: "services and months, below a title that speaks of spending",
    file: table([
      ["Revenue spend by month 2026/27"],
      ["Service", "Apr", "May", "Jun"],
      ["Placements external", ...PLACEMENTS.slice(0, 3)],
      ["Social work teams", ...TEAMS.slice(0, 3)],
    ]),
    found:
      "a ledger with 3 columns of periods across, “Apr” to “Jun”, figures of which nothing says whether they are spent in the period, added up or forecast, and no budget",
    month: "“Jun” is June 2026.",
  },
  {
    name: "a forecast after each of several periods beside a budget",
    file: table([
      ["Revenue monitoring P7 2026/27 (£000)"],
      ["Service", "Budget", "P3 Forecast", "P6 Forecast", "P7 Forecast"],
      ["Placements external", 35000, 36200, 36300, 36400],
      ["Social work teams", 14000, 14100, 14200, 14300],
    ]),
    found:
      "a ledger with 3 columns of periods across, “P3 Forecast” to “P7 Forecast”, forecasts of one period after another, and a budget",
    month: "“P7 Forecast” is October 2026.",
  },
] as const;

describe.each(["Medway", "Marlbridge"])("a ledger of %s with its periods across", (council) => {
  test.each(LEDGERS)("is refused, with what was seen and what to bring: $name", async (one) => {
    const read = await byPage(council, one.file);
    expect([read.told.finance, read.heldTold, read.rows, read.held, read.unknown]).toEqual([
      [],
      0,
      [],
      [],
      [],
    ]);
    const [problem, ...more] = read.problems;
    expect([problem?.severity, problem?.found, more]).toEqual(["stop", one.found, []]);
    expect(problem?.mend.startsWith(one.month ?? "Bring that report")).toBe(true);
    expect(problem?.mend).toContain("columns Service, Budget and Forecast");
    const { files, lines } = await byCommand(council, one.file, answersOf(read));
    expect([files.size, lines.some((l) => l.includes(one.found))]).toEqual([0, true]);
  });
});

describe("what only looks like one is read as before", () => {
  test("a report with a budget and one forecast, whose periods stand beside them", async () => {
    const { told } = await byPage(
      "Medway",
      table([
        ["Budget monitoring Quarter 2 2026/27 (£000)"],
        ["Service", "Budget", ...periods((n) => `P${n}`), "Forecast"],
        ["Placements external", 35000, ...PLACEMENTS, 36200],
        ["Social work teams", 14000, ...TEAMS, 14100],
      ]),
    );
    expect(told.finance.map((l) => [amountOf(l.budget), amountOf(l.forecast)])).toEqual([
      [35000, 36200],
      [14000, 14100],
    ]);
  });

  test.each([
    ["measures beside the service that gives them", "Measure,Service,Aug-26,Sep-26,Oct-26"],
    ["measures in a column of descriptions", "Description,Cost centre,Aug-26,Sep-26,Oct-26"],
  ])("%s", async (_, head) => {
    const { rows } = await byPage(
      "Marlbridge",
      csv(`${head}\nContacts received,Front door,980,1010,1033\n`),
    );
    expect(rows.map((r) => [r.slug, r.period, amountOf(r.value)])).toEqual([
      ["contacts", "2026-08", 980],
      ["contacts", "2026-09", 1010],
      ["contacts", "2026-10", 1033],
    ]);
  });
});
