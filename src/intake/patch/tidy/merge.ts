import { comparePeriods, type PeriodId } from "#domain/calendar.ts";
import type { Area } from "#domain/area.ts";
import { benchmarkSeries } from "#domain/benchmark.ts";
import {
  isYearlySeries,
  observationAt,
  type Observation,
  type Series,
} from "#domain/observation.ts";
import type { Indicator } from "#domain/indicator.ts";
import { placesOf, type Places } from "#domain/statistics/places.ts";
import { profileEntry, type Profile } from "#domain/statistics/placeInGroup.ts";
import type { Quantity } from "#domain/story/story.ts";
import { missing } from "#domain/value.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import type { AllAreas } from "#contract/series.ts";
import type { LaidMeasure } from "#intake/check/tidy/laidMeasure.ts";

const inOrder = (a: { readonly period: PeriodId }, b: { readonly period: PeriodId }): number =>
  comparePeriods(a.period, b.period);

/** A series with the laid periods in the place of its own; the rest stands. */
function mergeSeries(
  base: Series | undefined,
  laid: Series | undefined,
  periods: readonly PeriodId[],
  from: AllAreas,
): Series | undefined {
  if (!base && !laid) return undefined;
  const gone = missing("missing");
  const inFile = periods.map((period): Observation => {
    const before = base && observationAt(base, period);
    // A file need not say again that a council did not exist.
    return (
      (laid && observationAt(laid, period)) ??
      (before?.value.kind === "no-authority"
        ? before
        : { period, value: gone, numerator: gone, denominator: gone, status: "final", note: null })
    );
  });
  const rest = (base?.observations ?? []).filter((o) => !periods.includes(o.period));
  return {
    ...base,
    indicator: from.indicator,
    source: from.source,
    frame: from.frame,
    observations: [...rest, ...inFile].sort(inOrder),
  };
}

/**
 * Every authority's figures with the laid periods in place: a period comes whole or not at all, so
 * that no average mixes two releases.
 */
export function mergeAll(base: AllAreas | null, laid: AllAreas): AllAreas {
  if (!base) return laid;
  const periods = [...new Set([...base.periods, ...laid.periods])].sort(comparePeriods);
  const codes = [...new Set([...base.byArea.keys(), ...laid.byArea.keys()])];
  const gone = missing("missing");
  const byArea = new Map(
    codes.map((code): [string, Series] => {
      const merged = mergeSeries(base.byArea.get(code), laid.byArea.get(code), laid.periods, laid);
      const observations = periods.map(
        (period) =>
          (merged && observationAt(merged, period)) ?? {
            period,
            value: gone,
            numerator: gone,
            denominator: gone,
            status: "final" as const,
            note: null,
          },
      );
      return [
        code,
        { indicator: laid.indicator, source: laid.source, frame: laid.frame, observations },
      ];
    }),
  );
  return {
    ...laid,
    periods,
    byArea,
    notes: newest(base.periods.at(-1), laid.periods.at(-1)) ? laid.notes : base.notes,
  };
}

/** What holds for a whole series (a joint return) is settled by its newest period. */
const newest = (before: PeriodId | undefined, laid: PeriodId | undefined): boolean =>
  !before || (laid !== undefined && comparePeriods(laid, before) >= 0);

const withRemark = ({ remark: _, ...series }: Series, remark: string | undefined): Series =>
  remark === undefined ? series : { ...series, remark };

/** An area's series with the laid periods, and the remark of the newer of the two. */
function mergedWithRemark(
  before: Series | undefined,
  area: Area,
  all: AllAreas,
): Series | undefined {
  const merged = mergeSeries(before, all.byArea.get(area.code), all.periods, all);
  if (!merged) return merged;
  const isNewer = newest(before?.observations.at(-1)?.period, all.periods.at(-1));
  return withRemark(merged, isNewer ? all.notes[area.code] : merged.remark);
}

