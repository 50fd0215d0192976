import type { AreaFile } from "#contract/areaFile.ts";
import { comparePeriods, isMonth } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { indicatorOfOurs, NOTHING_OURS, withMeasures, type Ours } from "#domain/ownMeasure.ts";
import { DEFAULT_HEADLINES, type Told } from "#intake/recognise/told/told.ts";

/**
 * What a council decided once these tables are accepted; a list of headlines replaces the one
 * before.
 */
export function oursAfter(
  ours: Ours | undefined,
  told: Pick<Told, "measures" | "headlines">,
): Ours {
  const { measures, headlines } = withMeasures(ours ?? NOTHING_OURS, told.measures);
  if (told.headlines.length === 0) return { measures, headlines };
  const slugs = told.headlines.map((h) => h.indicator);
  return { measures, headlines: slugs.includes(DEFAULT_HEADLINES) ? null : slugs };
}

/**
 * The file with what a council decides for itself; a measure that goes takes its figures and its
 * target with it.
 */
export function tellOurs(file: AreaFile, told: Told): AreaFile {
  if (told.measures.length + told.headlines.length === 0) return file;
  const gone = new Set(told.measures.filter((m) => m.gone).map((m) => m.slug));
  const after = oursAfter(file.ours, told);
  const { ours: _, ...rest } = file;
  const series = file.series.filter((s) => !gone.has(s.indicator));
  return {
    ...rest,
    series,
    dataTo: gone.size === 0 ? file.dataTo : newestMonth(file.dataTo, series),
    targets: new Map([...file.targets].filter(([slug]) => !gone.has(slug))),
    commentary: file.commentary.filter((c) => !gone.has(c.indicator)),
    ...(after.measures.length === 0 && after.headlines === null ? {} : { ours: after }),
  };
}

/**
 * How far a council's months reach once some series went; null where no month is left, and the page
 * is one of published years.
 */
function newestMonth(dataTo: AreaFile["dataTo"], series: AreaFile["series"]): AreaFile["dataTo"] {
  const last = series
    .flatMap(
      (s) => s.observations.findLast((o) => o.value.kind === "known" && isMonth(o.period)) ?? [],
    )
    .sort((a, b) => comparePeriods(b.period, a.period))[0];
  if (!dataTo || !last) return null;
  return comparePeriods(last.period, dataTo.period) < 0
    ? { ...dataTo, period: last.period, status: last.status }
    : dataTo;
}

/** Measures by slug, with those of the council's own. */
export function withOurs(
  indicators: ReadonlyMap<string, Indicator>,
  ours: Ours | undefined,
): ReadonlyMap<string, Indicator> {
  if (!ours || ours.measures.length === 0) return indicators;
  return new Map([
    ...indicators,
    ...ours.measures.map((m) => [m.slug, indicatorOfOurs(m)] as const),
  ]);
}
