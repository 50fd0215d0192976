import type { Mark } from "../../comparison.ts";
import {
  addMonths,
  comparePeriods,
  type Month,
  type PeriodId,
  type Quarter,
} from "../../calendar.ts";
import { latest } from "../../change.ts";
import { cadenceOf, type Observation, type Series } from "../../observation.ts";
import type { Value } from "../../value.ts";
import { marksFrom, pastAt } from "../beside.ts";
import type { Facts } from "../facts.ts";
import {
  budgetAt,
  reportBy,
  reportedBudgets,
  reports,
  SPENDS,
  spendPerChild,
  yearEndRange,
  type Budget,
  type BudgetRow,
  type YearEndRange,
  type ReportedBudget,
} from "../money.ts";
import type { Bridge } from "../flow.ts";
import { placementBridge, placementMonthBy } from "../placements.ts";
import { quantityOf, type Story } from "../story.ts";

export type ReportRow = { readonly period: Quarter; readonly total: BudgetRow };
/** Gross spend for each child on one part of the service, beside England and the comparison. */
export type SpendRow = Mark & {
  readonly id: (typeof SPENDS)[number];
  readonly name: string;
  readonly own: Value;
};
export type MoneyFigures = {
  /** The report told, the council's newest by the month asked for; null where it gives none. */
  readonly period: Quarter | null;
  readonly budget: Budget | null;
  /** Each report up to it, oldest first: a forecast is never overwritten by a later one. */
  readonly reports: readonly ReportRow[];
  /** Where the year may end, going by the years before. */
  readonly range: YearEndRange | null;
  /** What made a week of all places dearer or cheaper in a year; null without placements of its own. */
  readonly split: { readonly month: Month; readonly bridge: Bridge } | null;
  readonly reported: readonly ReportedBudget[];
  /** What is spent for each child in the newest published year. */
  readonly spending: { readonly year: PeriodId; readonly rows: readonly SpendRow[] } | null;
  /** What drives the cost, each at its newest. */
  readonly drivers: readonly {
    readonly slug: (typeof DRIVERS)[number];
    readonly series: Series;
    readonly last: Observation;
  }[];
};

const YEAR = { basis: "financial-year", ends: "03-31" } as const;
const DRIVERS = [
  "savings-delivered",
  "agency-spend",
  "placements-variance",
  "residential-weekly-cost",
  "fostering-weekly-cost",
] as const;

/**
 * Budget and forecast, report by report, what was printed in papers, and what is spent for each
 * child.
 */
export function moneyFigures(facts: Facts): MoneyFigures {
  const { story, evidence, reported, asAt } = facts;
  const period = reportBy(story, asAt ?? undefined) ?? null;
  return {
    period,
    budget: period && budgetAt(story, period),
    reports: period
      ? reports(story)
          .filter((p) => comparePeriods(p, period) <= 0)
          .map((p) => ({ period: p, total: budgetAt(story, p).total }))
      : [],
    range: period && yearEndRange(story, period),
    split: splitOf(story, asAt),
    reported: reportedBudgets(reported),
    spending: spendingOf(facts),
    drivers: DRIVERS.flatMap((slug) => {
      const all = evidence.series.filter((s) => s.indicator === slug);
      const series = all.find((s) => cadenceOf(s) === "quarterly") ?? all[0];
      const last = series && latest(series);
      return series && last ? [{ slug, series, last }] : [];
    }),
  };
}

/** Of the same month as the story of placements tells it, so that both pages say the same. */
function splitOf(story: Story, asAt: PeriodId | null): MoneyFigures["split"] {
  const month = placementMonthBy(story, asAt ?? undefined);
  return month ? { month, bridge: placementBridge(story, addMonths(month, -12), month) } : null;
}

function spendingOf({ story, others }: Facts): MoneyFigures["spending"] {
  const spend = quantityOf(story, "spend-children", false);
  const year = spend?.observations.findLast((o) => o.value.kind === "known")?.period;
  if (year === undefined) return null;
  const then = pastAt(others, spend, year);
  const at = { period: year, frame: YEAR, past: then && { period: then, frame: YEAR } };
  const rows = SPENDS.map((id) => ({
    id,
    name: quantityOf(story, id, false)?.name ?? id,
    own: spendPerChild(story, id, year),
    ...marksFrom(others, at, (of, when) => spendPerChild(of, id, when)),
  }));
  return { year, rows };
}
