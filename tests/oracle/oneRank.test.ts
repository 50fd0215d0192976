import { describe, expect, it, test } from "vitest";
import { rankedNames } from "#charts/ranked/rankedNames.ts";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue, readMore } from "#contract/catalogue.ts";
import { readProfile, type WireProfile } from "#contract/profile.ts";
import { paths } from "#contract/routes.ts";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { findArea, type Area } from "#domain/area.ts";
import { councilsOf } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayStanding } from "#domain/words/beside/sayStanding.ts";
import type { Rank } from "#domain/statistics/rank.ts";
import { leagueOf, type League } from "#domain/statistics/standing.ts";
import { authoritiesSheet } from "#features/indicator/sheets/placedSheets.ts";
import { rowsOf } from "#features/indicator/views/allAuthorities.ts";
import { comparing } from "#tests/support/comparing.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { ask } from "./ask.ts";

const areas = readAreas(await feedFile<Parameters<typeof readAreas>[0]>(paths.areas()));
const indicators = [
  ...readCatalogue(await feedFile<Parameters<typeof readCatalogue>[0]>(paths.catalogue()))
    .indicators,
  ...readMore(await feedFile<Parameters<typeof readMore>[0]>(paths.more())).indicators,
];
const origin = { source: "", licence: "", caution: "", today: "" };

/** A figure as it is printed, by this file's own arithmetic: half away from nought. */
const printed = (amount: number, decimals: number): string =>
  (Math.round(Number(Math.abs(amount).toPrecision(12)) * 10 ** decimals) / 10 ** decimals).toFixed(
    decimals,
  );

/**
 * One more than how many are better, or higher where neither is good, and how many print alike:
 * LAIT's rule on the published figure, worked out here by itself.
 */
function counted(league: League, indicator: Indicator): Rank | null {
  const own = league.placed.find((s) => s.role === "self")?.observation.value;
  if (own?.kind !== "known") return null;
  const amounts = league.placed.flatMap(({ observation: { value } }) =>
    value.kind === "known" ? [value.amount] : [],
  );
  const isAlike = (amount: number): boolean =>
    printed(amount, indicator.decimals) === printed(own.amount, indicator.decimals) &&
    (amount < 0 === own.amount < 0 || Number(printed(amount, indicator.decimals)) === 0);
  const before = amounts.filter(
    (amount) =>
      !isAlike(amount) &&
      (indicator.polarity === "low" ? amount < own.amount : amount > own.amount),
  );
  return {
    position: before.length + 1,
    of: league.placed.length,
    shared: amounts.filter(isAlike).length,
  };
}

/** Every place that says where an authority stands, for one measure and period. */
function saidOf(league: League, indicator: Indicator, area: Area, period: string) {
  const near = councilsOf(comparing({}, area), area);
  const sheet = authoritiesSheet(
    { indicator, areas, near, period, origin },
    { league, head: "", rows: rowsOf(indicator, league, null, false) },
  );
  const row = sheet.rows.find((cells) => cells[sheet.head.indexOf("Code")] === area.code);
  const sheetRank = row?.[sheet.head.findIndex((head) => head.startsWith("Rank from"))];
  const self = league.placed.findIndex((s) => s.role === "self");
  const found = (text: string, of: RegExp): string | null => of.exec(text)?.[1] ?? null;
  const sharedIn = row?.[sheet.head.indexOf("Authorities at this rank")];
  const joint = Number(sharedIn) > 1 ? "joint " : "";
  return {
    sentence: found(
      sayStanding(area.name, indicator, league),
      / is ((?:joint )?\d+)(?:st|nd|rd|th) /,
    ),
    chart: found(
      rankedNames(indicator, league.placed, near.words)[self] ?? "",
      /, ((?:joint )?\d+) of \d+ from /,
    ),
    file: sheetRank ? `${joint}${sheetRank}` : null,
  };
}

describe.each(["York", "Medway"])("%s has one rank a measure, wherever it is said", (name) => {
  const area = findArea(areas, name);
  if (!area) throw new Error(`no ${name}`);

  test(
    "sentence, chart, table, file, profile, its own file and `feed show --json`",
    { timeout: 60_000 },
    async () => {
      const { benchmarks } = readAreaFile(await feedFile<WireAreaFile>(paths.area(area.code)));
      const { entries } = readProfile(await feedFile<WireProfile>(paths.profile(area.code)));
      const wrong: string[] = [];
      let seen = 0;
      for (const indicator of indicators) {
        const entry = entries.get(indicator.slug);
        if (!entry) continue;
        const { byArea } = readAllAreas(await feedFile<WireAllAreas>(paths.series(indicator.slug)));
        const of = (code: string) => byArea.get(code);
        const league = leagueOf(of, areas, area, area.neighbours["2025"], entry.period, indicator);
        const rank = counted(league, indicator);
        const show = byArea.has(area.code)
          ? (ask(area.code, indicator.slug, entry.period) as unknown as { rank: Rank | null }).rank
          : null;
        const position = rank ? `${rank.shared > 1 ? "joint " : ""}${rank.position}` : null;
        const said = saidOf(league, indicator, area, entry.period);
        seen += rank ? 1 : 0;
        const place = benchmarks
          .get(indicator.slug)
          ?.periods.find((p) => p.period === entry.period)?.place;
        // The council's own file holds the catalogue's measures, LAIT's further ones it does not.
        const inFile = benchmarks.has(indicator.slug) ? (place?.rank ?? null) : rank;
        const band = benchmarks.has(indicator.slug) ? (place?.band ?? null) : league.band;
        const all = [rank, league.rank, entry.rank, show, inFile].map((r) => JSON.stringify(r));
        if (
          new Set(all).size > 1 ||
          band !== league.band ||
          [said.sentence, said.chart, said.file].some((text) => text !== position)
        )
          wrong.push(`${indicator.slug}: ${all.join(" ")} ${JSON.stringify(said)}`);
      }
      expect(seen).toBeGreaterThan(300);
      expect(wrong).toEqual([]);
    },
  );
});

it("York’s three or more placements: 78th with all that share its figure, in the chart too", async () => {
  const slug = "three-or-more-placements";
  const york = findArea(areas, "York");
  const indicator = indicators.find((i) => i.slug === slug);
  if (!york || !indicator) throw new Error("not in the feed");
  const { byArea, periods } = readAllAreas(await feedFile<WireAllAreas>(paths.series(slug)));
  const period = periods.at(-1);
  if (!period) throw new Error("no period");
  const league = leagueOf(
    (c) => byArea.get(c),
    areas,
    york,
    york.neighbours["2025"],
    period,
    indicator,
  );
  expect(saidOf(league, indicator, york, period)).toEqual({
    sentence: "joint 78",
    chart: "joint 78",
    file: "joint 78",
  });
});
