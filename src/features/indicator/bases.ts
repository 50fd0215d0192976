import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/observation.ts';
import type { Basis } from '#domain/period.ts';
import { isYearly } from '#domain/change.ts';

export type BasisChoice = { readonly id: string; readonly label: string; readonly series: Series };

const LABEL: Record<Basis, string> = {
  snapshot: 'At month end', month: 'Each month', quarter: 'Each quarter', 'rolling-12': '12 months to each month', 'rolling-3': '3 months to each month',
  year: 'Each year', 'academic-year': 'Each academic year', 'calendar-year': 'Each calendar year', 'financial-year': 'Each financial year', 'stated-year': 'Each year', 'three-years': 'Each three years', forecast: 'Each forecast',
};

/** The bases on which this council's figures can be read; never two of them on one axis. */
export function basesOf(indicator: Indicator, all: readonly Series[]): readonly BasisChoice[] {
  return all
    .filter((series) => series.indicator === indicator.slug)
    .map((series) => ({ id: isYearly(series.observations[0]?.period ?? '') ? `published-${series.frame.basis}` : series.frame.basis, label: LABEL[series.frame.basis], series }));
}
