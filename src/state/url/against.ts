import type { Area } from "#domain/area.ts";
import { baselinesOf } from "#domain/baseline.ts";
import { groupWords, type Against } from "#domain/group.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { mainSeries } from "#domain/scorecard/sides.ts";
import { modelOf, statisticOf, type Compare, type Search } from "./search.ts";

type Where = {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
};

/** What an address sets beside England, on every page alike; a baseline that is not in the address is the council's usual one. */
export function againstOf(
  compare: Compare,
  search: Search,
  { area, areas, indicators, series }: Where,
): Against {
  switch (compare) {
    case "neighbours-2025":
    case "neighbours-2021":
    case "group":
      return { kind: "group", words: groupWords(area, modelOf(compare), statisticOf(search)) };
    case "region":
      return {
        kind: "region",
        name: areas.find((a) => a.code === area.region)?.name ?? "the region",
      };
    case "baseline":
      return {
        kind: "past",
        since: search.since ?? baselinesOf(shownSeries(indicators, series)).usual,
      };
  }
}

/** The series a dashboard shows: one a measure, those by which a baseline is chosen. */
export const shownSeries = (
  indicators: readonly Indicator[],
  all: readonly Series[],
): readonly Series[] => indicators.flatMap((indicator) => mainSeries(indicator, all) ?? []);
