import { period as periodOf } from "#tests/support/period.ts";
import type { PeriodId } from "#domain/calendar.ts";
import { describe, expect, test } from "vitest";
import { type WireAreaFile, readAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue, readMore } from "#contract/catalogue.ts";
import { type WireProfile, readProfile } from "#contract/profile.ts";
import { paths } from "#contract/routes.ts";
import { type WireAllAreas, readAllAreas, type AllAreas } from "#contract/series.ts";
import { MODELS, type Area, type AreaCode, type NeighbourModel } from "#domain/area.ts";
import { groupStatistic, membersAt, regionFor, type SeriesOf } from "#domain/benchmark.ts";
import { difference } from "#domain/change.ts";
import { sure } from "#domain/exact.ts";
import { formatNumber, formatValue, type Measure } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { observationAt, type Observation, type Series } from "#domain/observation.ts";
import { placeInGroup } from "#domain/statistics/placeInGroup.ts";
import { missing, type Value } from "#domain/value.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import {
  dividedBy,
  less,
  meanOf,
  printed,
  times,
  written,
  type Ratio,
} from "#tests/support/ratio.ts";

/*
 * Over the whole committed feed: a figure is the same text wherever it is read from (the series of
 * all areas, the area's own file, its profile), and that text is the exact fraction rounded once.
 * The fractions are worked out from the counts in `series/` as whole numbers of any length, by
 * nothing of the product's.
 */

const areas = readAreas(await feedFile<Parameters<typeof readAreas>[0]>(paths.areas()));
const indicators = new Map(
  [
    ...readCatalogue(await feedFile<Parameters<typeof readCatalogue>[0]>(paths.catalogue()))
      .indicators,
    ...readMore(await feedFile<Parameters<typeof readMore>[0]>(paths.more())).indicators,
  ].map((i) => [i.slug, i]),
);

type Whole = { readonly all: AllAreas; readonly per: number | null; readonly indicator: Indicator };
const series = new Map<string, Whole>();
for (const slug of (await feedFile<{ readonly series: readonly string[] }>(paths.manifest()))
  .series) {
  const wire = await feedFile<WireAllAreas>(paths.series(slug));
  const indicator = indicators.get(slug);
  if (!indicator) throw new Error(`${slug} is in no catalogue`);
  series.set(slug, { all: readAllAreas(wire), per: wire.per ?? null, indicator });
}

const NONE = missing("missing");
const valueOf = (whole: Whole, code: string | null, period: PeriodId): Value => {
  const found = code === null ? undefined : whole.all.byArea.get(code);
  return (found && observationAt(found, period)?.value) ?? NONE;
};

/**
 * The fraction behind a figure: its counts where the feed holds them, else the decimal that the
 * source prints.
 */
function fractionOf(o: Observation, per: number | null): Ratio | null {
  if (o.value.kind !== "known") return null;
  if (per !== null && o.numerator.kind === "known" && o.denominator.kind === "known")
    return dividedBy(
      times(written(String(o.numerator.amount)), per),
      written(String(o.denominator.amount)),
    );
  // Worked out of two of LAIT's figures without keeping them: the decimal, free of the last bits.
  return written(String(Number(o.value.amount.toPrecision(14))));
}

/** Each worked out once: half a million figures are asked for again as a neighbour's. */
const fractions = new Map<Series, ReadonlyMap<string, Ratio | null>>();
function exactOf({ all, per }: Whole, code: string | null, period: string): Ratio | null {
  const found = code === null ? undefined : all.byArea.get(code);
  if (!found) return null;
  const known =
    fractions.get(found) ??
    new Map(found.observations.map((o) => [o.period, fractionOf(o, per)] as const));
  fractions.set(found, known);
  return known.get(period) ?? null;
}

const measureOf = (name: string, indicator: Indicator): Measure =>
  name.startsWith("mean") ? meanMeasure(indicator) : indicator;

/**
 * What a figure prints here, there and by the exact fraction, where the three are not one text;
 * else nothing.
 */
