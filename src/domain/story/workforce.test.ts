import { othersOf } from "#tests/support/comparing.ts";
import { addMonths } from "#domain/calendar.ts";
import { month, period } from "#tests/support/period.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aQuantity, aStory } from "#tests/support/stories.ts";
import { amountOf, known } from "../value.ts";
import { agencyFall, establishments, nearestCensus, savingFrom } from "./agency.ts";
import { aReported } from "#tests/support/stories.ts";
import { censusFlows, staffRatesAt, stockFlowAt } from "./workforce.ts";
import type { Quantity } from "./story.ts";

const CENSUS = { basis: "snapshot", ends: "09-30" } as const;
const YEAR = { basis: "year", ends: "09-30" } as const;
const fte = fc.integer({ min: 0, max: 5000 }).map((n) => n / 10);
const months = (id: string, basis: "month" | "snapshot", each: readonly number[]): Quantity =>
  aQuantity(
    id,
    { basis, ends: "03-31" },
    Object.fromEntries(
      each.map((n, i) => [addMonths(month("2026-10"), -(each.length - 1 - i)), n]),
    ),
  );
const year = fc.array(fte, { minLength: 12, maxLength: 12 });

law(
  "opening + started − left + other changes is the closing figure, whatever the counts",
  [fte, fte, fte, fte],
  (opening, starters, leavers, closing) => {
    const story = aStory(
      aQuantity("inpost-fte", CENSUS, { 2024: opening, 2025: closing }),
      aQuantity("starters-fte", YEAR, { 2025: starters }),
      aQuantity("leavers-fte", YEAR, { 2025: leavers }),
    );
    const flow = stockFlowAt(story, period("2025"));
    expect(opening + starters - leavers + (amountOf(flow.other) ?? NaN)).toBeCloseTo(closing, 6);
  },
);

law(
  "months that were made to close leave nothing over",
  [year, year, fte],
  (started, left, opening) => {
    const stock = started.reduce<number[]>(
      (all, s, i) => [...all, (all[i] ?? 0) + s - (left[i] ?? 0)],
      [opening],
    );
    const flow = stockFlowAt(
      aStory(
        months("inpost-fte", "snapshot", stock),
        months("starters-fte", "month", started),
        months("leavers-fte", "month", left),
      ),
      period("2026-10"),
    );
    expect(amountOf(flow.other)).toBeCloseTo(0, 6);
    expect(amountOf(flow.opening)).toBe(opening);
  },
);

law(
  "any one figure taken away leaves the remainder a gap, never a wrong one",
  [year, fc.constantFrom("inpost-fte", "starters-fte", "leavers-fte"), fc.nat(11)],
  (each, id, lost) => {
    const whole = [
      months("inpost-fte", "snapshot", [100, ...each]),
      months("starters-fte", "month", each),
      months("leavers-fte", "month", each),
    ];
    const gone =
      id === "inpost-fte"
        ? addMonths(month("2026-10"), -(lost % 2 === 0 ? 0 : 12))
        : addMonths(month("2026-10"), -lost);
    const flow = stockFlowAt(
      aStory(
        ...whole.map((q) =>
          q.id === id ? { ...q, observations: q.observations.filter((o) => o.period !== gone) } : q,
        ),
      ),
      period("2026-10"),
    );
    expect(flow.other.kind).toBe("missing");
  },
);

const york = aStory(
  aQuantity("inpost-fte", CENSUS, { 2021: 100.9, 2022: 101.7, 2023: 110.1 }),
  aQuantity("agency-fte", CENSUS, { 2021: 28.3, 2022: 25, 2023: 6 }),
  aQuantity("agency-headcount", CENSUS, { 2022: 25 }),
  aQuantity("vacancy-fte", CENSUS, { 2022: 16 }),
  aQuantity("leavers-fte", YEAR, { 2022: 20 }),
  aQuantity("starters-fte", YEAR, { 2022: 42.7 }),
);

