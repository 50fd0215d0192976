import { describe, expect, test } from "vitest";
import type { Indicator } from "../indicator.ts";
import type { Place } from "../statistics/places.ts";
import type { Target } from "../target.ts";
import { aRow } from "#tests/support/rows.ts";
import { aYear as year } from "#tests/support/years.ts";
import { frontPageOf, type Notice } from "./frontPage.ts";
import type { Row } from "./row.ts";

const steady = Array.from({ length: 18 }, (_, i) => 50 + (i % 2));
const target = (slug: string, at: number, over: Partial<Target> = {}): Target => ({
  indicator: slug,
  target: at,
  tolerance: 5,
  owner: "Head of Health",
  source: "local",
  reason: "",
  review: "2027-04-01",
  ...over,
});
type Month = Partial<Indicator> & { readonly slug: string };
const month = (of: Month, figures: readonly number[], aim?: Target): Row =>
  aRow({ unit: "percent", decimals: 1, polarity: "high", ...of }, "2025-04", figures, {
    ...(aim ? { targets: new Map([[of.slug, aim]]) } : {}),
  });
const names = (list: readonly Notice[]): readonly string[] => list.map((n) => n.row.indicator.slug);
const kinds = (notice: Notice | undefined): readonly string[] =>
  (notice?.reasons ?? []).map((r) => r.kind);

describe("from months", () => {
  test("every red is there, worsening or not; amber is not; the one that the law forbids is first", () => {
    const page = frontPageOf([
      month({ slug: "better" }, [...steady, 49, 50], target("better", 80)),
      month({ slug: "amber" }, [...steady, 51, 50], target("amber", 54)),
      month({ slug: "worse" }, [...steady, 50, 49], target("worse", 80)),
      aRow({ slug: "home", polarity: "low" }, "2026-08", [0, 2, 1], {
        targets: new Map([["home", target("home", 0, { source: "national", tolerance: 0.5 })]]),
      }),
    ]);
    expect(names(page.bad)).toEqual(["home", "worse", "better"]);
    expect(kinds(page.bad[0])).toEqual(["against-the-law", "red"]);
  });

  test("red is new where the month before met the target or was amber, and not where it was red", () => {
    const page = frontPageOf([
      month({ slug: "new" }, [...steady, 76, 50], target("new", 80)),
      month({ slug: "old" }, [...steady, 51, 50], target("old", 80)),
    ]);
    const isNew = (slug: string) =>
      page.bad
        .find((n) => n.row.indicator.slug === slug)
        ?.reasons.find((r) => r.kind === "red" && r.isNew) !== undefined;
    expect([isNew("new"), isNew("old")]).toEqual([true, false]);
  });

  test("a green that chance brings is no news; a red is told all the same, with the word chance, and is not called worsening", () => {
    // Mean 80, mean moving range 20: limits from 26.8 to 133.2, on both sides of a target of 80.
    const tossed = Array.from({ length: 18 }, (_, i) => (i % 2 === 0 ? 70 : 90));
    const page = frontPageOf([
      month({ slug: "green" }, tossed, target("green", 80)),
      month({ slug: "red" }, [...tossed, 70], target("red", 80)),
      // Mean 50.5, limits 47.8 to 53.2: 90 lies far beyond them.
      month({ slug: "risen" }, [...steady, 90], target("risen", 80)),
    ]);
    expect(names(page.good)).toEqual(["risen"]);
    expect(page.bad.map((n) => [n.row.indicator.slug, n.reasons])).toEqual([
      ["red", [{ kind: "red", side: "bad", isNew: true, byChance: true }]],
    ]);
  });

  test("of two reds that worsen, the one farther beyond its target in steps of tolerance is first", () => {
    const page = frontPageOf([
      // 30 short of 80 with steps of 15: two steps; 12 short with steps of 3: four.
      month({ slug: "wide" }, [...steady, 51, 50], target("wide", 80, { tolerance: 15 })),
      month({ slug: "narrow" }, [...steady, 51, 50], target("narrow", 62, { tolerance: 3 })),
    ]);
    expect(names(page.bad)).toEqual(["narrow", "wide"]);
  });

  test("an unusual rise is bad where low is good, good where high is good, and neither in context", () => {
    const far = [...steady, 90];
    const page = frontPageOf([
      month({ slug: "low", polarity: "low" }, far),
      month({ slug: "high" }, far),
      month({ slug: "context", polarity: "context" }, far),
    ]);
    expect([names(page.bad), names(page.good), names(page.neither)]).toEqual([
      ["low"],
      ["high"],
      ["context"],
    ]);
  });

  test("the largest move in money is never missing, even within its usual range; a smaller one is", () => {
    const money = { unit: "variance-000", decimals: 0, polarity: "low" } as const;
    const up = Array.from({ length: 18 }, (_, i) => 100 + (i % 2) * 30);
    const page = frontPageOf([
      month({ slug: "larger", ...money }, [...up, 100, 120]),
      month({ slug: "smaller", ...money }, [...up, 100, 110]),
    ]);
    expect(names(page.bad)).toEqual(["larger"]);
    expect(kinds(page.bad[0])).toEqual(["money"]);
  });

  test("a suppressed newest month is no news", () => {
    const page = frontPageOf([
      aRow(
        { slug: "gap", unit: "percent", polarity: "high" },
        "2025-04",
        [...steady, "suppressed"],
        {
          targets: new Map([["gap", target("gap", 80)]]),
        },
      ),
    ]);
    expect([page.bad, page.good, page.neither]).toEqual([[], [], []]);
  });
});

