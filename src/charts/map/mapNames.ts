import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { ranking } from "#domain/statistics/rank.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { quarterName } from "#domain/words/beside/sayQuarters.ts";
import { sayRankFrom } from "#domain/words/figure/sayPlace.ts";
import type { Place } from "./mapPlaces.ts";

/**
 * Each hexagon in words: "York: 44.1%, 153 of 153 from the lowest (best), worst quarter".
 * The rank is among all who have a figure, on the map or not.
 */
export function mapNames(
  indicator: Indicator,
  places: readonly Place[],
  placed: readonly Placed[],
  { member }: ComparisonWords,
): readonly string[] {
  const rankAmong = ranking(
    placed.map((s) => s.observation.value),
    indicator,
  );
  return places.map(({ area, value, quarter, role }) => {
    const rank = rankAmong(value);
    return [
      `${area.name}: ${formatValue(value, indicator)}`,
      rank ? sayRankFrom(rank, indicator) : "",
      quarter === null ? "" : quarterName(quarter, indicator),
      role === "neighbour" ? member : "",
    ]
      .filter((part) => part !== "")
      .join(", ");
  });
}
