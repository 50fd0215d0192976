import { describe, expect, test } from "vitest";
import { byPage, csv, written, type Answered } from "./doors.ts";

// Other tables of the kinds that the trial of November 2026 tried: what a council may bring next. Figures by hand.
const read = (council: string, lines: readonly string[], answers: Answered["answers"] = {}) =>
  byPage(council, csv(lines.join("\n")), { answers });
const REAL = ["Medway", "York"];

describe.each(REAL)("%s: a figure nowhere near the published year waits for a yes", (council) => {
  // Medway's last caseload is 15.7, York's 15.9; their last average scores are 16.3 and 15.0.
  test.each([
    ["average-caseload", 850],
    ["sdq-score", 140],
    ["re-referrals", 2.1],
  ])("%s of %d", async (slug, figure) => {
    const lines = ["indicator,period,value,basis", `${slug},2026-10,${figure},rolling-12`];
    const found = await read(council, lines);
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.map((p) => p.wanted).join()).toMatch(/published for 2025/);
    const after = await read(council, lines, { "unusual|": "yes" });
    expect(after.rows).toHaveLength(1);
  });

  test("a share of counts that are both given is its own witness", async () => {
    const found = await read(council, [
      "indicator,period,numerator,denominator,basis",
      "re-referrals,2026-10,1,40,month",
    ]);
    expect(written(found.rows)).toEqual(["re-referrals 2026-10 1/40 month"]);
  });
});

describe("a rate printed beside its count must be that count’s", () => {
  // 118 plans of York's 34,758 children are 33.9 per 10,000, 299 of Medway's 68,774 are 43.5 (published for 2025).
  test.each([
    ["York", 118, 64, 34],
    ["Medway", 299, 21, 43],
  ])("%s: %d plans are not %d per 10,000", async (council, plans, printed, about) => {
    const lines = (rate: number) => [
      "indicator,period,numerator,value",
      `cp-plan-rate,2026-10,${plans},${rate}`,
    ];
    const found = await read(council, lines(printed));
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.map((p) => p.found).join()).toContain(`beside ${plans}`);
    const counts = await read(council, lines(printed), { "reading|printed|": "counts" });
    expect(written(counts.rows)).toEqual([`cp-plan-rate 2026-10 ${plans}/`]);
    const rate = await read(council, lines(printed), { "reading|printed|": "printed" });
    expect(written(rate.rows)).toEqual([`cp-plan-rate 2026-10 ${printed}`]);
    expect(written((await read(council, lines(about))).rows)).toEqual([
      `cp-plan-rate 2026-10 ${plans}/ ${about}`,
    ]);
  });

  test.each(REAL)("%s: 900 cases of 55 workers are 16.4 each, not 24", async (council) => {
    const found = await read(council, [
      "indicator,period,numerator,denominator,value",
      "average-caseload,2026-10,900,55,24",
    ]);
    expect([found.rows, found.held.length]).toEqual([[], 1]);
    expect(found.problems.map((p) => p.wanted)).toEqual(["16.4, which is 900 of 55"]);
  });
});
