import { difference } from "../change.ts";
import { minus, plus } from "../exact.ts";
import type { Reported } from "../council.ts";
import {
  compareDays,
  comparePeriods,
  dayAsAt,
  financialQuarterOf,
  financialYearOf,
  startsIn,
  yearOf,
  type PeriodId,
  type Quarter,
} from "../calendar.ts";
import { sum } from "../rate.ts";
import { amountOf, combine, known, missing, type Value } from "../value.ts";
import { quantityOf, valueIn, type FinanceLine, type Story } from "./story.ts";

const percentOf = (part: Value, whole: Value): Value =>
  combine(part, whole, (p, w) => (w === 0 ? missing("not-applicable") : known((p / w) * 100)));

/**
 * The financial year a report belongs to by the year it begins in, and its place: 0 to June … 3 the
 * outturn at March.
 */
export const reportOf = (period: Quarter): { readonly year: number; readonly place: number } => {
  return { year: financialYearOf(period), place: financialQuarterOf(period) - 1 };
};

export const REPORT_WORDS = [
  "at the end of June",
  "at the end of September",
  "at the end of December",
  "outturn",
] as const;

/**
 * One service, or all of the General Fund, in one report: budget, forecast, variance (positive is
 * over) and movement since the last report of the year.
 */
export type BudgetRow = {
  readonly service: string;
  readonly budget: Value;
  readonly forecast: Value;
  readonly variance: Value;
  readonly percent: Value;
  readonly movement: Value;
  readonly reasonType: string;
  readonly reason: string;
  readonly broughtForward: Value;
  readonly deficit: Value;
};

/** Reports held, oldest first. */
export const reports = (story: Story): readonly Quarter[] =>
  [...new Set(story.finance.map((f) => f.period))].sort(comparePeriods);

/** The newest report whose quarter had ended by a period, or of all. */
export const reportBy = (story: Story, asAt: PeriodId | undefined): Quarter | undefined =>
  reports(story).findLast((p) => !asAt || compareDays(dayAsAt(p), dayAsAt(asAt)) <= 0);

function row(
  service: string,
  lines: readonly FinanceLine[],
  before: readonly FinanceLine[],
  period: Quarter,
): BudgetRow {
  const [budget, forecast] = [sum(lines.map((l) => l.budget)), sum(lines.map((l) => l.forecast))];
  const variance = difference(forecast, budget);
  const opens = reportOf(period).place === 0;
  const earlier =
    before.length === 0
      ? missing("missing")
      : difference(sum(before.map((l) => l.forecast)), sum(before.map((l) => l.budget)));
  const [one] = lines;
  const broughtForward = lines.length === 1 && one ? one.broughtForward : missing("not-applicable");
  return {
    service,
    budget,
    forecast,
    variance,
    percent: percentOf(variance, budget),
    movement: opens ? missing("not-applicable") : difference(variance, earlier),
    reasonType: lines.length === 1 ? (one?.reasonType ?? "") : "",
    reason: lines.length === 1 ? (one?.reason ?? "") : "",
    broughtForward,
    deficit: combine(broughtForward, variance, (b, v) => known(plus(b, v))),
  };
}

/** One report, service by service, with high needs in a fund of its own. */
export type Budget = {
  readonly services: readonly BudgetRow[];
  readonly total: BudgetRow;
  readonly highNeeds: BudgetRow | null;
};

/**
 * The report of a period: each General Fund service, their total, and high needs apart, never
 * netted (domain rules 9).
 */
export function budgetAt(story: Story, period: Quarter): Budget {
  const all = reports(story);
  const previous = all[all.indexOf(period) - 1];
  const lines = (fund: string, p: Quarter | undefined) =>
    story.finance.filter((f) => f.period === p && f.fund === fund);
  const of = (service: string, fund: string): BudgetRow =>
    row(
      service,
      lines(fund, period).filter((l) => l.service === service),
      lines(fund, previous).filter((l) => l.service === service),
      period,
    );
  const general = lines("general", period);
  const [dsg] = lines("dsg", period);
  return {
    services: general.map((l) => of(l.service, "general")),
    total: row("General Fund", general, lines("general", previous), period),
    highNeeds: dsg ? of(dsg.service, "dsg") : null,
  };
}

