import { periodLabel } from "#domain/calendar.ts";
import type { Beside, Comparison } from "#domain/comparison.ts";
import { figureCell } from "../figure/cells.ts";

/**
 * The heads of the comparison's columns in a file: its figure, and how many of a group have one or
 * of when it is.
 */
export const besideHeads = ({ kind, words }: Comparison, unit = ""): readonly [string, string] => [
  `${words.column}${unit}`,
  kind === "group" ? `${words.head} with a figure` : `${words.column}: period`,
];

/**
 * The cells under those heads, unrounded. Where nothing stands beside (null) it is said as on the
 * page; where nothing is compared (undefined) they are empty.
 */
export const besideCells = (
  beside: Beside | null | undefined,
  { words }: Comparison,
): readonly [string, string] =>
  beside
    ? [
        figureCell(beside.value),
        beside.group
          ? `${beside.group.n} of ${beside.group.of}`
          : `${periodLabel(beside.period, beside.frame)}${beside.standsIn ? `, ${beside.standsIn}` : ""}`,
      ]
    : [beside === null ? words.none : "", ""];