function disagreement(
  what: string,
  here: Value,
  there: Value,
  exact: Ratio | null,
  measure: Measure,
): readonly string[] {
  if (here.kind !== "known" && there.kind !== "known") return [];
  // A figure that travelled to its sure digits prints as the whole one does: exact.test.ts holds
  // that for any number.
  const travelled =
    here.kind === "known" && there.kind === "known" && here.amount === sure(there.amount);
  const once = exact === null ? null : printed(exact, measure.decimals);
  const number =
    once !== null && here.kind === "known" ? formatNumber(here.amount, measure.decimals) : null;
  const agrees = travelled || formatValue(here, measure) === formatValue(there, measure);
  return agrees && once === number
    ? []
    : [`${what}: ${formatValue(here, measure)}, ${formatValue(there, measure)}, ${once ?? ""}`];
}

const report = (wrong: readonly string[]) => ({ wrong: wrong.length, first: wrong.slice(0, 5) });
const NOTHING = { wrong: 0, first: [] };

describe("every figure of the feed is rounded once, when it is shown", () => {
  test(
    "a figure in `series/`, and its change since the period before",
    { timeout: 400_000 },
    () => {
      const wrong: string[] = [];
      let seen = 0;
      for (const whole of series.values()) {
        const { decimals, slug } = whole.indicator;
        for (const [code, { observations }] of whole.all.byArea) {
          let before: { readonly value: Value; readonly exact: Ratio } | null = null;
          for (const { period, value } of observations) {
            const exact = exactOf(whole, code, period);
            if (value.kind !== "known" || !exact) {
              before = null;
              continue;
            }
            seen += 1;
            if (formatNumber(value.amount, decimals) !== printed(exact, decimals))
              wrong.push(`${slug} ${code} ${period}: ${value.amount}`);
            const change = before && difference(value, before.value);
            if (before && change?.kind === "known") {
              const text = printed(less(exact, before.exact), decimals);
              if (formatNumber(change.amount, decimals) !== text)
                wrong.push(`${slug} ${code} to ${period}: ${change.amount}, not ${text}`);
            }
            before = { value, exact };
          }
        }
      }
      expect(seen).toBeGreaterThan(400_000);
      expect(report(wrong)).toEqual(NOTHING);
    },
  );

  test(
    "an area's own file says what `series/` says, comparators and all",
    { timeout: 400_000 },
    async () => {
      const wrong: string[] = [];
      let seen = 0;
      for (const area of areas) {
        const file = readAreaFile(await feedFile<WireAreaFile>(paths.area(area.code)));
        for (const own of file.series) {
          const whole = series.get(own.indicator);
          // A council's months are of its own file alone.
          if (!whole || own.frame.basis !== whole.all.frame.basis || area.type === "illustrative")
            continue;
          for (const o of own.observations) {
            seen += 1;
            const here = formatValue(o.value, whole.indicator);
            if (here !== formatValue(valueOf(whole, area.code, o.period), whole.indicator))
              wrong.push(`${area.name} ${own.indicator} ${o.period}: ${here}`);
          }
        }
        for (const marks of file.benchmarks.values()) {
          const whole = series.get(marks.indicator);
          if (!whole) continue;
          const { indicator, all } = whole;
          const region = regionFor(seriesOf(whole), area, all.periods.at(-1));
          for (const at of marks.periods) {
            const where = `${area.name} ${indicator.slug} ${at.period}`;
            const say = (name: string, here: Value, there: Value, exact: Ratio | null): void => {
              seen += 1;
              wrong.push(
                ...disagreement(`${where} ${name}`, here, there, exact, measureOf(name, indicator)),
              );
            };
            const one = (name: string, here: Value, code: AreaCode | null): void => {
              // A total has no comparator of England's: the file says so, the series has the sum.
              if (!indicator.total && here.kind === "known")
                say(name, here, valueOf(whole, code, at.period), exactOf(whole, code, at.period));
            };
            one("England", at.england, ENGLAND_CODE);
            one("region", at.region, region);
            for (const model of MODELS) {
              const [group, exact] = [at.neighbours[model], meanAt(whole, area, model, at.period)];
              const there = groupStatistic(
                membersAt(seriesOf(whole), area, model, at.period).map((m) => m.value),
              );
              if (!group) continue;
              say(`mean ${model}`, group.mean, there.mean, exact);
              for (const which of ["median", "min", "max"] as const)
                say(`${which} ${model}`, group[which], there[which], null);
            }
          }
        }
      }
      expect(seen).toBeGreaterThan(500_000);
      expect(report(wrong)).toEqual(NOTHING);
    },
  );

  test(
    "an area's profile says what `series/` says, its neighbours and all",
    { timeout: 400_000 },
    async () => {
      const wrong: string[] = [];
      let seen = 0;
      for (const area of areas) {
        const profile = readProfile(await feedFile<WireProfile>(paths.profile(area.code)));
        for (const entry of profile.entries.values()) {
          const whole = series.get(entry.measure);
          if (!whole) throw new Error(`${entry.measure} has no series`);
          const { indicator, all } = whole;
          const { period } = entry;
          const where = `${area.name} ${indicator.slug}`;
          const say = (name: string, here: Value, there: Value, exact: Ratio | null): void => {
            seen += 1;
            wrong.push(
              ...disagreement(`${where} ${name}`, here, there, exact, measureOf(name, indicator)),
            );
          };
          const one = (
            name: string,
            here: Value,
            code: AreaCode | null,
            at: PeriodId | undefined,
          ): void =>
            say(
              name,
              here,
              at ? valueOf(whole, code, at) : NONE,
              at ? exactOf(whole, code, at) : null,
            );
          one("own", entry.own, area.code, period);
          const before = all.periods[all.periods.indexOf(period) - 1];
          one("before", entry.before, area.code, before);
          const [here, there] = [
            difference(entry.own, entry.before),
            difference(
              valueOf(whole, area.code, period),
              before ? valueOf(whole, area.code, before) : NONE,
            ),
          ];
          say("change", here, there, null);
          if (!indicator.total) {
            one("England", entry.england, ENGLAND_CODE, period);
            one("region", entry.region, regionFor(seriesOf(whole), area, period), period);
          }
          for (const model of MODELS) {
            const group = entry.groups[model];
            const members = membersAt(seriesOf(whole), area, model, period).map((m) => m.value);
            const again = placeInGroup(members);
            const exact = meanAt(whole, area, model, period);
            say(`mean ${model}`, group.mean, again.mean, exact);
            for (const which of ["min", "lower", "median", "upper", "max"] as const)
              say(`${which} ${model}`, group[which], again[which], null);
          }
        }
      }
      expect(seen).toBeGreaterThan(500_000);
      expect(report(wrong)).toEqual(NOTHING);
    },
  );
});

