import type { Indicator } from "../../indicator.ts";
import type { Rank } from "../../statistics/rank.ts";
import { ordinal } from "./ordinal.ts";

/** The end that ranks are counted from: the best, or the highest where neither end is good. */
export const RANKED_FROM: Record<Indicator["polarity"], string> = {
  high: "from the highest (best)",
  low: "from the lowest (best)",
  context: "from the highest",
};

/** "joint " before a place that others share, since their published figures are the same. */
const joint = ({ shared }: Rank): string => (shared > 1 ? "joint " : "");

/** "153rd", "joint 1st": a place by itself, as a heading or a sentence names it. */
export const sayPosition = (rank: Rank): string => `${joint(rank)}${ordinal(rank.position)}`;

/** "153rd of 153", "joint 1st of 150": counted from the best, as everywhere. */
export const sayPlace = (rank: Rank): string => `${sayPosition(rank)} of ${rank.of}`;

/** How many others stand at the same place: " (with 6 others)"; nothing where nobody does. */
export const sayOthers = ({ shared }: Rank): string =>
  shared < 2 ? "" : ` (with ${shared === 2 ? "1 other" : `${shared - 1} others`})`;

/** A place in the cell of a table: "78", or "joint 78". */
export const sayRankCell = (rank: Rank): string => `${joint(rank)}${rank.position}`;

/** One bar or hexagon: "78 of 150 from the lowest (best)", "joint 78 of 150 from …". */
export const sayRankFrom = (rank: Rank, { polarity }: Pick<Indicator, "polarity">): string =>
  `${sayRankCell(rank)} of ${rank.of} ${RANKED_FROM[polarity]}`;

/** One line of a profile: "joint 3 of 152, 1 is best"; context measures are counted from the highest. */
export const sayRankBest = (rank: Rank, { polarity }: Pick<Indicator, "polarity">): string =>
  `${sayRankCell(rank)} of ${rank.of}, ${polarity === "context" ? "1 is highest" : "1 is best"}`;

/** Who stands at an end of all authorities: its name, or "5 authorities" where so many print alike. */
export const sayAtEnd = (name: string, n: number): string => (n < 2 ? name : `${n} authorities`);
