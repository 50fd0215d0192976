import { comparing } from "#tests/support/comparing.ts";
import { period } from "#tests/support/period.ts";
import { expect, test } from "vitest";
import { anObservation } from "#tests/support/series.ts";
import { aQuantity, aStory } from "#tests/support/stories.ts";
import type { Indicator } from "../indicator.ts";
import { known } from "../value.ts";
import { furthestBehind, readingAt, shortOf, withCounts, type Reading } from "./timeliness.ts";

const YEAR = { basis: "year", ends: "03-31" } as const;
const indicator = {
  slug: "conferences-in-15-days",
  unit: "percent",
  decimals: 1,
  polarity: "high",
  localBasis: "month",
  published: null,
} as unknown as Indicator;
const reading = (value: number, england: number, over: Partial<Reading> = {}): Reading => ({
  indicator,
  frame: YEAR,
  now: anObservation({ value: known(value) }),
  before: anObservation(),
  target: null,
  mark: { period: period("2025"), frame: YEAR, england: known(england) },
  beside: null,
  ...over,
});

test("the one furthest behind is named, whoever it is behind", () => {
  const target = {
    indicator: "",
    target: 90,
    tolerance: 1,
    owner: "",
    source: "local",
    reason: "",
    review: "",
  } as const;
  expect(
    furthestBehind([reading(77, 78), reading(80, 83), reading(88, 70, { target })]),
  ).toMatchObject({ against: "England", by: 3 });
  expect(furthestBehind([reading(80, 83), reading(86, 70, { target })])).toMatchObject({
    against: "target",
    by: 4,
  });
});

test("ahead, level, a context measure and a gap fall behind nothing", () => {
  expect(
    furthestBehind([
      reading(90, 80),
      reading(80, 80),
      reading(50, 80, { indicator: { ...indicator, polarity: "context" } }),
      reading(0, 80, { now: anObservation() }),
    ]),
  ).toBeNull();
});

test("what chance would explain is not called behind", () => {
  const few = reading(75, 80, {
    now: anObservation({ value: known(75), numerator: known(15), denominator: known(20) }),
  });
  const many = reading(75, 80, {
    now: anObservation({ value: known(75), numerator: known(7500), denominator: known(10_000) }),
  });
  expect([shortOf(few)[0]?.beyondChance, shortOf(many)[0]?.beyondChance]).toEqual([false, true]);
  expect(furthestBehind([few])).toBeNull();
});

test("counts of the same year stand behind a published share", () => {
  const story = aStory(
    aQuantity("conferences", YEAR, { 2025: 478 }),
    aQuantity("conferences-in-15-days", YEAR, { 2025: 368 }),
  );
  expect(withCounts(reading(77, 80), story).now).toMatchObject({
    numerator: known(368),
    denominator: known(478),
  });
});

test("a year before is the same month a year before, and no series is a gap", () => {
  const series = {
    indicator: "conferences-in-15-days",
    source: "",
    frame: { basis: "rolling-12", ends: "03-31" },
    observations: [
      anObservation({ period: "2025-10", value: known(1) }),
      anObservation({ period: "2026-10", value: known(2) }),
    ],
  } as const;
  const evidence = {
    series: [series],
    benchmarks: new Map(),
    targets: new Map(),
    events: [],
    commentary: [],
  };
  const found = readingAt(indicator, evidence, period("2026-10"), comparing());
  expect([found.now.value, found.before.value]).toEqual([known(2), known(1)]);
  expect(
    readingAt(indicator, { ...evidence, series: [] }, period("2026-10"), comparing()).now.value
      .kind,
  ).toBe("missing");
});

test("a share the council gives only as monthly counts is their twelve months; one month missing leaves a gap", () => {
  const each = (id: string, n: number, months: number) =>
    aQuantity(
      id,
      { basis: "month", ends: "03-31" },
      Object.fromEntries(
        Array.from({ length: months }, (_, i) => [`2026-${String(i + 1).padStart(2, "0")}`, n]),
      ),
    );
  const nfa = reading(0, 6, {
    indicator: { ...indicator, slug: "referrals-nfa" },
    now: anObservation(),
  });
  expect(
    withCounts(
      nfa,
      aStory(each("referrals", 40, 12), each("referrals-nfa", 2, 12)),
      period("2026-12"),
    ).now,
  ).toMatchObject({ value: known(5), numerator: known(24), denominator: known(480) });
  expect(
    withCounts(
      nfa,
      aStory(each("referrals", 40, 12), each("referrals-nfa", 2, 11)),
      period("2026-12"),
    ).now.value.kind,
  ).toBe("missing");
});
