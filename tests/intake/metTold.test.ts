import { describe, expect, test } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import type { FinanceLine } from "#domain/story/story.ts";
import { known, missing } from "#domain/value.ts";
import { changesBudget, layArea, layStory } from "#intake/patch/lay.ts";
import type { Patch } from "#intake/patch/patch.ts";
import { meetingsOf, onlyHere } from "#intake/patch/meetings.ts";
import { isToldInFeed, metTables, overOfTold, type MetTold } from "#intake/patch/told/metTold.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { month, quarter } from "#tests/support/period.ts";

// Budgets, placements, counts, targets, events and words: a council publishes a correction of what
// a browser holds.
const MEDWAY = "E06000035";
const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const bySlug = new Map(indicators.map((i) => [i.slug, i]));
const bare = {
  file: readAreaFile(await feedFile<WireAreaFile>(`area/${MEDWAY}.json`)),
  story: readStory(await feedFile<WireStory>(`story/${MEDWAY}.json`)),
};
type Books = typeof bare;

const laidOver = ({ file, story }: Books, loads: readonly Patch[]): Books => ({
  file: layArea(file, [], loads, bySlug, changesBudget(loads, MEDWAY) ? story : null),
  story: layStory(story, loads),
});
/** Medway's feed once the council has published these tables. */
const feedWith = (told: Partial<Told>): Books =>
  laidOver(bare, [{ area: MEDWAY, rows: [], day: "2026-11-02", told: tables(told) }]);
const tables = (told: Partial<Told>): Told => ({ ...NOTHING_TOLD, ...told });
const loadOver = ({ file, story }: Books, told: Partial<Told>): Patch & { told: Told } => ({
  area: MEDWAY,
  rows: [],
  day: "2026-11-10",
  told: tables(told),
  overTold: overOfTold(file, story, tables(told), bySlug),
});
const metBy = ({ file, story }: Books, load: Patch): readonly MetTold[] =>
  metTables(file, story, load, bySlug);

const line = (service: string, forecast: number, reason = ""): FinanceLine => ({
  period: quarter("2026-Q3"),
  service,
  fund: "general",
  budget: known(30_000),
  forecast: known(forecast),
  broughtForward: missing("not-applicable"),
  reasonType: "",
  reason,
});
const placed = (children: number): Told["placements"][number] => ({
  period: month("2026-10"),
  group: "other residential",
  provider: "bought",
  children: known(children),
  weeklyCost: known(6_100),
});
const target = (at: number): Told["targets"][number] => ({
  indicator: "re-referrals",
  target: at,
  tolerance: 2,
  owner: "Head of Service",
  source: "local",
  reason: "Agreed.",
  review: "2027-04-01",
});
const words = (what: string): Told["commentary"][number] => ({
  indicator: "contacts",
  period: month("2026-10"),
  what,
  why: "A new hub.",
  action: "",
  owner: "",
  due: "",
});
const event = (text: string): Told["events"][number] => ({
  date: "2026-09-07",
  kind: "note",
  title: "A new hub",
  text,
  indicators: "all",
});
const counted = (referrals: number): Told["counts"][number] => ({
  id: "referrals",
  period: month("2026-10"),
  value: known(referrals),
  status: "final",
});

/**
 * Each kind of table: as published, as loaded over it, as corrected, and what each of the two last
 * says.
 */
const KINDS: readonly {
  readonly what: string;
  readonly before: Partial<Told>;
  readonly mine: Partial<Told>;
  readonly after: Partial<Told>;
  readonly says: readonly [feeds: string, ours: string];
  readonly shown: (books: Books) => unknown;
}[] = [
  {
    what: "a budget line",
    before: { finance: [line("placements", 31_000)] },
    mine: { finance: [line("placements", 33_500)] },
    after: { finance: [line("placements", 32_250)] },
    says: ["forecast £32,250k, budget £30,000k", "forecast £33,500k, budget £30,000k"],
    shown: ({ story }) => story.finance.map((l) => l.forecast),
  },
  {
    what: "a line of placements",
    before: { placements: [placed(41)] },
    mine: { placements: [placed(44)] },
    after: { placements: [placed(43)] },
    says: ["43 children at £6,100 a week", "44 children at £6,100 a week"],
    shown: ({ story }) => story.placements.map((p) => p.children),
  },
  {
    what: "a count of the stories",
    before: { counts: [counted(310)] },
    mine: { counts: [counted(325)] },
    after: { counts: [counted(318)] },
    says: ["318", "325"],
    shown: ({ story }) =>
      story.quantities
        .filter((q) => q.id === "referrals" && q.frame.basis === "month")
        .map((q) => q.observations.at(-1)?.value),
  },
  {
    what: "a target",
    before: { targets: [target(20)] },
    mine: { targets: [target(18)] },
    after: { targets: [target(22)] },
    says: [
      "22%, amber within 2, Head of Service, review 1 April 2027; Agreed.",
      "18%, amber within 2, Head of Service, review 1 April 2027; Agreed.",
    ],
    shown: ({ file }) => file.targets.get("re-referrals")?.target,
  },
  {
    what: "an event",
    before: { events: [event("It opened.")] },
    mine: { events: [event("It opened in half of Medway.")] },
    after: { events: [event("It opened for all of Medway.")] },
    says: [
      "note, all measures: It opened for all of Medway.",
      "note, all measures: It opened in half of Medway.",
    ],
    shown: ({ file }) => file.events.find((e) => e.title === "A new hub")?.text,
  },
  {
    what: "a commentary",
    before: { commentary: [words("It rose.")] },
    mine: { commentary: [words("It rose by a tenth.")] },
    after: { commentary: [words("It rose by a fifth.")] },
    says: ["It rose by a fifth. A new hub.", "It rose by a tenth. A new hub."],
    shown: ({ file }) => file.commentary.find((c) => c.indicator === "contacts")?.what,
  },
];

