import fc from "fast-check";
import { expect, test } from "vitest";
import { readAreaFile, writeAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { readStory, writeStory, type WireStory } from "#contract/story.ts";
import { known, missing } from "#domain/value.ts";
import { layArea, layStory } from "#intake/patch/lay.ts";
import type { Patch } from "#intake/patch/patch.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { month, quarter } from "#tests/support/period.ts";

const MEDWAY = "E06000035";
const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const bySlug = new Map(indicators.map((i) => [i.slug, i]));
const file = readAreaFile(await feedFile<WireAreaFile>(`area/${MEDWAY}.json`));
const story = readStory(await feedFile<WireStory>(`story/${MEDWAY}.json`));

const slugs = fc.constantFrom("contacts", "cla-rate", "re-referrals", "cin-visits", "agency-rate");
const months = fc.constantFrom("2026-07", "2026-08", "2026-09", "2026-10").map(month);
const figures = fc.integer({ min: 1, max: 99 });

const rows: fc.Arbitrary<LocalRow> = fc
  .record({ slug: slugs, period: months, figure: figures, firm: fc.boolean() })
  .map(({ slug, period, figure, firm }) => ({
    file: "a.csv",
    sheet: null,
    line: 2,
    named: slug,
    slug,
    period,
    numerator: missing("missing"),
    denominator: missing("missing"),
    value: known(figure),
    status: firm ? "final" : "provisional",
    note: "",
  }));
const tables: fc.Arbitrary<Told> = fc.record({
  finance: fc.array(
    fc.record({
      period: fc.constantFrom("2026-Q2", "2026-Q3").map(quarter),
      service: fc.constantFrom("placements", "early help", "social work teams"),
      fund: fc.constant("general" as const),
      budget: figures.map(known),
      forecast: figures.map(known),
      broughtForward: fc.constant(missing("not-applicable")),
      reasonType: fc.constant("price"),
      reason: fc.constant("Dearer places."),
    }),
    { maxLength: 3 },
  ),
  actions: fc.constant([]),
  measures: fc.constant([]),
  headlines: fc.constant([]),
  placements: fc.array(
    fc.record({
      period: months,
      group: fc.constantFrom("other residential", "supported or independent"),
      provider: fc.constantFrom("own" as const, "bought" as const),
      children: figures.map(known),
      weeklyCost: figures.map(known),
    }),
    { maxLength: 3 },
  ),
  counts: fc.array(
    fc.record({
      id: fc.constantFrom("contacts", "referrals"),
      period: months,
      value: figures.map(known),
      status: fc.constant("final" as const),
    }),
    { maxLength: 3 },
  ),
  targets: fc.array(
    fc.record({
      indicator: slugs,
      target: figures,
      tolerance: fc.constant(5),
      owner: fc.constantFrom("Head of Service", "Director"),
      source: fc.constant("local" as const),
      reason: fc.constant("Agreed."),
      review: fc.constant("2027-04-01"),
    }),
    { maxLength: 2 },
  ),
  events: fc.array(
    fc.record({
      date: fc.constantFrom("2026-08-03", "2026-09-07"),
      kind: fc.constantFrom("note" as const, "step" as const),
      title: fc.constantFrom("A new hub", "A new system"),
      text: fc.constantFrom("It opened.", "It began."),
      indicators: fc.constant("all" as const),
    }),
    { maxLength: 2 },
  ),
  commentary: fc.array(
    fc.record({
      indicator: slugs,
      period: months,
      what: fc.constantFrom("It rose.", "It fell."),
      why: fc.constant("Why."),
      action: fc.constant("What."),
      owner: fc.constant("Head of Service"),
      due: fc.constant("2026-12-01"),
    }),
    { maxLength: 2 },
  ),
});

/** Loads of one council, each of a later day than the one before. */
const loads: fc.Arbitrary<readonly Patch[]> = fc
  .array(fc.tuple(fc.array(rows, { maxLength: 4 }), fc.option(tables)), {
    minLength: 2,
    maxLength: 5,
  })
  .map((all) =>
    all.map(([given, told], i) => ({
      area: MEDWAY,
      day: `2026-11-${String(i + 1).padStart(2, "0")}`,
      rows: given,
      told: told ?? NOTHING_TOLD,
    })),
  );

/** What a load changes: two that change the same thing keep the order of their days. */
const touches = ({ rows: given, told = NOTHING_TOLD }: Patch): readonly string[] => [
  ...given.map((r) => `row ${r.slug ?? ""} ${r.period}`),
  ...told.placements.map((p) => `placements ${p.period} ${p.group} ${p.provider}`),
  // The money measures are worked out from all lines of a quarter: loads of one quarter meet.
  ...told.finance.map((l) => `finance ${l.service}`),
  ...told.counts.map((c) => `count ${c.id} ${c.period}`),
  ...told.targets.map((t) => `target ${t.indicator}`),
  ...told.events.map((e) => `event ${e.date} ${e.title}`),
  ...told.commentary.map((c) => `words ${c.indicator} ${c.period}`),
];

/**
 * Another order of the loads, in which each stands after the earlier ones that touch what it
 * touches.
 */
function reordered(all: readonly Patch[], draw: readonly number[]): readonly Patch[] {
  const left = [...all];
  const out: Patch[] = [];
  for (let i = 0; left.length > 0; i += 1) {
    const free = left.filter((load) => {
      const mine = new Set(touches(load));
      return !left.some(
        (o) => (o.day ?? "") < (load.day ?? "") && touches(o).some((t) => mine.has(t)),
      );
    });
    const next = free[(draw[i] ?? 0) % free.length];
    if (!next) throw new Error("no load is free");
    out.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return out;
}

const feedOf = (order: readonly Patch[]) => ({
  area: writeAreaFile(layArea(file, [], order, bySlug, story)),
  story: writeStory(layStory(story, order)),
});

test("loads laid over a feed in any order that keeps the days of those that meet give the same feed, byte for byte", () => {
  fc.assert(
    fc.property(loads, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (all, draw) => {
      expect(JSON.stringify(feedOf(reordered(all, draw)))).toBe(JSON.stringify(feedOf(all)));
    }),
    { seed: 20260331, numRuns: 200 },
  );
}, 60_000);
