import { formatNumber } from "../../format.ts";

/** Of a figure made of few people or cases, where there is room for a word only. */
export const FEW = "Small numbers";

const moves = (points: number): string =>
  `one more or one fewer moves this by ${formatNumber(points, 1)} points`;

/**
 * The same with what it means: how many points one more or one fewer is worth. The one wording of
 * this caution.
 */
export const sayFew = (points: number): string => `${FEW}: ${moves(points)}`;
