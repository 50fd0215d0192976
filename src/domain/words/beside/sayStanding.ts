import type { Indicator, Polarity } from "../../indicator.ts";
import type { League } from "../../statistics/standing.ts";
import { amountOf, type Value } from "../../value.ts";
import { ordinal } from "../figure/ordinal.ts";
import type { ComparisonWords } from "./comparisonWords.ts";

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

/**
 * "Of 10 neighbours with a figure: 7 lower, 3 higher." How a figure stands among those it
 * is compared with, in the same year; nothing where fewer than two
 * of them have one.
 */
export function sayAmong(value: Value, { placed }: League, { counted }: ComparisonWords): string {
  const own = amountOf(value);
  const members = placed.flatMap(({ role, observation }) =>
    role === "neighbour" ? (amountOf(observation.value) ?? []) : [],
  );
  if (own === null || members.length < 2) return "";
  const count = (is: (amount: number) => boolean): number => members.filter(is).length;
  const said = [
    [count((m) => m < own), "lower"],
    [count((m) => m > own), "higher"],
    [count((m) => m === own), "the same"],
  ] as const;
  const parts = said.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return `Of ${members.length} ${counted} with a figure: ${parts.join(", ")}.`;
}
