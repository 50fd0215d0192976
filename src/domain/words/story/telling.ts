import { formatNumber, formatValue, signed as withSign, type Measure } from "../../format.ts";
import type { Value } from "../../value.ts";

const CHILDREN: Measure = { unit: "count", decimals: 0 };
/** "1,234", or the gap in words. */
export const sayNumber = (value: Value, decimals = 0): string =>
  formatValue(value, { unit: "count", decimals });
const THOUSANDS: Measure = { unit: "gbp-000", decimals: 0 };

/** "£540k" or "£72.9m" of so many thousands, where a member reads it. */
export const sayThousands = (value: Value): string => formatValue(value, THOUSANDS);
/** "£7,476k" of thousands, for a table: every thousand of it. */
export const sayEveryThousand = (value: Value): string => formatValue(value, THOUSANDS, "exact");
/** "£12,345" of pounds: what one thing costs, or one child. */
export const sayPounds = (value: Value): string => formatValue(value, { unit: "gbp", decimals: 0 });
/** "£412k" or "£33.0m" of pounds, where they are the cost of many; under a thousand as it is. */
export const sayTotalPounds = (value: Value): string =>
  value.kind === "known" && Math.abs(value.amount) >= 1000
    ? sayThousands({ kind: "known", amount: value.amount / 1000 })
    : sayPounds(value);
/** "£7.476m" of millions as a report prints them, for a table. */
export const sayMillions = (amount: number): string =>
  withSign(amount < 0 ? "−" : "", `£${formatNumber(Math.abs(amount), 3)}m`);
/** "£7.5m" or "£499k" of millions as a report prints them, in a sentence. */
export const sayReportedMoney = (millions: number): string =>
  sayThousands({ kind: "known", amount: millions * 1000 });
/** A plus before what is above nought, which no line's end parts from it: "+£540k", "−£540k". */
export const withPlus = (value: Value, say: (value: Value) => string): string =>
  value.kind === "known" && value.amount > 0 ? withSign("+", say(value)) : say(value);
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