describe.each(KINDS)("$what that was loaded here", ({ before, mine, after, says, shown }) => {
  const published = feedWith(before);
  const load = loadOver(published, mine);
  const corrected = feedWith(after);

  test("stands as long as what is published is what it was", () => {
    expect(metBy(published, load)).toEqual([]);
    expect(shown(laidOver(published, [load]))).toEqual(shown(feedWith(mine)));
  });

  test("gives way to a correction, which is said beside it, until a person holds to it", () => {
    const [met, ...more] = metBy(corrected, load);
    expect([met?.feeds, met?.ours, met?.isKept, more]).toEqual([...says, false, []]);
    expect(shown(laidOver(corrected, [load]))).toEqual(shown(corrected));

    const here = (one: Patch) =>
      onlyHere(corrected.file, corrected.story, [{ ...one, id: "1" }], bySlug).length;
    expect(here(load), "nothing of it is shown").toBe(0);

    const held = { ...load, kept: [met?.id ?? ""] };
    expect(here(held)).toBe(1);
    expect(metBy(corrected, held).map((m) => m.isKept)).toEqual([true]);
    expect(shown(laidOver(corrected, [held]))).toEqual(shown(feedWith(mine)));
    // What the feed goes back to was read when the load was accepted: nothing is asked.
    expect(shown(laidOver(feedWith(before), [held]))).toEqual(shown(feedWith(mine)));
  });

  test("is met where nothing was published when it was loaded", () => {
    const early = loadOver(bare, mine);
    expect(metBy(corrected, early).map((m) => [m.feeds, m.ours])).toEqual([says]);
  });

  test("and then corrected here and published is no correction of the first load", () => {
    const first = { ...loadOver(bare, before), id: "1", day: "2026-11-02" };
    const second = { ...load, id: "2" };
    const meetings = ({ file, story }: Books) =>
      meetingsOf(file, story, [first, second], bySlug).metTold;
    expect(meetings(feedWith(mine))).toEqual([]);
    const after = feedWith(mine);
    expect(onlyHere(after.file, after.story, [first, second], bySlug)).toEqual([]);
    expect(meetings(corrected).map((m) => m.load)).toEqual(["2"]);
  });

  test("of an older version of the dashboard stands: it does not say what it was laid over", () => {
    const { overTold: _, ...old } = load;
    expect(metBy(corrected, old)).toEqual([]);
    expect(shown(laidOver(corrected, [old]))).toEqual(shown(feedWith(mine)));
  });

  test("is no longer only here once the feed says the same", () => {
    const isIn = ({ file, story }: Books) => isToldInFeed(file, story, load.told, bySlug);
    expect([isIn(published), isIn(corrected), isIn(feedWith(mine))]).toEqual([false, false, true]);
  });
});

test("a reason that is published for a line loaded without one is no correction of its figures", () => {
  const published = feedWith({ finance: [line("placements", 31_000)] });
  const load = loadOver(published, { finance: [line("placements", 31_000)] });
  expect(metBy(feedWith({ finance: [line("placements", 31_000, "Dearer homes.")] }), load)).toEqual(
    [],
  );
});

test("a line published since, which a whole report loaded here does not have, is not dropped unsaid", () => {
  const published = feedWith({ finance: [line("placements", 31_000)] });
  const load = loadOver(published, {
    finance: [line("placements", 33_500)],
    replaces: [quarter("2026-Q3")],
  });
  const since = feedWith({ finance: [line("placements", 31_000), line("early help", 4_200)] });
  expect(metBy(since, load).map((m) => [m.name, m.ours, m.feeds])).toEqual([
    ["early help, July to September 2026", null, "forecast £4,200k, budget £30,000k"],
  ]);
  const lines = (books: Books) => books.story.finance.map((l) => [l.service, l.forecast] as const);
  expect(new Map(lines(laidOver(since, [load])))).toEqual(
    new Map([
      ["placements", known(33_500)],
      ["early help", known(4_200)],
    ]),
  );
  const held = { ...load, kept: metBy(since, load).map((m) => m.id) };
  expect(lines(laidOver(since, [held]))).toEqual([["placements", known(33_500)]]);
});

test("the money measures follow the line that stands", () => {
  const published = feedWith({ finance: [line("placements", 31_000)] });
  const load = loadOver(published, { finance: [line("placements", 33_500)] });
  const corrected = feedWith({ finance: [line("placements", 32_250)] });
  const forecasts = ({ file }: Books) => file.series.filter((s) => s.frame.basis === "forecast");
  expect(forecasts(laidOver(corrected, [load]))).toEqual(forecasts(corrected));
});

test("an action gives way by itself, and the words beside it stand", () => {
  const act = (action: string): Partial<Told> => ({
    commentary: [words("It rose.")],
    actions: [
      { indicator: "contacts", period: month("2026-10"), action, owner: "Director", due: "" },
    ],
  });
  const published = feedWith(act("Open a second hub."));
  const load = loadOver(published, { actions: act("Open two hubs.").actions ?? [] });
  const corrected = feedWith(act("Open no hub."));
  expect(metBy(corrected, load).map((m) => m.table)).toEqual(["actions"]);
  const shown = ({ file }: Books) => file.commentary.find((c) => c.indicator === "contacts");
  expect(shown(laidOver(corrected, [load]))).toMatchObject({
    what: "It rose.",
    action: "Open no hub.",
  });
});
