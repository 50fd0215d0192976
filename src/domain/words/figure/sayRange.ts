import {
  isQuarter,
  lastDayOf,
  monthOfDay,
  periodLabel,
  sayMonth,
  type Frame,
  type PeriodId,
} from "../../calendar.ts";

/**
 * What a series covers from its first to its last period: "12 months to each month, March 2023 to
 * October 2026"; a single period by its own name, and no period by nothing.
 */
export function sayRange(
  first: PeriodId | undefined,
  last: PeriodId | undefined,
  frame: Frame,
): string {
  if (!first || !last) return "";
  if (first === last) return periodLabel(first, frame);
  const each = EACH[frame.basis]?.(isQuarter(first) ? "quarter" : "month");
  const month = (id: PeriodId): string => sayMonth(monthOfDay(lastDayOf(id, frame)));
  if (each !== undefined) return `${each}, ${month(first)} to ${month(last)}`;
  // "at 31 March 2013 to 31 March 2025": what both begin with is said once.
  return `${periodLabel(first, frame)} to ${periodLabel(last, frame).replace(/^(at|year ending|year to|three years to|academic year|calendar year|financial year|forecast at) /, "")}`;
}

/** Where a council's own line begins on an axis that begins before it. */
export const sayLineBegins = (name: string, first: PeriodId, frame: Frame): string =>
  `${name}’s own line begins ${BEGINS[frame.basis] ?? "with the "}${periodLabel(first, frame)}.`;

/** What leads to a period's name; twelve months and a year are led to by "with the". */
const BEGINS: { readonly [Basis in Frame["basis"]]?: string } = {
  snapshot: "",
  month: "in ",
  quarter: "with ",
  ytd: "with ",
};

/**
 * Bases whose every figure covers more than its period's name says, or whose name would be said
 * twice.
 */
const EACH: { readonly [Basis in Frame["basis"]]?: (span: "month" | "quarter") => string } = {
  "rolling-12": (span) => `12 months to each ${span}`,
  "rolling-3": (span) => `3 months to each ${span}`,
  ytd: () => "year to date at each month",
  quarter: () => "each quarter",
};