const at = (position: number, of: number, band: Place["band"]): Place => ({
  rank: { position, of, shared: 1 },
  band,
});

describe("from published years", () => {
  test("worse than England by more than chance needs attention; by as much with few children it does not", () => {
    // 44 of 100 has a 95 % interval of about 35 to 54, which leaves out 25; 4 of 9 reaches from 19 to 73.
    const page = frontPageOf([
      year("sure", { parts: [[44, 100]], england: 25 }),
      year("few", { parts: [[4, 9]], england: 25 }),
    ]);
    expect(names(page.bad)).toEqual(["sure"]);
  });

  test("the worst quarter is said with its rank; where the test finds no difference, chance may explain it", () => {
    const page = frontPageOf([
      year("tested", { parts: [[4, 9]], england: 25, place: at(140, 150, "D") }),
      year("untested", { parts: [[4, 9]], place: at(130, 150, "D") }),
    ]);
    expect(names(page.bad)).toEqual(["untested", "tested"]);
    expect(page.bad.map((n) => n.reasons)).toEqual([
      [{ kind: "quarter", side: "bad", place: at(130, 150, "D"), byChance: null }],
      [{ kind: "quarter", side: "bad", place: at(140, 150, "D"), byChance: true }],
    ]);
  });

  test("the last of all who differs from England stands above the last but ten who does", () => {
    const bad = { parts: [[44, 100]] as const, england: 25 };
    const page = frontPageOf([
      year("tenth", { ...bad, place: at(143, 153, "D") }),
      year("last", { ...bad, place: at(153, 153, "D") }),
    ]);
    expect(names(page.bad)).toEqual(["last", "tenth"]);
  });

  test("the last of all whose counts are not published stands above one who is better placed and differs by more than chance", () => {
    const page = frontPageOf([
      year("differs", { parts: [[44, 100]], england: 25, place: at(120, 150, "D") }),
      year("last", { parts: [[4, 9]], place: at(150, 150, "D") }),
      year("chance", { parts: [[4, 9]], england: 25, place: at(149, 150, "D") }),
    ]);
    expect(names(page.bad)).toEqual(["last", "differs", "chance"]);
  });

  test("five years that rise by more than chance are worse where low is good, better where high is", () => {
    const parts = [10, 20, 30, 40, 50].map((n) => [n, 100] as const);
    const page = frontPageOf([year("low", { parts }), year("high", { parts, polarity: "high" })]);
    expect([names(page.bad), names(page.good)]).toEqual([["low"], ["high"]]);
    expect([page.bad, page.good].map(([n]) => kinds(n))).toEqual([["trend"], ["trend"]]);
  });

  test("a measure that is context only is judged by nobody, however far from England", () => {
    const page = frontPageOf([
      year("context", { parts: [[90, 100]], england: 25, polarity: "context" }),
    ]);
    expect([page.bad, page.good, page.neither]).toEqual([[], [], []]);
  });

  test("worse than England but improving is no good news: the good reason stands beside the bad", () => {
    const parts = [90, 80, 70, 60, 50].map((n) => [n, 100] as const);
    const page = frontPageOf([year("so", { parts, england: 25 })]);
    expect(page.good).toEqual([]);
    expect(page.bad[0]?.reasons.map((r) => `${r.kind} ${r.side}`)).toEqual([
      "england bad",
      "trend good",
    ]);
  });

  test("the best quarter is counted whatever else is said of a measure", () => {
    const page = frontPageOf([
      year("good", { parts: [[4, 9]], place: at(3, 150, "A") }),
      year("falling", {
        parts: [10, 20, 30, 40, 50].map((n) => [n, 100] as const),
        place: at(30, 150, "A"),
      }),
      year("third", { parts: [[4, 9]], place: at(100, 150, "C") }),
    ]);
    expect(page.best).toBe(2);
    expect(names(page.bad)).toEqual(["falling"]);
  });
});
