import type { AreaFile } from "#data/useFeed.tsx";
import { isYearly, type PeriodId } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { newsOf } from "#domain/scorecard/attention.ts";
import { frontPageOf, type FrontPage } from "#domain/scorecard/frontPage.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { chosenOf, periodsOf, type Periods } from "#domain/scorecard/periods.ts";

/** As many moves as a reader takes in before looking further down. */
const MOST_NEWS = 5;

/** A council’s measures as at one month or year: all of them, what moved, and what stands out. */
export type Scorecard = {
  readonly periods: Periods;
  readonly asAt: PeriodId | null;
  readonly monthly: boolean;
  readonly rows: readonly Row[];
  readonly front: FrontPage;
  readonly since: { readonly rows: readonly Row[]; readonly monthly: boolean };
};

/** The scorecard as at the period asked for, where there is one, else the newest. */
export function scorecardOf(
  indicators: readonly Indicator[],
  file: AreaFile,
  asked: PeriodId | undefined,
  comparison: Comparison,
): Scorecard {
  const periods = periodsOf(file.series);
  const asAt = chosenOf(periods, asked);
  const monthly = asAt !== null && !isYearly(asAt);
  const rows = indicators.flatMap((indicator): Row[] => {
    const row = rowAt(indicator, file, asAt, comparison);
    return row && row.latest.value.kind !== "no-authority" ? [row] : [];
  });
  return { periods, asAt, monthly, rows, front: frontPageOf(rows), since: sinceOf(rows, monthly) };
}

/**
 * What moved most. A move between two published years is no news of the month; where no month moved
 * it is told as what it is.
 */
export function sinceOf(rows: readonly Row[], monthly: boolean): Scorecard["since"] {
  const isOfYears = (row: Row): boolean => isYearlySeries(row.series);
  const ofMonth = newsOf(
    rows.filter((row) => !isOfYears(row)),
    MOST_NEWS,
  );
  const ofYear = newsOf(rows.filter(isOfYears), MOST_NEWS);
  const isOfMonth = monthly && (ofMonth.length > 0 || ofYear.length === 0);
  return { rows: isOfMonth ? ofMonth : ofYear, monthly: isOfMonth };
}
