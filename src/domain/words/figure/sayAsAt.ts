import { isMonth, isYearly, periodLabel, sayMonth, type PeriodId } from "../../calendar.ts";

/**
 * "October 2026", "July to September 2026" or "2025"; nothing where a council has no period at all.
 */
export function sayAsAt(id: PeriodId | null): string {
  if (id === null || isYearly(id)) return id ?? "";
  return isMonth(id) ? sayMonth(id) : periodLabel(id, { basis: "quarter", ends: "03-31" });
}
