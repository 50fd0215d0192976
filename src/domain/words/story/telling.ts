import { formatNumber, formatValue, type Measure } from "../../format.ts";
import type { Value } from "../../value.ts";

const CHILDREN: Measure = { unit: "count", decimals: 0 };
/** "1,234", or the gap in words. */
export const sayNumber = (value: Value, decimals = 0): string =>
  formatValue(value, { unit: "count", decimals });
/** "£7,476k" of thousands, "£27.4m" of ten millions or more. */
export const sayThousands = (value: Value): string =>
  value.kind === "known"
    ? `${value.amount < 0 ? "−" : ""}£${formatNumber(Math.abs(value.amount), 0)}k`
    : formatValue(value, CHILDREN);
/** "£12,345" of pounds. */
export const sayPounds = (value: Value): string =>
  value.kind === "known"
    ? `${value.amount < 0 ? "−" : ""}£${formatNumber(Math.abs(value.amount), 0)}`
    : formatValue(value, CHILDREN);
/** "£7.476m" of millions as a report prints them. */
export const sayMillions = (amount: number): string =>
  `${amount < 0 ? "−" : ""}£${formatNumber(Math.abs(amount), 3)}m`;
/** "+12" or "−3" or "0". */
export const saySigned = (value: Value, decimals = 0): string =>
  value.kind === "known"
    ? `${value.amount > 0 ? "+" : ""}${formatNumber(value.amount, decimals)}`
    : formatValue(value, CHILDREN);
/** "12%" of a part in a whole, or the gap. */
export const sayShare = (part: Value, whole: Value): string =>
  part.kind !== "known"
    ? formatValue(part, CHILDREN)
    : whole.kind !== "known"
      ? formatValue(whole, CHILDREN)
      : whole.amount === 0
        ? "none to share"
        : `${formatNumber((part.amount / whole.amount) * 100, 0)}%`;
