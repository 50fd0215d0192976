import type { Area, Model } from '#domain/area.ts';
import { GAP_WORDS } from '#domain/format.ts';
import { groupWords } from '#domain/group.ts';
import type { Indicator } from '#domain/indicator.ts';
import { sayComparison } from '#domain/narrative/sayMark.ts';
import { sayNoNational } from '#domain/narrative/sayNational.ts';
import { sayRow } from '#domain/narrative/sayRow.ts';
import { periodLabel } from '#domain/period.ts';
import type { Row } from '#domain/scorecard/row.ts';

/** Why there is nothing to show of a measure for this council. */
export const sayNoSeries = (indicator: Indicator, area: Area): string =>
  indicator.published
    ? `${area.name} has no figure for this measure in the published files.`
    : `${area.name} has given no figure of its own. ${sayNoNational(indicator)}`;

/** Figure, change, whether unusual, and comparators on their own dates: or the reason there is none. */
export function sayAnswer(row: Row | null, indicator: Indicator, area: Area, model: Model): string {
  if (!row) return sayNoSeries(indicator, area);
  const { latest } = row;
  if (latest.value.kind !== 'known') {
    const reason = GAP_WORDS[latest.value.kind].toLowerCase();
    return `${area.name} has no figure ${periodLabel(latest.period, row.series.frame)}: ${reason}. ${sayComparison(row, groupWords(area, model))}`;
  }
  const note = indicator.unit === 'variance-000' && latest.note ? ` ${latest.note}` : '';
  const joint = row.series.remark ? ` ${row.series.remark}` : '';
  // England is not compared with itself.
  const compared = area.type === 'country' ? '' : ` ${sayComparison(row, groupWords(area, model))}`;
  return `${sayRow(row)}${note}${joint}${compared}`;
}
