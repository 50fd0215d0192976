import type { Area } from "../area.ts";
import type { PeriodId } from "../calendar.ts";
import type { Indicator } from "../indicator.ts";
import { observationAt, type Series } from "../observation.ts";
import { bandOf, quartilesOf, ranking, type Band, type Rank } from "./rank.ts";

/** Where one authority stands among all that have a figure; a context measure has no band. */
export type Place = { readonly rank: Rank; readonly band: Band | null };

/** The places of every authority with a figure, by period and then by code. */
export type Places = ReadonlyMap<PeriodId, ReadonlyMap<string, Place>>;

/**
 * Where every authority stands in every period of a measure, worked out once for all of them: LAIT's
 * ranks and bands, as `leagueOf` gives them for one. An authority without a figure has no place.
 */
export function placesOf(
  all: {
    readonly periods: readonly PeriodId[];
    readonly byArea: ReadonlyMap<string, Series>;
  },
  areas: readonly Area[],
  measure: Pick<Indicator, "polarity" | "decimals" | "noBand">,
): Places {
  const authorities = areas.filter((area) => area.type === "authority");
  return new Map(
    all.periods.map((period) => {
      const figures = authorities.flatMap(({ code }) => {
        const series = all.byArea.get(code);
        const value = series && observationAt(series, period)?.value;
        return value?.kind === "known" ? [{ code, value }] : [];
      });
      const values = figures.map((f) => f.value);
      const quartiles = measure.noBand ? null : quartilesOf(values);
      const rankAmong = ranking(values, measure);
      const placed = figures.flatMap(({ code, value }): [string, Place][] => {
        const rank = rankAmong(value);
        return rank ? [[code, { rank, band: bandOf(value, quartiles, measure.polarity) }]] : [];
      });
      return [period, new Map(placed)];
    }),
  );
}
