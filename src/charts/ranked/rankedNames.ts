import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { RANKED_FROM } from "#domain/words/beside/sayStanding.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { ranksOf, type Placed } from "#domain/statistics/standing.ts";

/**
 * Each bar in words: "York: 11.0%, 78 of 150 from the lowest (best), a neighbour". Bars of one
 * height share a rank.
 */
export function rankedNames(
  indicator: Pick<Indicator, "unit" | "decimals" | "polarity">,
  placed: readonly Placed[],
  { member }: ComparisonWords,
): readonly string[] {
  const ranks = ranksOf(placed, indicator.polarity);
  return placed.map(({ area, observation, role }, i) => {
    const rank = ranks[i];
    const place = rank ? `, ${rank.position} of ${rank.of} ${RANKED_FROM[indicator.polarity]}` : "";
    return `${area.name}: ${formatValue(observation.value, indicator)}${place}${role === "neighbour" ? `, ${member}` : ""}`;
  });
}
