import type { Observation, Series } from "#domain/observation.ts";
import { nextPeriod, type Frame, type PeriodId } from "#domain/period.ts";
import { known, missing, type Gap, type Value } from "#domain/value.ts";

/** A number is a figure, a word the reason there is none. */
export type Figure = number | Gap;
export const figure = (f: Figure): Value => (typeof f === "number" ? known(f) : missing(f));

/** An observation of which a test says only what it is about. */
export const anObservation = (over: Partial<Observation> = {}): Observation => ({
  period: "2025",
  value: missing("missing"),
  numerator: missing("missing"),
  denominator: missing("missing"),
  status: "final",
  note: null,
  ...over,
});

/** Figures that follow each other without a break from the first period on. */
export function aSeries(frame: Frame, first: PeriodId, figures: readonly Figure[]): Series {
  let period = first;
  const observations = figures.map((f, i) => {
    period = i === 0 ? first : nextPeriod(period);
    return anObservation({ period, value: figure(f), numerator: figure(f) });
  });
  return { indicator: "contacts", source: "council", frame, observations };
}

export const aMonthlySeries = (first: PeriodId, figures: readonly Figure[]): Series =>
  aSeries({ basis: "month", ends: "03-31" }, first, figures);
export const aYearlySeries = (first: PeriodId, figures: readonly Figure[]): Series =>
  aSeries({ basis: "year", ends: "03-31" }, first, figures);
