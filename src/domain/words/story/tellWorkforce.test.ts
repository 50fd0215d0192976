import { factsOf } from "#tests/support/comparing.ts";
import { expect, test } from "vitest";
import { aQuantity, aReported, aStory } from "#tests/support/stories.ts";
import { tellWorkforce } from "./tellWorkforce.ts";

const CENSUS = { basis: "snapshot", ends: "09-30" } as const;
const YEAR = { basis: "year", ends: "09-30" } as const;
const story = aStory(
  aQuantity("inpost-fte", CENSUS, { 2021: 100.9, 2022: 101.7, 2023: 110.1 }),
  aQuantity("agency-fte", CENSUS, { 2022: 25, 2023: 6 }),
  aQuantity("agency-headcount", CENSUS, { 2022: 25 }),
  aQuantity("vacancy-fte", CENSUS, { 2022: 16, 2023: 14.5 }),
  aQuantity("starters-fte", YEAR, { 2022: 42.7, 2023: 30.5 }),
  aQuantity("leavers-fte", YEAR, { 2022: 20, 2023: 22.4 }),
);
const row = (key: string, value: number, periodEnd: string, paragraph = "6") =>
  aReported(key, value, { subject: "York", periodEnd, periodLabel: `at ${periodEnd}`, paragraph });
const reported = [
  row("agency-practitioners", 45, "2022-10-01"),
  row("agency-practitioners", 22, "2022-12-31"),
  { ...row("agency-practitioner-reduction", 50, "2022-12-31"), outcome: "conflict" as const },
  row("agency-practitioner-reduction", 50, "2022-12-31", "12"),
];
const all = (from = story) => tellWorkforce(factsOf({ name: "York", story: from, reported }));

test("the stock closes in words, with what the counts do not explain", () => {
  const other = 110.1 - 101.7 - 30.5 + 22.4;
  expect(all().sentences[1]).toContain(
    `101.7 in post, 30.5 started, 22.4 left, 110.1 at the end. Other changes, which the counts do not explain, make +${other.toFixed(1)}.`,
  );
});

test("the report and the census stand side by side, each named and traced", () => {
  const said = all().findings.join("\n");
  expect(said).toContain(
    "a fall of 51.1%. Update, 5 June 2018, paragraph 6. The report prints 50%. Update, 5 June 2018, paragraph 6.",
  );
  expect(said).toContain(
    "30 September 2022 counted 25.0 full-time equivalent agency social workers (25 people). That is a rate of 19.7% = 25.0 ÷ (25.0 + 101.7)",
  );
  expect(said).toContain("Why the two differ");
});

test("a suppressed part is said and nothing is summed", () => {
  const holed = aStory(
    ...story.quantities.map((q) =>
      q.id === "leavers-fte" ? aQuantity("leavers-fte", YEAR, { 2023: "suppressed" }) : q,
    ),
  );
  expect(all(holed).sentences[1]).toContain(
    "cannot be closed: suppressed to protect confidentiality",
  );
  expect(tellWorkforce(factsOf({ name: "X", story: aStory() })).sentences).toEqual([
    "No count of social workers is published for X.",
  ]);
});

/** The census of two years: agency workers and those in post, in full-time equivalents. */
const agencyOf = (before: readonly [number, number], now: readonly [number, number]) =>
  aStory(
    aQuantity("inpost-fte", CENSUS, { 2024: before[1], 2025: now[1] }),
    aQuantity("agency-fte", CENSUS, { 2024: before[0], 2025: now[0] }),
  );
const agency = (of: ReturnType<typeof aStory>, rows: typeof reported = []) =>
  tellWorkforce(factsOf({ name: "York", story: of, reported: rows })).sentences[2];

test("a change of the agency rate is news only where chance would not explain it", () => {
  // 10 of 100 is 10%, by Wilson 5.5% to 17.4%: 20% a year before lies outside that, 16% within.
  expect(agency(agencyOf([20, 80], [10, 90]))).toContain(
    "a rate of 10.0%, 20.0% a year before. The fall is more than chance would explain. Both years are from DfE’s census, by DfE’s formula. No local count is given here.",
  );
  expect(agency(agencyOf([16, 84], [10, 90]))).toContain("Chance could explain the fall.");
  expect(agency(agencyOf([3, 97], [10, 90]))).toContain(
    "The rise is more than chance would explain.",
  );
  expect(agency(agencyOf([7, 93], [10, 90]))).toContain("Chance could explain the rise.");
  expect(agency(agencyOf([10, 90], [10, 90]))).toContain("The rate has not changed.");
});

test("a year without a figure leaves no change, and a count of the council’s own is not denied", () => {
  const without = aStory(
    aQuantity("inpost-fte", CENSUS, { 2024: "suppressed", 2025: 90 }),
    aQuantity("agency-fte", CENSUS, { 2024: 20, 2025: 10 }),
  );
  expect(agency(without)).toContain(
    "One of the two years has no figure, so no change can be told.",
  );
  expect(agency(without)).not.toContain("Both years");
  expect(agency(agencyOf([20, 80], [10, 90]), reported)).not.toContain("No local count");
});

test("a council’s own months are its local count", () => {
  const MONTH_END = { basis: "snapshot", ends: "03-31" } as const;
  const months = aStory(
    aQuantity("inpost-fte", MONTH_END, { "2025-10": 80, "2026-10": 90 }),
    aQuantity("agency-fte", MONTH_END, { "2025-10": 20, "2026-10": 10 }),
  );
  expect(agency(months)).toContain(
    "The fall is more than chance would explain. Both years are the council’s own counts, by DfE’s formula.",
  );
  expect(agency(months)).not.toContain("No local count");
});