/**
 * How far past years' outturn lay from what was forecast at the same report: the range this year's
 * forecast should be read with.
 */
export type YearEndRange = {
  readonly low: number;
  readonly high: number;
  readonly years: readonly number[];
};

/**
 * Null with fewer than two past years that have both the report and the outturn, and for an outturn
 * itself.
 */
export function yearEndRange(story: Story, period: Quarter): YearEndRange | null {
  const { year, place } = reportOf(period);
  if (place === 3) return null;
  const variance = (p: Quarter): number | null => amountOf(budgetAt(story, p).total.variance);
  const all = reports(story);
  const past = all
    .filter((p) => reportOf(p).place === place && reportOf(p).year < year)
    .flatMap((p) => {
      const outturn = all.find(
        (q) => reportOf(q).year === reportOf(p).year && reportOf(q).place === 3,
      );
      const [then, end] = [variance(p), outturn === undefined ? null : variance(outturn)];
      return then === null || end === null
        ? []
        : [{ year: reportOf(p).year, moved: minus(end, then) }];
    });
  const now = variance(period);
  if (past.length < 2 || now === null) return null;
  return {
    low: plus(now, Math.min(...past.map((p) => p.moved))),
    high: plus(now, Math.max(...past.map((p) => p.moved))),
    years: past.map((p) => p.year),
  };
}

/**
 * Gross spend of a financial year per child: pounds over children aged 0 to 17 of the June before
 * the year ends.
 */
export function spendPerChild(story: Story, id: string, year: PeriodId): Value {
  const at = (q: string, p: PeriodId): Value => valueIn(quantityOf(story, q, false), p);
  return combine(at(id, year), at("children-0-17", yearOf(startsIn(year))), (pounds, children) =>
    children > 0 ? known(pounds / children) : missing("not-applicable"),
  );
}
export const SPENDS = [
  "spend-children",
  "spend-looked-after",
  "spend-safeguarding",
  "spend-family-support",
  "spend-leaving-care",
  "spend-youth-justice",
  "spend-young-people",
  "spend-early-years",
  "spend-other",
] as const;

/**
 * A budget a council reported to committee, in millions of pounds, with every printed figure beside
 * what the others make.
 */
export type ReportedBudget = {
  readonly service: string;
  readonly forecast: number;
  readonly budget: number;
  readonly variance: number;
  readonly percent: number;
  readonly printedVariance: number | null;
  readonly printedPercent: number | null;
  readonly movement: number | null;
  readonly impliedBefore: number | null;
  readonly disagrees: readonly string[];
  readonly row: Reported;
};

/**
 * Each service with a reported forecast and budget: variance, share, and the last report's variance
 * that the printed movement implies.
 */
export function reportedBudgets(reported: readonly Reported[]): readonly ReportedBudget[] {
  return reported
    .filter((r) => r.key === "net-outturn-forecast")
    .flatMap((f): readonly ReportedBudget[] => {
      const of = (key: string, unit: string): number | null => {
        const r = reported.find(
          (x) =>
            x.key === key &&
            x.unit === unit &&
            x.breakdown === f.breakdown &&
            x.report === f.report,
        );
        return r ? amountOf(r.value) : null;
      };
      const [forecast, budget] = [amountOf(f.value), of("net-budget-approved", "gbp-million")];
      if (forecast === null || budget === null || budget === 0) return [];
      const variance = minus(forecast, budget);
      const percent = (variance / budget) * 100;
      const [printedVariance, printedPercent, movement] = [
        of("FN01", "gbp-million"),
        of("FN01", "percent"),
        of("FN02", "gbp-million"),
      ];
      const disagrees = [
        printedVariance !== null && Math.abs(printedVariance - variance) > 0.0005
          ? `the report prints ${printedVariance}m over`
          : "",
        printedPercent !== null && Math.abs(printedPercent - percent) > 0.05 + 1e-9
          ? `the report prints ${printedPercent}%`
          : "",
      ].filter((t) => t !== "");
      return [
        {
          service: f.breakdown ?? "",
          forecast,
          budget,
          variance,
          percent,
          printedVariance,
          printedPercent,
          movement,
          impliedBefore: movement === null ? null : minus(variance, movement),
          disagrees,
          row: f,
        },
      ];
    });
}