const PLACES = new WeakMap<AllAreas, Places>();
/** The places of a laid measure, worked out once however many areas' files it is laid over. */
function placesIn(all: AllAreas, areas: readonly Area[], indicator: Indicator): Places {
  const places = PLACES.get(all) ?? placesOf(all, areas, indicator);
  PLACES.set(all, places);
  return places;
}

/**
 * One area's file with the laid periods in its series and its comparators, each comparator of its
 * own period.
 */
export function onArea(
  file: AreaFile,
  area: Area,
  areas: readonly Area[],
  laid: readonly LaidMeasure[],
): AreaFile {
  let series = file.series;
  const benchmarks = new Map(file.benchmarks);
  for (const { indicator, all } of laid) {
    const yearly = (s: Series): boolean => s.indicator === all.indicator && isYearlySeries(s);
    const own = mergedWithRemark(series.find(yearly), area, all);
    if (own)
      series = series.some(yearly) ? series.map((s) => (yearly(s) ? own : s)) : [...series, own];
    const before = benchmarks.get(all.indicator);
    const now = benchmarkSeries(indicator, all, area, placesIn(all, areas, indicator));
    // Whether London stands in is settled by the newest period (LAIT's rule), so an older one never
    // changes the region's name.
    const { standsIn: _, ...kept } = before ?? now;
    const standsIn = newest(before?.periods.at(-1)?.period, now.periods.at(-1)?.period)
      ? now.standsIn
      : before?.standsIn;
    benchmarks.set(all.indicator, {
      ...kept,
      frame: now.frame,
      ...(standsIn ? { standsIn } : {}),
      periods: [
        ...(before?.periods ?? []).filter((p) => !all.periods.includes(p.period)),
        ...now.periods,
      ].sort(inOrder),
    });
  }
  return { ...file, series, benchmarks };
}

/**
 * One area's profile with the lines of the laid measures anew, each at the newest period in which
 * any authority has a figure.
 */
export function onProfile(
  profile: Profile,
  area: Area,
  areas: readonly Area[],
  laid: readonly LaidMeasure[],
): Profile {
  const entries = new Map(profile.entries);
  for (const { indicator, all } of laid) {
    const authorities = areas
      .filter((a) => a.type === "authority")
      .flatMap((a) => all.byArea.get(a.code) ?? []);
    const peersAt = (period: PeriodId) =>
      authorities.flatMap((s) => observationAt(s, period)?.value ?? []);
    const period = all.periods.findLast((id) =>
      peersAt(id).some((value) => value.kind === "known"),
    );
    const before = entries.get(all.indicator);
    if (period === undefined || (before && comparePeriods(before.period, period) > 0)) continue;
    const entry = profileEntry(
      indicator,
      (code) => all.byArea.get(code),
      area,
      all.periods,
      period,
      peersAt(period),
    );
    const earlier =
      all.periods.indexOf(period) > 0 || !before
        ? entry.before
        : comparePeriods(before.period, period) < 0
          ? before.own
          : before.before;
    entries.set(all.indicator, { ...entry, before: earlier });
  }
  return { ...profile, entries };
}

/**
 * Counts behind the stories with those of a file: the file's periods in the place of the same ones.
 */
export function onQuantities(
  base: readonly Quantity[],
  laid: readonly Quantity[],
): readonly Quantity[] {
  const like = (a: Quantity, b: Quantity): boolean =>
    a.id === b.id &&
    a.frame.basis === b.frame.basis &&
    a.frame.ends === b.frame.ends &&
    isYearlySeries(a) === isYearlySeries(b);
  const merged = base.map((own): Quantity => {
    const more = laid.find((q) => like(q, own));
    if (!more) return own;
    const periods = new Set(more.observations.map((o) => o.period));
    return {
      ...more,
      observations: [
        ...own.observations.filter((o) => !periods.has(o.period)),
        ...more.observations,
      ].sort(inOrder),
    };
  });
  return [...merged, ...laid.filter((q) => !base.some((own) => like(own, q)))];
}
