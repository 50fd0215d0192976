import { describe, expect, test } from "vitest";
import { amountOf } from "#domain/value.ts";
import { byPage, csv, written, type Answered } from "./doors.ts";

// The cases of the trial of November 2026 that have no file of their own, each made as its
// description says.
const read = (council: string, text: string, answers: Answered["answers"] = {}) =>
  byPage(council, csv(text), { answers });
const REAL = ["Medway", "York"];

describe.each(REAL)("%s", (council) => {
  test("a scorecard with real dates: its target, year to date and RAG are not read, its months are", async () => {
    const found = await read(
      council,
      "Indicator,Target,30/09/2026,31/10/2026,YTD,RAG\nRepeat referrals within 12 months,20%,21.5%,21.3%,21.4%,G\nChild protection reviews on time,95%,94%,93%,94%,A\n",
      { "basis|": "rolling-12" },
    );
    expect(written(found.rows)).toEqual([
      "re-referrals 2026-09 21.5 rolling-12",
      "re-referrals 2026-10 21.3 rolling-12",
      "cp-reviews 2026-09 94",
      "cp-reviews 2026-10 93",
    ]);
    expect(found.told.targets).toEqual([]);
  });

  test("a ledger with periods P1 to P7 across gives no service called by a code and no budget", async () => {
    const found = await read(
      council,
      "Cost centre,Description,P1,P2,P3,P4,P5,P6,P7\nC1001,Placements external,2900,2950,3010,2980,3050,3100,3150\nC1002,Social work teams,1200,1210,1190,1220,1230,1215,1240\n",
    );
    expect([found.told.finance, found.rows]).toEqual([[], []]);
    expect(found.problems.some((p) => p.severity === "stop")).toBe(true);
  });

  test("placements by the provider’s name: each is asked about once, then children add up and the cost is weighed by them", async () => {
    const file =
      "Month: October 2026\nPlacement type,Provider,Children,Average weekly cost\nResidential,Bright Futures Homes Ltd,3,5400\nResidential,Acorn Residential,2,6100\nFostering,In-house,140,450\n";
    const open = await read(council, file);
    expect([open.told.placements, open.heldTold]).toEqual([[], 2]);
    const { told } = await read(council, file, {
      "reading|provider|": "bought",
      "reading||": "yes",
    });
    expect(
      told.placements.map((p) => [p.provider, amountOf(p.children), amountOf(p.weeklyCost)]),
    ).toEqual([
      ["own", 140, 450],
      ["bought", 5, (3 * 5400 + 2 * 6100) / 5],
    ]);
  });

  test("one service in two spellings, and a total that agrees because both are wrong, is asked about", async () => {
    const file =
      "Budget monitor Quarter 2 2026/27 (£000),,\nService,Budget,Forecast\nEarly help & prevention,5000,4950\nEarly Help and Prevention,5000,4950\nTotal,10000,9900\n";
    const found = await read(council, file);
    expect(found.told.finance.map((l) => amountOf(l.budget))).toEqual([5000]);
    expect(found.heldTold).toBe(1);
    const two = await read(council, file, { "twice|service|": "yes" });
    expect(two.told.finance.length).toBe(2);
  });

  test("cost centres written two ways with the same money are asked about", async () => {
    const found = await read(
      council,
      "Budget monitor Quarter 2 2026/27 (£000),,\nService,Budget,Forecast\nCC 1001 Placements,35000,36200\nPlacements (1001),35000,36200\nSocial work teams,14000,14100\n",
    );
    expect(found.told.finance.map((l) => amountOf(l.budget))).toEqual([35000, 14000]);
    expect(found.heldTold).toBe(1);
  });

  test("figures out of their own counts: 203 of 234 printed as 20 waits, 309 of 236 is refused", async () => {
    const found = await read(
      council,
      "indicator,period,basis,numerator,denominator,value\ncp-visits,2026-10,month,203,234,20\nre-referrals,2026-10,month,309,236,\n",
    );
    expect([found.rows, found.held.length]).toEqual([[], 1]);
  });

  test("a target of 88% is 88, and a day as 02/09/2024 the second of September, by a question", async () => {
    const { told } = await read(
      council,
      "indicator,target,tolerance,owner\ncin-visits,88%,5,Head of Service\n",
    );
    expect(told.targets.map((t) => t.target)).toEqual([88]);
    const events = await read(
      council,
      "date,kind,title,text,indicators\n02/09/2024,note,A new hub,It opened.,all\n",
      { "reading|": "yes" },
    );
    expect(events.told.events.map((e) => e.date)).toEqual(["2024-09-02"]);
  });

  test("May-22 in a period column is May 2022", async () => {
    const found = await read(council, "indicator,period,basis,value\ncontacts,May-22,month,980\n");
    expect(written(found.rows)).toEqual(["contacts 2022-05 980 month"]);
  });

  test.each([
    [
      "a sheet that calls itself old",
      "Old (do not use),,\nMeasure,Sep-26,Oct-26\ncp-reviews,95%,94%\n",
    ],
    ["16+ rows beside no whole", "Measure,Age,Oct-26\ncp-reviews,16+,94%\n"],
    ["a quarter by the calendar or the year", "Measure,2026 Q1\ncp-reviews,94%\n"],
  ])("%s waits for an answer", async (_, text) => {
    const found = await read(council, text);
    expect([found.rows, found.held.length > 0]).toEqual([[], true]);
  });
});
