import type { Area } from "#domain/area.ts";
import { distanceSince } from "#domain/baseline.ts";
import type { CouncilEvent } from "#domain/council.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayLast, sayWhyNone, saySent } from "#domain/words/figure/sayGap.ts";
import { sayContrast } from "#domain/words/beside/sayContrast.ts";
import { sayDistance } from "#domain/words/beside/sayDistance.ts";
import { sayComparison } from "#domain/words/beside/sayMark.ts";
import { sayNoNational } from "#domain/words/beside/sayNational.ts";
import { sayOther } from "#domain/words/figure/sayOther.ts";
import type { Series } from "#domain/observation.ts";
import { sayRow } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import { judgeDistance, type Row } from "#domain/scorecard/row.ts";

/**
 * Why there is nothing to show of a measure for this council; `first` is where its figures begin,
 * if they begin after the month looked back to.
 */
const sayNoSeries = (indicator: Indicator, area: Area, first: Series | null): string =>
  first?.observations[0]
    ? `${area.name} has no figure for this measure by then: its figures begin ${periodLabel(first.observations[0].period, first.frame)}.`
    : indicator.published
      ? `${area.name} has no figure for this measure in the published files.`
      : `${area.name} has given no figure of its own. ${sayNoNational(indicator)}`;

/**
 * Figure, change, whether unusual, and comparators on their own dates: or the reason there is none.
 */
export function sayAnswer(
  row: Row | null,
  indicator: Indicator,
  area: Area,
  comparison: Comparison,
  events: readonly CouncilEvent[],
  first: Series | null,
): string {
  if (!row) return sayNoSeries(indicator, area, first);
  const { latest } = row;
  const other = [sayOther(row), saySent(row)]
    .map((said) => (said === "" ? "" : ` ${said}`))
    .join("");
  if (latest.value.kind !== "known") {
    const last = sayLast(row);
    return `${area.name} has no figure ${periodLabel(latest.period, row.series.frame)}: ${sayWhyNone(latest)}.${last === "" ? "" : ` ${last}`}${other} ${sayComparison(row, comparison)}`;
  }
  const note = indicator.unit === "variance-000" && latest.note ? ` ${latest.note}` : "";
  const provisional = latest.status === "provisional" ? " The figure is provisional." : "";
  const joint = row.series.remark ? ` ${row.series.remark}` : "";
  // England is not compared with itself.
  const compared = area.type === "country" ? "" : ` ${sayComparison(row, comparison)}`;
  const contrast = sayContrast(row, comparison);
  const both = contrast === "" ? "" : ` ${contrast}.`;
  return `${sayRow(row)}${provisional}${note}${joint}${other}${compared}${both}${sayPast(row, comparison, events)}`;
}

/**
 * How far the figure has come since the baseline, where the reader compares with the council's own
 * past.
 */
function sayPast(row: Row, comparison: Comparison, events: readonly CouncilEvent[]): string {
  if (comparison.kind !== "past" || comparison.since === null) return "";
  const distance = distanceSince(row.series, comparison.since, row.latest.period, events);
  return ` ${sayDistance(distance, comparison.since, row.indicator, row.series, row.latest, judgeDistance(row.indicator, row.latest, distance))}`;
}
