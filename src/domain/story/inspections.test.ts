import { expect, test } from "vitest";
import type { Reported } from "../council.ts";
import { known } from "../value.ts";
import { distribution, reportedDistribution, type JudgedArea } from "./inspections.ts";

const reported = (key: string, measure: string, value: number): Reported => ({
  row: 1,
  indicator: null,
  key,
  subject: "England",
  measure,
  value: known(value),
  unit: "count",
  periodLabel: "at 30 April 2017",
  periodEnd: "2017-04-30",
  breakdown: null,
  report: "york-2017-09",
  reportTitle: "York",
  reportDate: "2017-09-19",
  paragraph: "3a",
  outcome: "conflict",
  words: "",
});
const printed = [
  reported("sif-inspections-completed", "Ofsted single inspections completed nationally", 139),
  reported("sif-inspections-completed", "Local authorities judged overall: Outstanding", 2),
  reported("sif-inspections-completed", "Local authorities judged overall: Good", 39),
  reported(
    "sif-inspections-completed",
    "Local authorities judged overall: Requires improvement",
    63,
  ),
  reported("sif-inspections-completed", "Local authorities judged overall: Inadequate", 35),
  reported("sif-judgement-share", "Share of local authorities judged overall: Good", 28),
  reported(
    "sif-judgement-share",
    "Share of local authorities judged overall: Requires improvement",
    45,
  ),
  reported("sif-judgement-share", "Share of local authorities judged overall: Inadequate", 24),
];

test("the 139 outcomes of 2017 add up, and the printed 24% of 35 is told apart from the 25.2% it is", () => {
  const found = reportedDistribution(printed);
  expect(found?.closes).toBe(2 + 39 + 63 + 35 === 139);
  expect(found?.parts.find((p) => p.judgement === "Inadequate")).toEqual({
    judgement: "Inadequate",
    n: 35,
    share: Math.round((35 / 139) * 1000) / 10,
    printed: 24,
    differs: true,
  });
  expect(found?.parts.filter((p) => p.differs).map((p) => p.judgement)).toEqual(["Inadequate"]);
  expect(found?.parts.find((p) => p.judgement === "Outstanding")?.printed).toBeNull();
});

test("without a reported total there is no distribution", () =>
  expect(reportedDistribution(printed.slice(1))).toBeNull());

test("who was never judged on a part is counted apart, never as a judgement", () => {
  const a = (careLeavers: JudgedArea["careLeavers"]): JudgedArea => ({
    area: "x",
    inspected: "2025-01-01",
    overall: "good",
    leaders: "good",
    helpAndProtection: "good",
    inCare: "good",
    careLeavers,
  });
  const d = distribution([a("good"), a("good"), a(null), a("inadequate")], "careLeavers");
  expect([d.judged, d.not, d.counts.map((c) => c.n)]).toEqual([3, 1, [0, 2, 0, 1]]);
});
