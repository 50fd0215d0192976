import { describe, expect, test } from "vitest";
import { readAreaFile, type AreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { amountOf, known, missing } from "#domain/value.ts";
import { sayMet } from "#domain/words/council/sayMet.ts";
import { layArea } from "#intake/patch/lay.ts";
import type { Patch } from "#intake/patch/patch.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import { isInFeed, metBy, overOf } from "#intake/patch/met.ts";
import { meetingsOf, onlyHere } from "#intake/patch/meetings.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { month } from "#tests/support/period.ts";

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const bySlug = new Map(indicators.map((i) => [i.slug, i]));
const bare = readAreaFile(await feedFile<WireAreaFile>("area/E06000035.json"));
const indicator = indicators.find((i) => i.slug === "contacts");
if (!indicator) throw new Error("no contacts");

const contacts = (at: string, amount: number): LocalRow => ({
  file: "a.csv",
  sheet: null,
  line: 2,
  named: "contacts",
  slug: "contacts",
  period: month(at),
  numerator: missing("missing"),
  denominator: missing("missing"),
  value: known(amount),
  status: "final",
  note: "",
});
/** Medway's feed once the council has published these contacts of September 2026 on a day. */
const feedWith = (amount: number, day: string): AreaFile =>
  layArea(bare, [], [load([contacts("2026-09", amount)], day)], bySlug, null);
const load = (rows: readonly LocalRow[], day: string, more: Partial<Patch> = {}): Patch => ({
  area: bare.area,
  rows,
  day,
  ...more,
});
const shown = (feed: AreaFile, one: Patch): number | null => {
  const series = layArea(feed, [], [one], bySlug, null).series.find(
    (s) => s.indicator === "contacts" && s.frame.basis === "month",
  );
  const at = series?.observations.find((o) => o.period === "2026-09");
  return at ? amountOf(at.value) : null;
};

describe("a figure loaded here over a published one", () => {
  const before = feedWith(1024, "2026-11-02");
  const rows = [contacts("2026-09", 1040), contacts("2026-10", 1102)];
  const mine = load(rows, "2026-11-10", { over: overOf(before, rows) });

  test("stands as long as the published one is what it was", () => {
    expect(metBy(before, mine, bySlug)).toEqual([]);
    expect(shown(before, mine)).toBe(1040);
  });

  test("gives way to a correction, which is said with both figures, until a person holds to it", () => {
    const after = feedWith(1031, "2026-11-20");
    const [met] = metBy(after, mine, bySlug);
    expect([
      met?.period,
      amountOf(met?.ours.value ?? known(0)),
      amountOf(met?.feeds.value ?? known(0)),
    ]).toEqual(["2026-09", 1040, 1031]);
    expect(shown(after, mine)).toBe(1031);
    const held = { ...mine, kept: [met?.id ?? ""] };
    expect(shown(after, held)).toBe(1040);
    // Without October, which is nowhere published, nothing of the load is shown until it is held
    // to.
    const here = (one: Patch) => {
      const september = { ...one, id: "1", rows: rows.slice(0, 1) };
      return onlyHere(after, null, [september], bySlug).length;
    };
    expect([here(mine), here(held)]).toEqual([0, 1]);
    // A second correction is another: what was held to against the first is asked anew.
    expect(shown(feedWith(1033, "2026-11-22"), held)).toBe(1033);
    if (!met) throw new Error("no correction was met");
    const two = { ...met, frame: { basis: met.basis, ends: "03-31" }, day: "2026-11-10" };
    expect(sayMet(two, indicator, "2026-11-20")).toBe(
      "There are two figures for September 2026. The published one, of 20 November 2026, is 1,031, and is shown here. The one loaded in this browser on 10 November 2026 is 1,040.",
    );
    expect(sayMet({ ...two, isKept: true }, indicator, "")).toBe(
      "There are two figures for September 2026. The one loaded in this browser on 10 November 2026 is 1,040, and is shown here. The published one is 1,031.",
    );
  });

  test("is met where the feed had no figure when it was loaded", () => {
    expect(metBy(feedWith(1031, "2026-11-20"), { ...mine, over: [] }, bySlug).length).toBe(1);
  });

  test("of an older version of the dashboard is met by a feed of a later day only", () => {
    const old = load(rows, "2026-11-10");
    expect(metBy(feedWith(1031, "2026-11-09"), old, bySlug)).toEqual([]);
    expect(metBy(feedWith(1031, "2026-11-20"), old, bySlug).length).toBe(1);
  });

  test("is no longer only here once the feed gives the same", () => {
    expect(isInFeed(before, rows, bySlug)).toBe(false);
    expect(isInFeed(feedWith(1040, "2026-11-20"), rows, bySlug)).toBe(false);
    expect(isInFeed(feedWith(1040, "2026-11-20"), rows.slice(0, 1), bySlug)).toBe(true);
  });

  test("and again corrected here and published is no correction of the first load: the last that gives it counts", () => {
    const first = { ...load(rows, "2026-11-10", { over: [] }), id: "1" };
    const second = {
      ...load(rows.slice(0, 1), "2026-11-12", { over: overOf(before, rows) }),
      id: "2",
    };
    const meetings = (feed: AreaFile) => meetingsOf(feed, null, [first, second], bySlug).met;
    expect(meetings(feedWith(1040, "2026-11-20"))).toEqual([]);
    // September as the second load gives it is published; October, of the first alone, is not.
    const here = onlyHere(feedWith(1040, "2026-11-20"), null, [first, second], bySlug);
    expect(here.map((l) => l.id)).toEqual(["1"]);
    const september = { ...first, rows: [contacts("2026-09", 1024)] };
    expect(onlyHere(feedWith(1040, "2026-11-20"), null, [september, second], bySlug)).toEqual([]);
    expect(meetings(feedWith(1031, "2026-11-20")).map((m) => m.load)).toEqual(["2"]);
  });
});
