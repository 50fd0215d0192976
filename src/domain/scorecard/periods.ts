import {
  comparePeriods,
  isMonth,
  isYear,
  isYearly,
  startsIn,
  yearOf,
  type PeriodId,
  type SplitYear,
  type Year,
} from "../calendar.ts";
import type { Series } from "../observation.ts";
import { sayAsAt } from "../words/figure/sayAsAt.ts";

type Choice = { readonly id: PeriodId; readonly label: string };
/**
 * What a reader may look back to, newest first: the council's own months (quarters, where it gives
 * no month), and published years.
 */
export type Periods = { readonly own: readonly Choice[]; readonly years: readonly Choice[] };

/** The periods of a council's figures. A measure may have both, and neither hides the other. */
export function periodsOf(all: readonly Series[]): Periods {
  const ids = all
    .flatMap((series) => series.observations)
    .filter((o) => o.value.kind !== "no-authority")
    .map((o) => o.period);
  const parts = ids.filter((id) => !isYearly(id));
  const months = parts.filter(isMonth);
  return {
    own: newestFirst(months.length > 0 ? months : parts, sayAsAt),
    years: newestFirst(ids.filter(isYearly).map(calendarYear), (id) => `Years to ${id}`),
  };
}

const newestFirst = (ids: readonly PeriodId[], say: (id: PeriodId) => string): readonly Choice[] =>
  [...new Set(ids)]
    .sort(comparePeriods)
    .reverse()
    .map((id) => ({ id, label: say(id) }));

/**
 * The period an address asks for, where there is one, else the newest of the council's own, else
 * the newest year.
 */
export const chosenOf = ({ own, years }: Periods, asked: PeriodId | undefined): PeriodId | null => {
  const all = [...own, ...years];
  return (all.find((p) => p.id === asked) ?? all[0])?.id ?? null;
};

/** A split year counts to the year it ends in. */
const calendarYear = (id: Year | SplitYear): Year => (isYear(id) ? id : yearOf(startsIn(id) + 1));
