import { latestBy } from "../benchmark.ts";
import type { CouncilEvent } from "../council.ts";
import { GAP_WORDS } from "../format.ts";
import {
  addMonths,
  aprilOf,
  compareDays,
  dayAsAt,
  isMonth,
  monthsTo,
  parseDay,
  periodLabel,
  range,
  yearsOn,
  type Day,
  type Frame,
  type Month,
  type PeriodId,
} from "../calendar.ts";
import { sum } from "../rate.ts";
import { missing, type Value } from "../value.ts";
import { quantityOf, valueIn, type Quantity, type Story } from "./story.ts";

/**
 * The months or the one year that every count of a story page is taken over, in words. Never two
 * kinds on one page.
 */
export type Span = {
  readonly periods: readonly PeriodId[];
  readonly frame: Frame;
  readonly label: string;
};
/** Twelve months, the year to date from April, or a published year. */
export type Reach = "twelve" | "ytd";
/** A sum over a span; where it is a gap, `note` says which month or year is why. */
export type Total = { readonly value: Value; readonly note: string | null };

/** Has the council given its own months of this count? */
export const isMonthly = (story: Story, id: string): boolean =>
  quantityOf(story, id, true) !== undefined;

/**
 * The newest period of a count that had ended by `asAt` ("2026-10" or "2025"), or of all; null
 * where there is none.
 */
export function periodAt(quantity: Quantity | undefined, asAt: PeriodId | null): PeriodId | null {
  if (!quantity) return null;
  return latestBy(
    quantity.observations.filter((o) => o.value.kind !== "no-authority").map((o) => o.period),
    quantity.frame,
    asAt && dayAsAt(asAt),
  );
}

/**
 * The span that ends at a month or year, and the same one a year before: never April set against
 * March.
 */
export function spansAt(
  at: PeriodId,
  reach: Reach,
  frame: Frame,
): { readonly now: Span; readonly before: Span } {
  if (!isMonth(at)) {
    const year = (id: PeriodId): Span => ({ periods: [id], frame, label: periodLabel(id, frame) });
    const before = yearsOn(at, -1);
    return { now: year(at), before: before ? year(before) : { periods: [], frame, label: "" } };
  }
  const months = reach === "twelve" ? 12 : range(aprilOf(at), at).length;
  const basis: Frame = { basis: reach === "twelve" ? "rolling-12" : "ytd", ends: "03-31" };
  const span = (end: Month): Span => ({
    periods: monthsTo(end, months),
    frame: basis,
    label: periodLabel(end, basis),
  });
  return { now: span(at), before: span(addMonths(at, -12)) };
}

/**
 * A count added over a span. One month that is a gap, or not there, makes the sum that gap and is
 * named.
 */
export function totalOver(quantity: Quantity | undefined, span: Span): Total {
  if (span.periods.length === 0) return { value: missing("missing"), note: null };
  const value = sum(span.periods.map((p) => valueIn(quantity, p)));
  const hole =
    value.kind === "known"
      ? undefined
      : span.periods.find((p) => valueIn(quantity, p).kind !== "known");
  if (value.kind === "known" || hole === undefined) return { value, note: null };
  return {
    value,
    note: `${GAP_WORDS[value.kind]}: ${periodLabel(hole, isMonth(hole) ? { basis: "month", ends: "03-31" } : span.frame)}`,
  };
}

/**
 * The first break after one month and not after another: a break in the first month itself has all
 * of the sum behind it.
 */
function breakWithin(
  breaks: readonly CouncilEvent[],
  first: PeriodId | undefined,
  last: PeriodId | undefined,
): CouncilEvent | undefined {
  if (!first || !last) return undefined;
  const isWithin = (day: Day): boolean =>
    compareDays(day, dayAsAt(first)) > 0 && compareDays(day, dayAsAt(last)) <= 0;
  return breaks.find((b) => {
    const day = parseDay(b.date);
    return day !== null && isWithin(day);
  });
}

/**
 * A sum never joins two ways of counting: where a recorded break falls inside the span, it is a gap
 * that names the break.
 */
export function oneWay(total: Total, span: Span, breaks: readonly CouncilEvent[]): Total {
  const parted = breakWithin(breaks, span.periods[0], span.periods.at(-1));
  return parted
    ? {
        value: { kind: "not-applicable" },
        note: `Counted in two ways within these months: ${parted.title}`,
      }
    : total;
}

/**
 * The span a year before is no comparison where counting changed between the two: it is a gap that
 * names the break.
 */
export function comparable(
  total: Total,
  before: Span,
  now: Span,
  breaks: readonly CouncilEvent[],
): Total {
  const parted =
    total.value.kind === "known"
      ? breakWithin(breaks, before.periods[0], now.periods.at(-1))
      : undefined;
  return parted
    ? { value: { kind: "not-applicable" }, note: `Counted differently then: ${parted.title}` }
    : total;
}
