import { latestBy } from "../benchmark.ts";
import type { CouncilEvent } from "../council.ts";
import { GAP_WORDS } from "../format.ts";
import { lastDayOf, periodLabel, type Frame, type PeriodId } from "../period.ts";
import { sum } from "../rate.ts";
import type { Value } from "../value.ts";
import { aprilOf } from "../yearToDate.ts";
import { quantityOf, valueIn, type Quantity, type Story } from "./story.ts";

/** The months or the one year that every count of a story page is taken over, in words. Never two kinds on one page. */
export type Span = {
  readonly periods: readonly PeriodId[];
  readonly frame: Frame;
  readonly label: string;
};
/** Twelve months, the year to date from April, or a published year. */
export type Reach = "twelve" | "ytd";
/** A sum over a span; where it is a gap, `note` says which month or year is why. */
export type Total = { readonly value: Value; readonly note: string | null };

/** The month `back` months before. */
export function monthBack(id: PeriodId, back: number): PeriodId {
  const months = Number(id.slice(0, 4)) * 12 + Number(id.slice(5)) - 1 - back;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** Has the council given its own months of this count? */
export const isMonthly = (story: Story, id: string): boolean =>
  quantityOf(story, id, true) !== undefined;

/** The newest period of a count that had ended by a day of `asAt` ("2026-10" or "2025"); null where there is none. */
export function periodAt(quantity: Quantity | undefined, asAt: string): PeriodId | null {
  if (!quantity) return null;
  return latestBy(
    quantity.observations.filter((o) => o.value.kind !== "no-authority").map((o) => o.period),
    quantity.frame,
    lastDayOf(asAt, { basis: "snapshot", ends: "12-31" }),
  );
}

/** The span that ends at a month or year, and the same one a year before: never April set against March. */
export function spansAt(
  at: PeriodId,
  reach: Reach,
  frame: Frame,
): { readonly now: Span; readonly before: Span } {
  if (!at.includes("-")) {
    const year = (id: PeriodId): Span => ({ periods: [id], frame, label: periodLabel(id, frame) });
    return { now: year(at), before: year(String(Number(at) - 1)) };
  }
  const months = reach === "twelve" ? 12 : monthsSince(aprilOf(at), at) + 1;
  const basis: Frame = { basis: reach === "twelve" ? "rolling-12" : "ytd", ends: "03-31" };
  const span = (end: PeriodId): Span => ({
    periods: Array.from({ length: months }, (_, i) => monthBack(end, months - 1 - i)),
    frame: basis,
    label: periodLabel(end, basis),
  });
  return { now: span(at), before: span(monthBack(at, 12)) };
}

const monthsSince = (from: PeriodId, to: PeriodId): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5));

/** A count added over a span. One month that is a gap, or not there, makes the sum that gap and is named. */
export function totalOver(quantity: Quantity | undefined, span: Span): Total {
  const value = sum(span.periods.map((p) => valueIn(quantity, p)));
  const hole =
    value.kind === "known"
      ? undefined
      : span.periods.find((p) => valueIn(quantity, p).kind !== "known");
  if (value.kind === "known" || hole === undefined) return { value, note: null };
  return {
    value,
    note: `${GAP_WORDS[value.kind]}: ${periodLabel(hole, hole.includes("-") ? { basis: "month", ends: "03-31" } : span.frame)}`,
  };
}

/** A sum never joins two ways of counting: where a recorded break falls inside the span, it is a gap that names the break. */
export function oneWay(total: Total, span: Span, breaks: readonly CouncilEvent[]): Total {
  const [first = "", last = ""] = [span.periods[0], span.periods.at(-1)];
  const parted = breaks.find((b) => first < b.date.slice(0, 7) && b.date.slice(0, 7) <= last);
  return parted
    ? {
        value: { kind: "not-applicable" },
        note: `Counted in two ways within these months: ${parted.title}`,
      }
    : total;
}

/** The span a year before is no comparison where counting changed between the two: it is a gap that names the break. */
export function comparable(
  total: Total,
  before: Span,
  now: Span,
  breaks: readonly CouncilEvent[],
): Total {
  const [first = "", last = ""] = [before.periods[0], now.periods.at(-1)];
  const parted =
    total.value.kind === "known"
      ? breaks.find((b) => first < b.date.slice(0, 7) && b.date.slice(0, 7) <= last)
      : undefined;
  return parted
    ? { value: { kind: "not-applicable" }, note: `Counted differently then: ${parted.title}` }
    : total;
}
