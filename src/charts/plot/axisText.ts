import { formatNumber } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";

/**
 * A tick of an axis that spans from low to high: short, with the unit's sign, a decimal only where
 * the span is small, and none of a whole count.
 */
export function axisText(
  v: number,
  low: number,
  high: number,
  { unit }: Pick<Indicator, "unit">,
): string {
  const money = unit.startsWith("gbp") || unit === "variance-000";
  const isWhole = unit === "count" && Number.isInteger(v);
  const digits = formatNumber(Math.abs(v), high - low < 10 && !isWhole ? 1 : 0);
  return `${v < 0 ? "−" : ""}${money ? "£" : ""}${digits}${unit === "percent" ? "%" : unit.endsWith("-000") ? "k" : ""}`;
}
