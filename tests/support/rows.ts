import type { Comparison } from "#domain/comparison.ts";
import { comparing } from "./comparing.ts";
import type { Indicator } from "#domain/indicator.ts";
import { rowAt, type Evidence, type Row } from "#domain/scorecard/row.ts";
import type { Figure } from "./series.ts";
import { aMonthlySeries } from "./series.ts";

export const anIndicator = (over: Partial<Indicator> = {}): Indicator => ({
  slug: "contacts",
  id: "FD01",
  core: true,
  headline: 1,
  domain: "Front door",
  name: "Contacts received in the month",
  shortName: "Contacts",
  unit: "count",
  decimals: 0,
  polarity: "context",
  localBasis: "month",
  published: null,
  noNational: "councils count them in their own ways",
  ...over,
});

export const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  series: [],
  benchmarks: new Map(),
  targets: new Map(),
  events: [],
  commentary: [],
  ...over,
});

/** The row of a council that has given these months and nothing else, unless `over` says more. */
export function aRow(
  indicator: Partial<Indicator>,
  first: string,
  figures: readonly Figure[],
  over: Partial<Evidence> = {},
  comparison: Comparison = comparing(),
): Row {
  const what = anIndicator(indicator);
  const row = rowAt(
    what,
    evidence({ series: [{ ...aMonthlySeries(first, figures), indicator: what.slug }], ...over }),
    null,
    comparison,
  );
  if (!row) throw new Error("no month given");
  return row;
}
