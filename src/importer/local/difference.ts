import type { AreaFile } from '#contract/areaFile.ts';
import { stepsFor } from '#domain/council.ts';
import { formatChange, formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import { saySignal } from '#domain/narrative/sayRow.ts';
import { observationAt } from '#domain/observation.ts';
import { exact } from '#domain/change.ts';
import { periodLabel } from '#domain/period.ts';
import { judgeSignal } from '#domain/spc/verdict.ts';
import { applyRows, givenSeries } from './apply.ts';
import type { LocalRow } from './localRow.ts';

/** What accepting one measure's rows would change. */
export type Difference = {
  readonly slug: string;
  readonly name: string;
  readonly added: readonly string[];
  readonly revised: readonly { readonly period: string; readonly before: string; readonly after: string; readonly by: string }[];
  readonly same: number;
  /** Said where the newest figure would be unusual by its control chart. */
  readonly signal: string | null;
};

/** New periods, revised figures with their size, and figures that break a control limit: before anything is accepted. */
export function differences(file: AreaFile, rows: readonly LocalRow[], indicators: ReadonlyMap<string, Indicator>): readonly Difference[] {
  const after = applyRows(file, rows, indicators);
  const slugs = [...new Set(rows.flatMap((r) => r.slug ?? []))];
  return slugs.flatMap((slug): readonly Difference[] => {
    const indicator = indicators.get(slug);
    const [old, now] = [givenSeries(file, slug), givenSeries(after, slug)];
    if (!indicator || !now) return [];
    const periods = [...new Set(rows.filter((r) => r.slug === slug).map((r) => r.period))].sort();
    const added: string[] = [];
    const revised: Difference['revised'][number][] = [];
    let same = 0;
    for (const period of periods) {
      const [a, b] = [old && observationAt(old, period)?.value, observationAt(now, period)?.value];
      if (!b) continue;
      const shown = `${periodLabel(period, now.frame)}: ${formatValue(b, indicator)}`;
      if (!a || (a.kind === 'missing' && b.kind !== 'missing')) added.push(shown);
      else if (a.kind === 'known' && b.kind === 'known' ? Math.abs(a.amount - b.amount) < 1e-9 : a.kind === b.kind) same += 1;
      else revised.push({ period: periodLabel(period, now.frame), before: formatValue(a, indicator), after: formatValue(b, indicator), by: a.kind === 'known' && b.kind === 'known' ? formatChange(exact(b.amount - a.amount), indicator) : 'figure and gap changed places' });
    }
    const verdict = judgeSignal(now, stepsFor(file.events, slug));
    return [{ slug, name: indicator.shortName, added, revised, same, signal: verdict.kind === 'unusual' && added.length > 0 ? saySignal(verdict, now.frame) : null }];
  });
}
