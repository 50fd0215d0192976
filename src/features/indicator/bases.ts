import { concerns, type CouncilEvent } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayBasis } from "#domain/words/figure/sayBasis.ts";
import { sayNotWhole } from "#domain/words/figure/sayNotWhole.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import { newestFigure, sidesOf } from "#domain/scorecard/sides.ts";
import { yearToDate } from "#domain/yearToDate.ts";

export type BasisChoice = { readonly id: string; readonly label: string; readonly series: Series };

/**
 * The bases on which this council's figures can be read, never two of them on one axis; monthly
 * counts can also be read as the year to date, which never joins two ways of counting. A basis
 * without one figure is no choice.
 */
export function basesOf(
  indicator: Indicator,
  all: readonly Series[],
  events: readonly CouncilEvent[],
): readonly BasisChoice[] {
  const { own, published } = sidesOf(indicator.slug, all);
  const breaks = events
    .filter((e) => e.kind === "break" && concerns(e, indicator.slug))
    .map((e) => ({ date: e.date, reason: `Counted in two ways within these months: ${e.title}` }));
  const summed = own
    .flatMap(
      (series) =>
        yearToDate(series, indicator.unit, breaks, (gap) => sayNotWhole(gap, series.frame)) ?? [],
    )
    .filter((series) => newestFigure(series) !== undefined);
  return [...own, ...(published ? [published] : []), ...summed].map((series) => ({
    id: isYearlySeries(series) ? `published-${series.frame.basis}` : series.frame.basis,
    label: sayBasis(series),
    series,
  }));
}
