import type { Indicator, Polarity } from "../../indicator.ts";
import type { League } from "../../statistics/standing.ts";
import { ordinal } from "../figure/ordinal.ts";

const QUARTER = {
  A: "the best quarter (band A)",
  B: "the second best quarter (band B)",
  C: "the third quarter (band C)",
  D: "the worst quarter (band D)",
} as const;

/** The end that ranks are counted from: the best, or the highest where neither end is good. */
export const RANKED_FROM: Record<Polarity, string> = {
  high: "from the highest (best)",
  low: "from the lowest (best)",
  context: "from the highest",
};

/**
 * "Medway is 133rd of 153, counted from the best, in the worst quarter (band D)." Context measures
 * get a position only.
 */
export function sayStanding(name: string, indicator: Indicator, league: League): string {
  if (!league.rank)
    return `${name} has no figure to place among the ${league.placed.length} authorities that have one.`;
  const { position, of } = league.rank;
  if (indicator.polarity === "context")
    return `${name} is ${ordinal(position)} highest of ${of} authorities with a figure. High or low is neither good nor bad here.`;
  return `${name} is ${ordinal(position)} of ${of} authorities with a figure, counted ${RANKED_FROM[indicator.polarity]}${league.band ? `, in ${QUARTER[league.band]}` : ""}.`;
}
