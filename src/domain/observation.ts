import { nextPeriod, type Frame, type PeriodId } from "./period.ts";
import { missing, type Value } from "./value.ts";

export const STATUSES = ["final", "provisional", "revised"] as const;
export type Status = (typeof STATUSES)[number];

/** One figure of one area: what it is, of how many, and how firm. Numerator and denominator may be gaps too. */
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

/** The place of a period in a series that has no row for it. */
export const absent = (period: PeriodId): Observation => ({
  period,
  value: missing("missing"),
  numerator: missing("missing"),
  denominator: missing("missing"),
  status: "final",
  note: null,
});

/** The observations with every period between first and last in its place: one without a row stands as missing. */
export function onCalendar(observations: readonly Observation[]): readonly Observation[] {
  const filled: Observation[] = [];
  for (const observation of observations) {
    const before = filled[filled.length - 1];
    for (
      let period = nextPeriod(before?.period ?? "");
      before && period < observation.period;
      period = nextPeriod(period)
    )
      filled.push(absent(period));
    filled.push(observation);
  }
  return filled;
}

export const observationAt = (series: Series, period: PeriodId): Observation | undefined =>
  series.observations.find((observation) => observation.period === period);

/** The series up to and including a period: the past as it stood to a reader of that month. */
export const upTo = (series: Series, period: PeriodId): Series => ({
  ...series,
  observations: series.observations.filter((observation) => observation.period <= period),
});
