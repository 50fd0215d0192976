import type { Observation, Series } from "#domain/observation.ts";
import { nextPeriod, type Frame } from "#domain/calendar.ts";
import { period } from "./period.ts";
import { known, missing, type Gap, type Value } from "#domain/value.ts";

/** A number is a figure, a word the reason there is none. */
export type Figure = number | Gap;
export const figure = (f: Figure): Value => (typeof f === "number" ? known(f) : missing(f));

/** An observation of which a test says only what it is about. */
export const anObservation = ({
  period: at = "2025",
  ...over
}: Partial<Omit<Observation, "period">> & { readonly period?: string } = {}): Observation => ({
  period: period(at),
  value: missing("missing"),
  numerator: missing("missing"),
  denominator: missing("missing"),
  status: "final",
  note: null,
  ...over,
});

/** Figures that follow each other without a break from the first period on. */
export function aSeries(frame: Frame, first: string, figures: readonly Figure[]): Series {
  let at = period(first);
  const observations = figures.map((f, i) => {
    at = i === 0 ? at : (nextPeriod(at) ?? at);
    return anObservation({ period: at, value: figure(f), numerator: figure(f) });
  });
  return { indicator: "contacts", source: "council", frame, observations };
}

export const aMonthlySeries = (first: string, figures: readonly Figure[]): Series =>
  aSeries({ basis: "month", ends: "03-31" }, first, figures);
export const aYearlySeries = (first: string, figures: readonly Figure[]): Series =>
  aSeries({ basis: "year", ends: "03-31" }, first, figures);
