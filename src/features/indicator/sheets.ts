import type { Sheet } from '#charts/figure/csv.ts';
import type { Area } from '#domain/area.ts';
import type { BenchmarkSeries } from '#domain/benchmark.ts';
import { GAP_WORDS } from '#domain/format.ts';
import type { GroupWords } from '#domain/group.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/observation.ts';
import { periodLabel } from '#domain/period.ts';
import type { Value } from '#domain/value.ts';

/** Unrounded in the file, so that a reader can work with it; a gap keeps its words. */
const cell = (value: Value | undefined): string => (value === undefined ? '' : value.kind === 'known' ? String(value.amount) : value.kind === 'missing' ? '' : GAP_WORDS[value.kind]);
const figure = (value: Value | undefined): string => (value?.kind === 'missing' ? GAP_WORDS.missing : cell(value));

/** The council's figures and then the comparators, each with its own period, source and status. */
export function seriesSheet(indicator: Indicator, area: Area, series: Series, benchmarks: BenchmarkSeries | null, model: string, words: GroupWords, regionName: string | null, sources: readonly string[]): Sheet {
  const source = sources.join('; ');
  const invented = area.type === 'illustrative' ? 'Illustrative: figures are invented' : '';
  const own = series.observations.map((o) => [indicator.name, area.name, area.code, periodLabel(o.period, series.frame), figure(o.value), cell(o.numerator), cell(o.denominator), o.status, o.note ?? '', '', source, invented]);
  const others = (benchmarks?.periods ?? []).flatMap((b) => {
    const label = periodLabel(b.period, benchmarks?.frame ?? series.frame);
    const group = b.neighbours[model];
    const line = (name: string, value: Value | undefined, of: string): readonly string[] => [indicator.name, name, '', label, figure(value), '', '', 'final', '', of, source, ''];
    const of = group ? `${group.n} of ${group.of}` : '';
    return [
      line('England', b.england, ''),
      ...(regionName ? [line(regionName, b.region, '')] : []),
      line(`${words.head}: mean (${words.note})`, group?.mean, of),
      line(`${words.head}: median (${words.note})`, group?.median, of),
    ];
  });
  return { head: ['Measure', 'Area', 'Code', 'Period', 'Value', 'Numerator', 'Denominator', 'Status', 'Note', 'Neighbours with a figure', 'Source', 'Caution'], rows: [...own, ...others] };
}
