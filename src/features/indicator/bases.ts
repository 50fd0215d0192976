import { concerns, type CouncilEvent } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayNotWhole } from "#domain/narrative/sayNotWhole.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import type { Basis } from "#domain/calendar.ts";
import { yearToDate } from "#domain/yearToDate.ts";

export type BasisChoice = { readonly id: string; readonly label: string; readonly series: Series };

const LABEL: Record<Basis, string> = {
  snapshot: "At month end",
  month: "Each month",
  quarter: "Each quarter",
  "rolling-12": "12 months to each month",
  "rolling-3": "3 months to each month",
  ytd: "Year to date: April to each month",
  year: "Each year",
  "academic-year": "Each academic year",
  "calendar-year": "Each calendar year",
  "financial-year": "Each financial year",
  "stated-year": "Each year",
  "three-years": "Each three years",
  forecast: "Each forecast",
};

/**
 * The bases on which this council's figures can be read, never two of them on one axis; monthly counts can also be read
 * as the year to date, which never joins two ways of counting.
 */
export function basesOf(
  indicator: Indicator,
  all: readonly Series[],
  events: readonly CouncilEvent[],
): readonly BasisChoice[] {
  const given = all.filter((series) => series.indicator === indicator.slug);
  const breaks = events
    .filter((e) => e.kind === "break" && concerns(e, indicator.slug))
    .map((e) => ({ date: e.date, reason: `Counted in two ways within these months: ${e.title}` }));
  const summed = given.flatMap(
    (series) =>
      yearToDate(series, indicator.unit, breaks, (gap) => sayNotWhole(gap, series.frame)) ?? [],
  );
  return [...given, ...summed].map((series) => ({
    id: isYearlySeries(series) ? `published-${series.frame.basis}` : series.frame.basis,
    label: LABEL[series.frame.basis],
    series,
  }));
}
