import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayRankFrom } from "#domain/words/figure/sayPlace.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { ranksOf, type Placed } from "#domain/statistics/standing.ts";

/**
 * Each bar in words: "York: 11.0%, 78 of 150 from the lowest (best), a neighbour". Bars of one
 * printed figure share a rank, and say so.
 */
export function rankedNames(
  indicator: Pick<Indicator, "unit" | "decimals" | "polarity">,
  placed: readonly Placed[],
  { member }: ComparisonWords,
): readonly string[] {
  const ranks = ranksOf(placed, indicator);
  return placed.map(({ area, observation, role }, i) => {
    const rank = ranks[i];
    const place = rank ? `, ${sayRankFrom(rank, indicator)}` : "";
    return `${area.name}: ${formatValue(observation.value, indicator)}${place}${role === "neighbour" ? `, ${member}` : ""}`;
  });
}

/** One authority whose bar stands for a change. */
type Changed = Pick<Placed, "area" | "role"> & {
  readonly placed: Placed | null;
  /** Null where no change can be stated: it has no bar. */
  readonly change: number | null;
  readonly said: string;
};

/** The same of bars that stand for changes: "York: +3.2 points, to 44.1%, a neighbour". */
export const changedNames = (
  indicator: Pick<Indicator, "unit" | "decimals">,
  rows: readonly Changed[],
  { member }: ComparisonWords,
): readonly string[] =>
  rows.flatMap(({ area, role, placed, change, said }) =>
    placed && change !== null
      ? [
          `${area.name}: ${said}, to ${formatValue(placed.observation.value, indicator)}${role === "neighbour" ? `, ${member}` : ""}`,
        ]
      : [],
  );
