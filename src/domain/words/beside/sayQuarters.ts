import { formatValue } from "../../format.ts";
import type { Indicator } from "../../indicator.ts";
import type { Quarter, Quartiles } from "../../statistics/rank.ts";
import { known } from "../../value.ts";

type Judged = Pick<Indicator, "polarity" | "noBand">;

/** The quarters from the best, as LAIT's bands call them. */
const FROM_BEST = [
  "best quarter",
  "second best quarter",
  "third quarter",
  "worst quarter",
] as const;
/** The quarters from the lowest, where neither end is good. */
const FROM_LOWEST = [
  "lowest quarter",
  "second lowest quarter",
  "second highest quarter",
  "highest quarter",
] as const;

const isJudged = ({ polarity, noBand }: Judged): boolean => polarity !== "context" && !noBand;

/**
 * How dark a quarter is drawn: the worst darkest, as a judgement is; the highest, where neither end
 * is good.
 */
export function depthOf(quarter: Quarter, indicator: Judged): Quarter {
  if (!isJudged(indicator) || indicator.polarity === "low") return quarter;
  return ([3, 2, 1, 0] as const)[quarter];
}

/** "worst quarter", or "highest quarter" of a measure that nobody judges. */
export const quarterName = (quarter: Quarter, indicator: Judged): string =>
  (isJudged(indicator) ? FROM_BEST : FROM_LOWEST)[depthOf(quarter, indicator)];

/** From where to where a quarter reaches: "over 18.2% to 22.5%"; a figure on a cut lies below it. */
export function sayCuts(quarter: Quarter, quartiles: Quartiles, indicator: Indicator): string {
  const say = (at: number): string => formatValue(known(quartiles[at] ?? 0), indicator);
  const [from, to] = [say(quarter), say(quarter + 1)];
  if (from === to) return from;
  return quarter === 0 ? `${from} to ${to}` : `over ${from} to ${to}`;
}

/** A figure of a council that is none of the authorities, set among those of one year. */
export type WouldStand = {
  readonly text: string;
  readonly when: string;
  readonly quarter: Quarter;
  /** The year whose quarters they are. */
  readonly of: string;
};

const standsIn = (figure: WouldStand | null, indicator: Judged): string =>
  figure
    ? ` Its ${figure.text}, ${figure.when}, would stand in the ${quarterName(figure.quarter, indicator)}, ${figure.of}.`
    : "";

/** Of an illustrative council, which is no place: why it is not on the map, and where it would be. */
export const sayNoPlace = (name: string, figure: WouldStand | null, indicator: Judged): string =>
  `${name} is illustrative, so it is no place on the map.${standsIn(figure, indicator)}`;

/** The same wherever all authorities stand beside each other: it is none of them. */
export const sayNoneOfThem = (
  name: string,
  figure: WouldStand | null,
  indicator: Judged,
): string =>
  figure
    ? `${name} is illustrative: it is none of the authorities. Its ${figure.text}, ${figure.when}, would stand in the ${quarterName(figure.quarter, indicator)}.`
    : `${name} is illustrative: it is none of the authorities.`;

/** The same where a reader may choose the year, which is named. */
export const sayNoneOfYear = (name: string, figure: WouldStand | null, indicator: Judged): string =>
  `${name} is illustrative: it is none of the authorities.${standsIn(figure, indicator)}`;

/** Why an invented council is not set beside England by chance, with where its figure would stand. */
export const sayNotTested = (name: string, figure: WouldStand | null, indicator: Judged): string =>
  `${sayNoneOfYear(name, figure, indicator)} An invented figure has no mark in this chart of published ones.`;

/** Councils of an earlier year that have ended since: their figures are in the table alone. */
export function sayOffMap(names: readonly string[]): string {
  if (names.length === 0) return "";
  const are = names.length === 1 ? "is" : "are";
  return `The map has the councils of today. ${names.join(", ")} ${are} not on it; the table has ${names.length === 1 ? "its figure" : "their figures"}.`;
}
