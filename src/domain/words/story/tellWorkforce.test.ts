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
