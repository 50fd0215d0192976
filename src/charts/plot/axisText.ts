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
  const sign = v < 0 ? "−" : "";
  const isWhole = unit === "count" && Number.isInteger(v);
  const decimals = high - low < 10 && !isWhole ? 1 : 0;
  if (unit.endsWith("-000")) return `${sign}${moneyTick(Math.abs(v), decimals)}`;
  const digits = formatNumber(Math.abs(v), decimals);
  return `${sign}${unit.startsWith("gbp") ? "£" : ""}${digits}${unit === "percent" ? "%" : ""}`;
}

/**
 * So many thousand pounds on an axis: "£540k", "£1.5m"; "£1.25m" where one decimal would put the
 * tick where it does not stand.
 */
export function moneyTick(thousands: number, decimals = 0): string {
  if (thousands < 1000) return `£${formatNumber(thousands, decimals)}k`;
  const millions = thousands / 1000;
  const enough = [1, 2].find(
    (d) => Math.abs(millions * 10 ** d - Math.round(millions * 10 ** d)) < 1e-6,
  );
  return `£${formatNumber(millions, enough ?? 3)}m`;
}
