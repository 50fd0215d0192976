import { formatValue } from '../format.ts';
import type { GroupWords } from '../group.ts';
import type { Indicator } from '../indicator.ts';
import { lastDayOf, monthsBetween, periodLabel } from '../period.ts';
import type { Mark, Row } from '../scorecard/row.ts';
import { sayNoNational } from './sayNational.ts';
import { meanMeasure } from './sayBenchmark.ts';

/** "10 of 10", always printed beside a neighbours' figure. */
export const sayMembers = (mark: Mark): string => (mark.group && mark.group.of > 0 ? `${mark.group.n} of ${mark.group.of}` : '');

/** The neighbours' mean, or why it is withheld. */
export function sayMean(mark: Mark, indicator: Indicator): string {
  if (!mark.group || mark.group.of === 0) return 'No neighbours in this model';
  return mark.group.mean.kind === 'known' ? formatValue(mark.group.mean, meanMeasure(indicator)) : 'Withheld: too few published';
}

/** "England was 40.6 and the mean of 10 of our 10 neighbours 38.2, at 31 March 2025, 19 months earlier." */
export function sayComparison(row: Row, words: GroupWords): string {
  const { mark, indicator } = row;
  if (!mark) return sayNoNational(indicator);
  const england = mark.england.kind === 'known' ? `England was ${formatValue(mark.england, indicator)}` : indicator.total ? 'England’s total is no comparator for one council' : 'England has no usable figure';
  const group = !mark.group || mark.group.of === 0
    ? 'there are no neighbours in this model'
    : mark.group.mean.kind === 'known'
      ? `${words.mean} was ${sayMean(mark, indicator)} (${sayMembers(mark)}, ${words.note})`
      : `${words.mean} is withheld (${sayMembers(mark)} published it, ${words.note})`;
  const months = monthsBetween(lastDayOf(mark.period, mark.frame), lastDayOf(row.latest.period, row.series.frame));
  const lag = months > 0 ? `, ${months} ${months === 1 ? 'month' : 'months'} before this figure` : '';
  return `${england} and ${group}, ${periodLabel(mark.period, mark.frame)}${lag}.`;
}
