import type { Provenance } from "#charts/figure/provenance.ts";
import type { AllAreas } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import { latestOf, valueAt, type SeriesOf } from "#domain/benchmark.ts";
import { periodLabel, type Frame, type PeriodId } from "#domain/calendar.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Observation } from "#domain/observation.ts";
import type { Value } from "#domain/value.ts";

/** What a view sets beside each other: one measure of one council, and of all the others. */
export type View = {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly near: GroupComparison;
  /** The published year that is asked for; null for the newest. */
  readonly year: PeriodId | null;
  readonly origin: Provenance;
  /** A figure of the council's own that counts the same kind of time; null where it has none. */
  readonly alike: Alike | null;
};

/** One own figure with its own time, and where it comes from: alone, and beside published ones. */
export type Alike = Pick<Observation, "value" | "numerator" | "denominator"> & {
  readonly when: string;
  readonly source: string;
  readonly origin: Provenance;
};

/** One published year of every authority. */
export type PublishedYear = {
  readonly period: PeriodId;
  readonly label: string;
  readonly frame: Frame;
  readonly periods: readonly PeriodId[];
  readonly seriesOf: SeriesOf;
  readonly england: Value;
};

/** The year asked for, or the newest before it; null where the source has no figure yet. */
export function publishedYear(
  { periods, frame, byArea }: Pick<AllAreas, "periods" | "frame" | "byArea">,
  asked: PeriodId | null,
): PublishedYear | null {
  const period = latestOf(periods, asked);
  if (period === null) return null;
  const seriesOf: SeriesOf = (code) => byArea.get(code);
  return {
    period,
    label: periodLabel(period, frame),
    frame,
    periods,
    seriesOf,
    england: valueAt(seriesOf, ENGLAND, period),
  };
}
