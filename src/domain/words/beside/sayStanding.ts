import { lower } from "../../firstLetter.ts";
import { formatValue, roundHalfUp } from "../../format.ts";
import type { Indicator } from "../../indicator.ts";
import type { League } from "../../statistics/standing.ts";
import { amountOf, type Value } from "../../value.ts";
import { RANKED_FROM, sayOthers, sayPosition } from "../figure/sayPlace.ts";
import type { ComparisonWords } from "./comparisonWords.ts";

const QUARTER = {
  A: "the best quarter",
  B: "the second best quarter",
  C: "the third quarter",
  D: "the worst quarter",
} as const;

/**
 * "Medway is 133rd of 153, counted from the best, in the worst quarter." Context measures
 * get a position only; a place that others share says so, and how many they are.
 */
export function sayStanding(name: string, indicator: Indicator, league: League): string {
  if (!league.rank)
    return `${name} has no figure to place among the ${league.placed.length} authorities that have one.`;
  const { rank, band } = league;
  const others = sayOthers(rank);
  if (indicator.polarity === "context")
    return `${name} is ${sayPosition(rank)} highest${others} of ${rank.of} authorities with a figure. High or low is neither good nor bad here.`;
  // Who shares the place is said in the room of a word.
  const counted = others === "" ? "counted " : "";
  const quarter = band ? `, in ${QUARTER[band]}` : "";
  return `${name} is ${sayPosition(rank)}${others} of ${rank.of} authorities with a figure, ${counted}${RANKED_FROM[indicator.polarity]}${quarter}.`;
}

/**
 * "Of 10 neighbours with a figure: 7 lower, 3 higher." How a figure stands among those it
 * is compared with, each as it is printed; nothing where fewer than two of them have one.
 * Their own year is said where it is another than the figure's.
 */
export function sayAmong(
  value: Value,
  { decimals }: Pick<Indicator, "decimals">,
  { placed }: League,
  { counted }: ComparisonWords,
  theirs = "",
): string {
  const printed = (of: Value): number | null => {
    const amount = amountOf(of);
    return amount === null ? null : roundHalfUp(amount, decimals);
  };
  const own = printed(value);
  const members = placed.flatMap(({ role, observation }) =>
    role === "neighbour" ? (printed(observation.value) ?? []) : [],
  );
  if (own === null || members.length < 2) return "";
  const count = (is: (amount: number) => boolean): number => members.filter(is).length;
  const said = [
    [count((m) => m < own), "lower"],
    [count((m) => m > own), "higher"],
    [count((m) => m === own), "the same"],
  ] as const;
  const parts = said.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return `Of ${members.length} ${counted} with a figure${theirs === "" ? "" : `, ${theirs}`}: ${parts.join(", ")}.`;
}

/**
 * "York: 44.1%, year ending 31 March 2025. Of 10 neighbours with a figure: 10 lower." A figure with
 * its time, and how it stands among others; or why there is none.
 */
export const sayFigureAmong = (
  name: string,
  value: Value,
  indicator: Indicator,
  when: string,
  among: string,
): string =>
  value.kind === "known"
    ? `${name}: ${formatValue(value, indicator)}, ${when}. ${among}`.trimEnd()
    : `${name}, ${when}: ${lower(formatValue(value, indicator))}.`;
