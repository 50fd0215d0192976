import { factsOf } from "#tests/support/comparing.ts";
import { expect, test } from "vitest";
import { anIndicator, evidence } from "#tests/support/rows.ts";
import { aYearlySeries, anObservation } from "#tests/support/series.ts";
import { aQuantity, aReported, aStory } from "#tests/support/stories.ts";
import type { Target } from "../../target.ts";
import { known } from "../../value.ts";
import { tellFrontDoor } from "./tellFrontDoor.ts";

const TARGET: Target = {
  indicator: "re-referrals",
  target: 20,
  tolerance: 1,
  owner: "",
  source: "local",
  reason: "",
  review: "",
};
const YEAR = { basis: "year", ends: "03-31" } as const;
const reported = [
  aReported("FD01", 9405),
  aReported("referrals-count", 2630, { measure: "Referrals" }),
  aReported("FD04", 412),
  aReported("assessments-completed-count", 2493, { paragraph: "3.5" }),
  aReported("assessments-completed-rate", 391, { paragraph: "3.5" }),
  aReported("AS01", 86, { unit: "percent", paragraph: "3.5" }),
  aReported("cin-starts-count", 2418, { paragraph: "3.6" }),
  aReported("CN02", 380, { paragraph: "3.6" }),
  aReported("FD05", 17, { unit: "percent" }),
  aReported("FD05", 18, {
    unit: "percent",
    periodEnd: "2017-03-31",
    periodLabel: "year ending 31 March 2017",
  }),
];
const story = aStory(
  aQuantity("referrals", YEAR, { 2024: 100, 2025: 200 }),
  aQuantity("conferences", YEAR, { 2024: 9, 2025: 20 }),
  aQuantity("plans-started", YEAR, { 2025: "suppressed" }),
  aQuantity("children-0-17", { basis: "snapshot", ends: "06-30" }, { 2017: 63_006 }),
);
const told = tellFrontDoor(factsOf({ story, reported }));
const all = told.findings.join("\n");

test("the flow says the same year, counts and what is a gap", () => {
  expect(told.sentences.join(" ")).toContain(
    "year ending 31 March 2025: 200 referrals (100 the year before). For every 100 referrals in the same year there were 10.0 initial conferences.",
  );
  expect(told.sentences.join(" ")).toContain(
    "No figure for plans started (suppressed to protect confidentiality: year ending 31 March 2025)",
  );
});

test("every reading of Medway’s report is traced to its paragraph", () => {
  expect(all).toContain(
    "9,405 contacts, 2,630 referrals (28.0% of contacts, events of the same year). Update, 5 June 2018, paragraph 3.4.",
  );
  expect(all).toContain(
    "2,493 and 391 per 10,000 as reported. Together they imply 63,679 to 63,841 children. Update, 5 June 2018, paragraph 3.5.",
  );
  expect(all).toContain("86%. Update, 5 June 2018, paragraph 3.5.");
  expect(all).toContain(
    "17% (18%, year ending 31 March 2017). Update, 5 June 2018, paragraph 3.4.",
  );
});

test("two populations in one report are a finding beside DfE’s own", () => {
  expect(all).toContain("implies 63,758 to 63,912 children");
  expect(all).toContain(
    "implies 63,548 to 63,715 children. No single population fits both. DfE’s present figure for the middle of 2017 is 63,006. Update, 5 June 2018, paragraphs 3.4 and 3.6.",
  );
});

test("another area’s rows and an empty report find nothing", () => {
  expect(tellFrontDoor(factsOf({ name: "York", story, reported })).findings).toEqual([]);
});

test("where the heading names referrals that come back, their sentence comes first, and speed is called speed", () => {
  const series = [
    ["conferences-in-15-days", 161, 189],
    ["re-referrals", 427, 1837],
  ] as const;
  const of = (target: number) =>
    tellFrontDoor(
      factsOf({
        story,
        indicators: [
          anIndicator({ slug: "conferences-in-15-days", unit: "percent", polarity: "high" }),
          anIndicator({ slug: "re-referrals", unit: "percent", decimals: 1, polarity: "low" }),
        ],
        evidence: evidence({
          series: series.map(([indicator, part, whole]) => ({
            ...aYearlySeries("2025", []),
            indicator,
            observations: [
              anObservation({
                value: known((part / whole) * 100),
                numerator: known(part),
                denominator: known(whole),
              }),
            ],
          })),
          targets: new Map([["re-referrals", { ...TARGET, target }]]),
        }),
      }),
    );
  // 427 of 1,837 is 23.24%, by Wilson 21.4 to 25.2: 20 lies outside that, 22 within.
  const beyond = of(20);
  expect(beyond.headline).toBe("Medway: more repeat referrals than its target");
  expect(beyond.sentences[0]).toContain(
    "Referrals that come back are 3.2 points above its target: more than chance would explain.",
  );
  expect(beyond.sentences[1]).toBe(
    "Every step is as fast as England, the neighbours and any target, allowing for chance.",
  );
  const within = of(22);
  expect(within.headline).toBe("Medway: no step at the front door is behind by more than chance");
  expect(within.sentences[0]).toMatch(/^Every step is as fast as England/);
  expect(within.sentences[1]).not.toContain("more than chance would explain");
});
