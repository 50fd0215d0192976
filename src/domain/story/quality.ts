import { yearsOn, type PeriodId } from "../calendar.ts";
import type { Comparison } from "../comparison.ts";
import type { Indicator } from "../indicator.ts";
import { observationAt } from "../observation.ts";
import { isOurs } from "../ownMeasure.ts";
import { rowAt, type Evidence, type Row } from "../scorecard/row.ts";
import { intervalOf } from "../statistics/interval.ts";
import { missing, type Value } from "../value.ts";

/** The share of case audits that were graded good or better: the one measure of how good work is. */
const AUDITS_GOOD = "audits-good";
const AUDITS: readonly string[] = [AUDITS_GOOD, "audits-completed"];

/** Measures of what was done by its date, in the order a child meets them. */
const ON_TIME: readonly string[] = [
  "decisions-in-one-day",
  "assessments-in-45-days",
  "conferences-in-15-days",
  "cin-visits",
  "cp-visits",
  "core-groups",
  "cp-reviews",
  "cla-visits",
  "cla-reviews",
  "initial-health-assessments",
  "education-plans",
  "pathway-plans",
  "return-interviews-72-hours",
  "ehc-plans-20-weeks",
  "supervision",
];

/** A measure as the dashboard has it, on the same basis and by the same rating, and a year before. */
export type PracticeRow = Row & { readonly before: Value };
/** How good the work is, beside how much of it is on time; each a share of which more is better. */
export type Practice = {
  readonly audits: readonly PracticeRow[];
  readonly onTime: readonly PracticeRow[];
};

/**
 * A council's audits and what it does on time, as at a period or now. A measure of which it has no
 * series is left out; one whose figure is a gap stays, with its reason. What the council audits by
 * measures of its own stands with the audits.
 */
export function practiceOf(
  indicators: readonly Indicator[],
  evidence: Evidence,
  asAt: PeriodId | null,
  comparison: Comparison,
): Practice {
  const rows = (of: readonly Indicator[]): readonly PracticeRow[] =>
    of.flatMap((indicator) => {
      const row = rowAt(indicator, evidence, asAt, comparison);
      return row ? [{ ...row, before: yearBefore(row) }] : [];
    });
  const named = (slugs: readonly string[]): readonly Indicator[] =>
    slugs.flatMap((slug) => indicators.find((i) => i.slug === slug) ?? []);
  return {
    audits: rows([...named(AUDITS), ...indicators.filter(isOwnAudit)]),
    onTime: rows(named(ON_TIME)),
  };
}

const isOwnAudit = ({ slug, domain, unit, polarity }: Indicator): boolean =>
  isOurs(slug) && domain === "Quality assurance" && unit === "percent" && polarity === "high";

function yearBefore({ series, latest }: Row): Value {
  const period = yearsOn(latest.period, -1);
  return (period && observationAt(series, period)?.value) ?? missing("missing");
}

/** The share of audits graded good or better; null where the council has no figure of it. */
export const gradedGood = ({ audits }: Practice): PracticeRow | null =>
  audits.find((r) => r.indicator.slug === AUDITS_GOOD && r.latest.value.kind === "known") ?? null;

/** How many of some measures that have a target meet it, and of how many. */
export function meetingTarget(rows: readonly Row[]): { readonly n: number; readonly of: number } {
  const rated = rows.filter((r) => r.rag !== null);
  return { n: rated.filter((r) => r.rag === "green").length, of: rated.length };
}

/**
 * Whether a share differs from the year before by more than chance would explain; null where the
 * counts or the earlier figure are not known.
 */
export function differsFromBefore({ indicator, latest, before }: PracticeRow): boolean | null {
  const interval = intervalOf(indicator.unit, latest.numerator, latest.denominator, 95);
  if (interval === null || before.kind !== "known") return null;
  return before.amount < interval.lower || before.amount > interval.upper;
}
