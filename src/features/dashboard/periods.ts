import type { AreaFile } from "#data/useFeed.tsx";
import {
  comparePeriods,
  isMonth,
  isYear,
  isYearly,
  sayMonth,
  startsIn,
  yearOf,
  type Month,
  type PeriodId,
  type SplitYear,
  type Year,
} from "#domain/calendar.ts";

export type Choice = { readonly id: Month | Year; readonly label: string };

/** The periods a reader may look back to, newest first: months where the council has its own, else years. */
export function periodsOf(file: AreaFile): readonly Choice[] {
  const ids = new Set<Month | Year>();
  for (const series of file.series) {
    for (const o of series.observations) {
      if (o.value.kind === "no-authority") continue;
      if (!file.dataTo && isYearly(o.period)) ids.add(calendarYear(o.period));
      if (file.dataTo && isMonth(o.period)) ids.add(o.period);
    }
  }
  return [...ids]
    .sort(comparePeriods)
    .reverse()
    .map((id) => ({ id, label: isMonth(id) ? sayMonth(id) : `Years to ${id}` }));
}

/** A split year counts to the year it ends in. */
const calendarYear = (id: Year | SplitYear): Year => (isYear(id) ? id : yearOf(startsIn(id) + 1));

/** "October 2026" or "2025"; nothing where a council has no period at all. */
export const sayAsAt = (id: PeriodId | null): string =>
  id === null ? "" : isMonth(id) ? sayMonth(id) : id;