describe("figures that were two on two pages in November 2026", () => {
  const profileOf = async (code: string) =>
    readProfile(await feedFile<WireProfile>(paths.profile(code))).entries;
  test.each([
    // £745.49995 and 24,430 of 98,310 (24.84996 %): four decimals on the way made 745.5 and 24.85
    // of them.
    ["North Yorkshire’s spend per child", "E06000065", "spend-per-child", "2024-25", "£745"],
    ["the South East’s share", "E12000008", "domestic-abuse-at-assessment", "2024", "24.8%"],
  ])("%s", async (_, code, slug, at, text) => {
    const period = periodOf(at);
    const whole = series.get(slug);
    const entry = (await profileOf(code)).get(slug);
    if (!whole || !entry) throw new Error("not in the feed");
    expect(formatValue(valueOf(whole, code, period), whole.indicator)).toBe(text);
    const here = entry.period === period ? entry.own : entry.before;
    expect(formatValue(here, whole.indicator)).toBe(text);
  });
});

const ENGLAND_CODE = areas.find((a) => a.type === "country")?.code ?? null;
const seriesOf =
  (whole: Whole): SeriesOf =>
  (code) =>
    whole.all.byArea.get(code);

/**
 * The exact mean of the neighbours' exact figures; null where too few have one for a mean to be
 * given.
 */
function meanAt(whole: Whole, area: Area, model: NeighbourModel, period: PeriodId): Ratio | null {
  const exact = membersAt(seriesOf(whole), area, model, period).flatMap(
    (m) => exactOf(whole, m.code, period) ?? [],
  );
  return exact.length < 5 ? null : meanOf(exact);
}
