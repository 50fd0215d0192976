import type { Comparison } from "../comparison.ts";
import { roundHalfUp } from "../format.ts";
import { differs, intervalOf } from "../statistics/interval.ts";
import { amountOf, type Value } from "../value.ts";
import { isGoodNews } from "./attention.ts";
import type { Row } from "./row.ts";

/**
 * A figure that its own months call unusual and others do not: high for the council, yet below those
 * it is compared with, or low and yet above them.
 */
export type Contrast = {
  readonly side: "bad" | "good";
  /** High by the council's own months. */
  readonly isHigh: boolean;
  readonly than: "beside" | "england";
};

/**
 * Null where both say the same, where they print alike, or where chance may explain the difference;
 * of a context measure too, and beside the council's own past, which its months have told already.
 */
export function contrastOf(row: Row, { kind }: Pick<Comparison, "kind">): Contrast | null {
  const { signal, mark, indicator } = row;
  if (signal.kind !== "unusual" || indicator.polarity === "context" || !mark || kind === "past")
    return null;
  const than = mark.beside?.value.kind === "known" ? "beside" : "england";
  const isHigh = signal.flag.side === "high";
  const other = than === "beside" ? mark.beside?.value : mark.england;
  if (!other || !isOpposite(row, other, isHigh)) return null;
  return { side: isGoodNews(row) ? "good" : "bad", isHigh, than };
}

function isOpposite({ indicator, latest }: Row, other: Value, isHigh: boolean): boolean {
  const [own, theirs] = [latest.value, other].map(amountOf);
  if (own == null || theirs == null) return false;
  const [a, b] = [own, theirs].map((n) => roundHalfUp(n, indicator.decimals)) as [number, number];
  const interval = intervalOf(indicator.unit, latest.numerator, latest.denominator, 95);
  return (isHigh ? a < b : a > b) && differs(interval, other) !== "not-told-apart";
}
