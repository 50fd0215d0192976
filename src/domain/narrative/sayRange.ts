import {
  isQuarter,
  lastDayOf,
  monthOfDay,
  periodLabel,
  sayMonth,
  type Frame,
  type PeriodId,
} from "../calendar.ts";

/** What a series covers from its first to its last period: "12 months to each month, March 2023 to October 2026"; a single period by its own name, and no period by nothing. */
export function sayRange(
  first: PeriodId | undefined,
  last: PeriodId | undefined,
  frame: Frame,
): string {
  if (!first || !last) return "";
  if (first === last) return periodLabel(first, frame);
  const month = (id: PeriodId): string => sayMonth(monthOfDay(lastDayOf(id, frame)));
  const each = isQuarter(first) ? "quarter" : "month";
  const ends = `${month(first)} to ${month(last)}`;
  switch (frame.basis) {
    case "rolling-12":
      return `12 months to each ${each}, ${ends}`;
    case "rolling-3":
      return `3 months to each ${each}, ${ends}`;
    case "ytd":
      return `year to date at each month, ${ends}`;
    case "quarter":
      return `each quarter, ${ends}`;
    case "snapshot":
    case "month":
    case "year":
    case "academic-year":
    case "calendar-year":
    case "financial-year":
    case "stated-year":
    case "three-years":
    case "forecast":
      // "at 31 March 2013 to 31 March 2025": what both begin with is said once.
      return `${periodLabel(first, frame)} to ${periodLabel(last, frame).replace(/^(at|year ending|year to|three years to|academic year|calendar year|financial year|forecast at) /, "")}`;
  }
}
