import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { rankOf } from "#domain/statistics/rank.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { quarterName } from "#domain/words/beside/sayQuarters.ts";
import { RANKED_FROM } from "#domain/words/beside/sayStanding.ts";
import type { Place } from "./mapPlaces.ts";

/**
 * Each hexagon in words: "York: 44.1%, 153 of 153 from the lowest (best), worst quarter (band D)".
 * The rank is among all who have a figure, on the map or not.
 */
export function mapNames(
  indicator: Indicator,
  places: readonly Place[],
  placed: readonly Placed[],
  { member }: ComparisonWords,
): readonly string[] {
  const all = placed.map((s) => s.observation.value);
  return places.map(({ area, value, quarter, role }) => {
    const rank = rankOf(value, all, indicator.polarity);
    return [
      `${area.name}: ${formatValue(value, indicator)}`,
      rank ? `${rank.position} of ${rank.of} ${RANKED_FROM[indicator.polarity]}` : "",
      quarter === null ? "" : quarterName(quarter, indicator),
      role === "neighbour" ? member : "",
    ]
      .filter((part) => part !== "")
      .join(", ");
  });
}
