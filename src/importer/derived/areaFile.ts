import type { Area } from "#domain/area.ts";
import { benchmarkSeries } from "#domain/benchmark.ts";
import type { Indicator } from "#domain/indicator.ts";
import { placesOf, type Places } from "#domain/statistics/places.ts";
import { writeAreaFile, type AreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import type { AllAreas } from "#contract/series.ts";
import type { Council } from "#intake/folder/readCouncil.ts";

/** Of a council without a folder: published years alone. */
const NOTHING_OWN: Council["own"] = {
  dataTo: null,
  series: [],
  targets: new Map(),
  events: [],
  commentary: [],
};

/**
 * An area's file from the series of all areas, what its council told its committee, the council's
 * own folder, and where every authority stands in each measure.
 */
export function areaFile(
  area: Area,
  all: ReadonlyMap<string, AllAreas>,
  council: Council | undefined,
  reported: AreaFile["reported"],
  places: ReadonlyMap<string, Places>,
): WireAreaFile {
  const published = [...all.values()].flatMap((one) => {
    const [series, remark] = [one.byArea.get(area.code), one.notes[area.code]];
    return series ? [remark === undefined ? series : { ...series, remark }] : [];
  });
  const own = council?.own ?? NOTHING_OWN;
  return writeAreaFile({
    ...own,
    area: area.code,
    illustrative: council?.illustrative ?? false,
    series: [...own.series, ...published],
    benchmarks: new Map(
      [...all.values()].map((one) => [
        one.indicator,
        benchmarkSeries({ slug: one.indicator }, one, area, places.get(one.indicator)),
      ]),
    ),
    reported,
  });
}

/** Where every authority stands in each measure of the catalogue, worked out once for all files. */
export const placesOfAll = (
  all: ReadonlyMap<string, AllAreas>,
  indicators: readonly Indicator[],
  areas: readonly Area[],
): ReadonlyMap<string, Places> =>
  new Map(
    indicators.flatMap((indicator): [string, Places][] => {
      const one = all.get(indicator.slug);
      return one ? [[indicator.slug, placesOf(one, areas, indicator)]] : [];
    }),
  );
