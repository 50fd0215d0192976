import type { Measure } from "#data/useMeasure.ts";
import type { Area } from "#domain/area.ts";
import { councilsOf, type Comparison, type GroupComparison } from "#domain/comparison.ts";
import type { Reported } from "#domain/council.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import { mayShareAxis } from "#domain/scorecard/like.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { firstSeries, newestFigure } from "#domain/scorecard/sides.ts";
import type { Search } from "#state/url/search.ts";
import { basesOf, type BasisChoice } from "./bases.ts";
import { sayAnswer } from "./sayAnswer.ts";

/** What the page of one measure of one council stands on, in whichever way it is looked at. */
export type MeasureFacts = Measure & {
  readonly area: Area;
  readonly comparison: Comparison;
  /**
   * The councils of the views that set councils beside each other, whatever the answer above them
   * is compared with.
   */
  readonly near: GroupComparison;
  /** The measure as it stands in the month looked at; null where the council has no figure. */
  readonly row: Row | null;
  readonly answer: string;
  readonly bases: readonly BasisChoice[];
  /** What the trend is of. */
  readonly series: Series | null;
  readonly reported: readonly Reported[];
};

/** Everything that follows from the measure, the council and the address. */
export function factsOf(
  measure: Measure,
  area: Area,
  comparison: Comparison,
  { month, basis }: Pick<Search, "month" | "basis">,
): MeasureFacts {
  const { indicator, file } = measure;
  const row = rowAt(indicator, file, month ?? null, comparison);
  const bases = basesOf(indicator, file.series, file.events);
  const first = firstSeries(indicator.slug, file.series);
  return {
    ...measure,
    area,
    comparison,
    near: councilsOf(comparison, area),
    row,
    answer: sayAnswer(row, indicator, area, comparison, file.events, first),
    bases,
    series: bases.find((b) => b.id === basis)?.series ?? drawnOf(row),
    reported: file.reported.filter((r) => r.indicator === indicator.slug),
  };
}

/**
 * The series the trend is of, null where the council sent none: own months rather than published
 * years wherever both may stand on one axis, for then it has both.
 */
function drawnOf(row: Row | null): Series | null {
  if (!row) return null;
  const { indicator, series, other } = row;
  if (!isYearlySeries(series) && !newestFigure(series)) return null;
  return other &&
    isYearlySeries(series) &&
    mayShareAxis(indicator.unit, other.series.frame, series.frame)
    ? other.series
    : series;
}

/** Whether the answer above is of the series that is drawn, and so may stand as what it finds. */
export const isAnswered = ({ row }: MeasureFacts, { frame }: Series): boolean =>
  [row?.series.frame, row?.other?.series.frame].includes(frame);
