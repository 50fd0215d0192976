import { figureCell, unitCell } from '#charts/figure/cells.ts';
import type { Sheet } from '#charts/figure/csv.ts';
import type { Area } from '#domain/area.ts';
import type { GroupStatistic } from '#domain/benchmark.ts';
import type { Indicator } from '#domain/indicator.ts';
import { POLARITY_WORDS } from '#domain/narrative/sayRow.ts';
import type { Value } from '#domain/value.ts';

/** One measure of a profile: ours, England's and the group's figures of one period. */
export type ProfileRow = { readonly indicator: Indicator; readonly period: string; readonly own: Value; readonly england: Value; readonly statistic: GroupStatistic };

/** Every measure of the profile with what its line is drawn from. `sourceOf` names a source by its id. */
export function profileSheet(rows: readonly ProfileRow[], area: Area, group: string, caution: string, sourceOf: (id: string) => string): Sheet {
  return {
    head: ['Part of the service', 'Measure', 'Unit', 'Which way', 'Period', 'Area', 'Code', 'Value', 'Group', 'Lowest', 'Median', 'Highest', 'Members with a figure', 'England', 'Source', 'Caution'],
    rows: rows.map(({ indicator, period, own, england, statistic }) => [
      indicator.domain, indicator.name, unitCell(indicator), POLARITY_WORDS[indicator.polarity], period, area.name, area.code, figureCell(own), group,
      ...[statistic.min, statistic.median, statistic.max].map(figureCell), `${statistic.n} of ${statistic.of}`, figureCell(england), sourceOf(indicator.published?.source ?? ''), caution,
    ]),
  };
}
