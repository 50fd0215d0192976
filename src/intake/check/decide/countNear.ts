import type { Indicator } from "#domain/indicator.ts";
import { isMonth, sayPeriod } from "#domain/calendar.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { confirm, unusual, type Check } from "./asking.ts";
import { isFarBelow } from "../farFrom.ts";
import { isKnown, plainly, valueOf, type Checking } from "./checking.ts";
import { AGES } from "./counted.ts";
import { leaps } from "./nearTheLast.ts";

/** What a count is to be near, and how that is said. */
type Near = { readonly usual: number; readonly words: string };

/**
 * A number of children that is nowhere near the council's last, or before it has any its published
 * year, waits for a yes. A row that waits for another answer is asked about once that is given.
 */
export const countNearTheLast: Check = (row, indicator, checking) => {
  const now = row.doubts.length > 0 ? null : countIn(row, indicator);
  const near = now === null ? null : nearOf(row, indicator, checking);
  if (now === null || near === null) return [row];
  return confirm(row, indicator, checking, unusual(row, indicator, "leap"), [
    isKnown(row.numerator) ? "numerator" : "value",
    plainly(now),
    `something near ${plainly(near.usual)}, ${near.words}`,
    "Check the unit and the column, then confirm.",
  ]);
};

/** A rate's numerator, or the figure of a measure that is a count. */
function countIn(row: ReadRow, { unit }: Indicator): number | null {
  if (AGES[unit] !== undefined) return amountOf(row.numerator);
  return unit === "count" ? (amountOf(row.numerator) ?? valueOf(row)) : null;
}

/** What the count is far from; null where it is near, or nothing is known that is its like. */
function nearOf(row: ReadRow, indicator: Indicator, checking: Checking): Near | null {
  const now = countIn(row, indicator) ?? 0;
  if (checking.history(indicator.slug).own) {
    const last = lastOwn(row, indicator, checking);
    return last !== null && leaps(last, now)
      ? { usual: last, words: "the last that is loaded" }
      : null;
  }
  const year = ofTheYear(row, indicator, checking);
  return year !== null && (isFarBelow(now, year.usual) || (year.isWhole && leaps(year.usual, now)))
    ? year
    : null;
}

/** A rate that is printed is compared by itself, and a count's last with it. */
function lastOwn(row: ReadRow, indicator: Indicator, { history }: Checking): number | null {
  const { own } = history(indicator.slug);
  if (!own || AGES[indicator.unit] === undefined || isKnown(row.value)) return null;
  if (own.frame.basis !== (row.basis ?? own.frame.basis)) return null;
  const last = own.observations.findLast((o) => isKnown(o.numerator) && o.period !== row.period);
  return last ? amountOf(last.numerator) : null;
}

/** The last published year's count, or as much of it as the row's time is likely to bring. */
function ofTheYear(
  row: ReadRow,
  { slug, unit, localBasis }: Indicator,
  { history }: Checking,
): (Near & { readonly isWhole: boolean }) | null {
  const { published } = history(slug);
  const isStock = localBasis === "snapshot";
  if (!published || (published.frame.basis === "snapshot") !== isStock) return null;
  const year = published.observations.findLast((o) => isKnown(o.value));
  const count =
    year && (amountOf(year.numerator) ?? (unit === "count" ? amountOf(year.value) : null));
  const part = isStock
    ? row.basis === undefined || row.basis === "snapshot"
      ? 1
      : null
    : partOf(row);
  if (!year || count === null || count === undefined || part === null) return null;
  return {
    usual: Math.round(count / part),
    words: `${PART[part]}published for ${sayPeriod(year.period)}`,
    isWhole: part === 1,
  };
}

const PART = { 1: "", 4: "a quarter of what was ", 12: "a twelfth of what was " } as const;

/** The row's time as a part of a year; null where it is none that is known. */
function partOf({ period, basis = "month" }: ReadRow): keyof typeof PART | null {
  if (basis === "rolling-12") return 1;
  if (basis === "rolling-3") return 4;
  if (basis !== "month") return null;
  return isMonth(period) ? 12 : 4;
}