test("York 2022: agency is 19.7% of agency and in post together, not of the establishment", () => {
  const rate = staffRatesAt(york, period("2022"), othersOf(undefined)).find(
    (r) => r.id === "agency-rate",
  );
  expect(rate?.value).toEqual(known((25 / (25 + 101.7)) * 100));
  expect(Math.round((amountOf(rate?.value ?? known(0)) ?? 0) * 10) / 10).toBe(19.7);
});

test("absence is days lost over 253 working days of everyone in post (domain rules 8)", () => {
  const story = aStory(
    aQuantity("inpost-fte", CENSUS, { 2022: 100 }),
    aQuantity("working-days-lost-fte", YEAR, { 2022: 1265 }),
  );
  const rate = staffRatesAt(story, period("2022"), othersOf(undefined)).find(
    (r) => r.id === "sickness-absence",
  );
  // 1,265 days are 5 % of 100 × 253 = 25,300.
  expect([rate?.part, rate?.whole, rate?.value]).toEqual([known(1265), known(25_300), known(5)]);
});

test("York’s census of 2022 does not close, and its remainder is shown", () => {
  const [, flow] = censusFlows(york);
  expect(amountOf(flow?.other ?? known(0))).toBeCloseTo(101.7 - 100.9 - 42.7 + 20, 9);
});

test("the neighbours’ rate is a mean of their own rates, and withheld below five", () => {
  const beside = (n: number) =>
    staffRatesAt(
      york,
      period("2022"),
      othersOf(york, [...Array.from({ length: n }, () => york), undefined]),
    ).find((r) => r.id === "vacancy-rate")?.beside?.beside?.group;
  expect([beside(5)?.n, beside(5)?.of, amountOf(beside(5)?.mean ?? known(0))?.toFixed(3)]).toEqual([
    5,
    6,
    ((16 / (16 + 101.7)) * 100).toFixed(3),
  ]);
  expect(beside(4)?.mean.kind).toBe("too-few");
});

const rows = [
  aReported("agency-practitioners", 22, { subject: "York", periodEnd: "2022-12-31" }),
  aReported("agency-practitioners", 45, { subject: "York", periodEnd: "2022-10-01" }),
  aReported("agency-practitioner-reduction", 50, { subject: "York" }),
];

test("York’s 45 to 22 is a fall of 51.1%, beside the census a day before", () => {
  const found = agencyFall(york, rows, "York");
  expect(found?.fall).toEqual(known(((45 - 22) / 45) * 100));
  expect([
    found?.census?.period,
    found?.census?.agency,
    found?.next?.agency,
    found?.printed.length,
  ]).toEqual(["2022", known(25), known(6), 1]);
  expect(agencyFall(york, rows.slice(1), "York")).toBeNull();
});

test("Medway’s 147 posts stand beside 129.8 in post and 64.9 vacant", () => {
  const medway = aStory(
    aQuantity("inpost-fte", CENSUS, { 2017: 130.6, 2018: 129.8 }),
    aQuantity("vacancy-fte", CENSUS, { 2017: 69.3, 2018: 64.9 }),
  );
  const [found] = establishments(
    medway,
    [aReported("social-work-establishment", 147, { periodEnd: "2018-06-05" })],
    "Medway",
  );
  expect([found?.census.period, amountOf(found?.posts ?? known(0))?.toFixed(1)]).toEqual([
    "2018",
    (129.8 + 64.9).toFixed(1),
  ]);
  expect(nearestCensus(aStory(), "2018-06-05")).toBeNull();
});

test("a saving is a range from nothing to the whole price of those who are gone, or a gap", () => {
  expect(savingFrom(known(2000), known(20), known(30))).toEqual({
    least: known(0),
    most: known((2000 / 20) * 10),
  });
  expect(savingFrom({ kind: "missing" }, known(20), known(30)).most.kind).toBe("missing");
  expect(savingFrom(known(2000), known(30), known(20)).most.kind).toBe("not-applicable");
});
