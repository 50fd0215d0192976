import { othersOf } from "#tests/support/comparing.ts";
import { addMonths } from "#domain/calendar.ts";
import { month, period } from "#tests/support/period.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { law } from "#tests/support/law.ts";
import { aQuantity, aStory } from "#tests/support/stories.ts";
import { known } from "../value.ts";
import { factorsAt, pipelineAt } from "./frontDoor.ts";
import type { Quantity } from "./story.ts";

const MONTH = { basis: "month", ends: "03-31" } as const;
const YEAR = { basis: "year", ends: "03-31" } as const;
const months = (id: string, each: readonly number[]): Quantity =>
  aQuantity(
    id,
    MONTH,
    Object.fromEntries(
      each.map((n, i) => [addMonths(month("2026-10"), -(each.length - 1 - i)), n]),
    ),
  );
const twoYears = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 24, maxLength: 24 });
const total = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

law(
  "twelve months and the twelve before are added, and a conversion is of the same months",
  [twoYears, twoYears],
  (contacts, referrals) => {
    const flow = pipelineAt(
      aStory(months("contacts", contacts), months("referrals", referrals)),
      period("2026-10"),
      "twelve",
    );
    const step = flow?.steps.find((s) => s.id === "referrals");
    const [c, r] = [total(contacts.slice(12)), total(referrals.slice(12))];
    expect([step?.now.value, step?.before.value, step?.from?.now.value]).toEqual([
      known(r),
      known(total(referrals.slice(0, 12))),
      known(c),
    ]);
    expect(step?.per100).toEqual(known((r / c) * 100));
  },
);

law(
  "any one month taken away leaves a gap that names the month, never a smaller sum",
  [twoYears, fc.nat(11)],
  (referrals, lost) => {
    const whole = months("referrals", referrals);
    const gone = addMonths(month("2026-10"), -(11 - lost));
    const holed = { ...whole, observations: whole.observations.filter((o) => o.period !== gone) };
    const flow = pipelineAt(
      aStory(months("contacts", referrals), holed, months("assessments", referrals)),
      period("2026-10"),
      "twelve",
    );
    const [, step, next] = flow?.steps ?? [];
    expect([step?.now.value.kind, step?.per100.kind, next?.per100.kind]).toEqual([
      "missing",
      "missing",
      "missing",
    ]);
    expect(step?.now.note).toContain(gone.slice(0, 4));
  },
);

test("the year to date of October is seven months, set against the same seven", () => {
  const flow = pipelineAt(
    aStory(
      months(
        "referrals",
        Array.from({ length: 24 }, () => 10),
      ),
    ),
    period("2026-10"),
    "ytd",
  );
  expect(flow?.span.periods).toEqual([
    "2026-04",
    "2026-05",
    "2026-06",
    "2026-07",
    "2026-08",
    "2026-09",
    "2026-10",
  ]);
  expect(flow?.before.periods).toEqual([
    "2025-04",
    "2025-05",
    "2025-06",
    "2025-07",
    "2025-08",
    "2025-09",
    "2025-10",
  ]);
});

test("a published year never sets a count of one year against another year’s", () => {
  const flow = pipelineAt(
    aStory(
      aQuantity("referrals", YEAR, { 2024: 100, 2025: 200 }),
      aQuantity("conferences", YEAR, { 2024: 10 }),
    ),
    period("2025"),
    "twelve",
  );
  const step = flow?.steps.find((s) => s.id === "conferences");
  expect([step?.per100.kind, step?.per100Before]).toEqual(["missing", known(10)]);
  expect(flow?.steps.find((s) => s.id === "contacts")?.counted).toBe(false);
});

law(
  "a reason’s share depends on its own count alone: reasons overlap and are never added",
  [fc.nat(400), fc.nat(400), fc.nat(400)],
  (neglect, other, changed) => {
    const told = (b: number) =>
      factorsAt(
        aStory(
          aQuantity("episodes-with-factor", YEAR, { 2025: 400 }),
          aQuantity("factor-neglect", YEAR, { 2025: neglect }),
          aQuantity("factor-other", YEAR, { 2025: b }),
        ),
        period("2025"),
        othersOf(undefined),
      ).factors;
    const share = (b: number) => told(b).find((f) => f.id === "factor-neglect")?.share;
    expect(share(other)).toEqual(known((neglect / 400) * 100));
    expect(share(changed)).toEqual(share(other));
  },
);

test("the neighbours’ share is the mean of their own shares, with n of 10, and is withheld below five", () => {
  const member = (n: number) =>
    aStory(
      aQuantity("episodes-with-factor", YEAR, { 2025: 200 }),
      aQuantity("factor-neglect", YEAR, { 2025: n }),
    );
  const beside = (n: number) =>
    factorsAt(
      member(20),
      period("2025"),
      othersOf(member(40), [
        ...Array.from({ length: n }, (_, i) => member(10 * i)),
        ...Array.from({ length: 10 - n }, () => undefined),
      ]),
    ).factors[0];
  expect([
    beside(5)?.beside.beside?.group?.n,
    beside(5)?.beside.beside?.group?.of,
    beside(5)?.beside.beside?.group?.mean,
  ]).toEqual([5, 10, known((0 + 5 + 10 + 15 + 20) / 5)]);
  expect(beside(4)?.beside.beside?.group?.mean.kind).toBe("too-few");
  expect([beside(5)?.beside.england, beside(5)?.small]).toEqual([known(20), true]);
});

test("contacts counted anew from March 2025 are never added to, or set against, those counted before", () => {
  const break_ = {
    date: "2025-03-03",
    kind: "break" as const,
    title: "New counting",
    text: "",
    indicators: ["contacts"],
  };
  const story = aStory(
    months(
      "contacts",
      Array.from({ length: 36 }, () => 100),
    ),
    months(
      "referrals",
      Array.from({ length: 36 }, () => 30),
    ),
  );
  const at = (asAt: string) => {
    const [contacts, referrals] = pipelineAt(story, period(asAt), "twelve", [break_])?.steps ?? [];
    return { contacts, referrals };
  };
  // October 2026: this year is wholly new, the year before holds both ways; March 2025: this year
  // holds both.
  expect(at("2026-10").contacts).toMatchObject({
    now: { value: known(1200) },
    before: {
      value: { kind: "not-applicable" },
      note: "Counted in two ways within these months: New counting",
    },
  });
  expect(at("2025-05").contacts?.now.note).toBe(
    "Counted in two ways within these months: New counting",
  );
  // February 2026 is the first whole year since: the one before was counted otherwise throughout.
  expect(at("2026-02").contacts).toMatchObject({
    now: { value: known(1200) },
    before: { value: { kind: "not-applicable" }, note: "Counted differently then: New counting" },
  });
  expect(at("2026-10").referrals).toMatchObject({
    now: { value: known(360) },
    before: { value: known(360) },
    per100: known(30),
  });
  expect(at("2026-10").referrals?.per100Before.kind).toBe("not-applicable");
});
