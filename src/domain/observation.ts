import {
  comparePeriods,
  kindOf,
  range,
  type Frame,
  type PeriodId,
  type PeriodKind,
} from "./calendar.ts";
import { missing, type Value } from "./value.ts";

export const STATUSES = ["final", "provisional", "revised"] as const;
export type Status = (typeof STATUSES)[number];

/**
 * One figure of one area: what it is, of how many, and how firm. Numerator and denominator may be
 * gaps too.
 */
export type Observation = {
  readonly period: PeriodId;
  readonly value: Value;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly status: Status;
  /** Why it is missing, what it was before revision, or null. */
  readonly note: string | null;
};

/** One indicator of one area on one basis, in order of time. */
export type Series = {
  readonly indicator: string;
  readonly frame: Frame;
  readonly source: string;
  readonly observations: readonly Observation[];
  /** What holds for the whole series and must be said with it: a joint return. */
  readonly remark?: string;
};

/** How often figures come; never two cadences in one series. */
export type Cadence = "monthly" | "quarterly" | "yearly";
const CADENCE: Record<PeriodKind, Cadence> = {
  month: "monthly",
  quarter: "quarterly",
  year: "yearly",
  "split-year": "yearly",
};

/** How often a series has a figure: what its first period is one of. Null where it has none yet. */
export function cadenceOf({
  observations,
}: {
  readonly observations: readonly { readonly period: PeriodId }[];
}): Cadence | null {
  const [first] = observations;
  return first ? CADENCE[kindOf(first.period)] : null;
}

/** What is published once a year, and not a council's own months or quarters. */
export const isYearlySeries = (series: Parameters<typeof cadenceOf>[0]): boolean =>
  cadenceOf(series) === "yearly";

/** The place of a period in a series that has no row for it. */
export const absent = (period: PeriodId): Observation => ({
  period,
  value: missing("missing"),
  numerator: missing("missing"),
  denominator: missing("missing"),
  status: "final",
  note: null,
});

/**
 * The observations with every period between first and last in its place: one without a row stands
 * as missing.
 */
export function onCalendar(observations: readonly Observation[]): readonly Observation[] {
  const filled: Observation[] = [];
  for (const observation of observations) {
    const before = filled[filled.length - 1];
    if (before) filled.push(...range(before.period, observation.period).slice(1, -1).map(absent));
    filled.push(observation);
  }
  return filled;
}

export const observationAt = (series: Series, period: PeriodId): Observation | undefined =>
  series.observations.find((observation) => observation.period === period);

/** The series up to and including a period: the past as it stood to a reader of that month. */
export const upTo = (series: Series, period: PeriodId): Series => ({
  ...series,
  observations: series.observations.filter((o) => comparePeriods(o.period, period) <= 0),
});
