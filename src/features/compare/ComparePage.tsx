import { toCsv } from '#charts/figure/csv.ts';
import { download } from '#charts/figure/download.ts';
import { useAreaFiles, useAreas, useCatalogue } from '#data/useFeed.tsx';
import { ENGLAND, type Area } from '#domain/area.ts';
import { GAP_WORDS } from '#domain/format.ts';
import { isYearly } from '#domain/change.ts';
import { periodLabel } from '#domain/period.ts';
import { cellAt } from '#domain/statistics/cell.ts';
import { useAddress } from '#state/url/address.ts';
import { modelOf, type Compare } from '#state/url/search.ts';
import { Button, Select } from '#ui/Controls.tsx';
import { CompareTable, type CompareRow } from './CompareTable.tsx';
import { MOST_AREAS, chosenAreas, chosenIndicators, toggleArea } from './choice.ts';

/** Measures down, councils across: each cell a figure, and a word for whether it differs from England. */
export function ComparePage({ self, compare }: { self: Area; compare: Compare }) {
  const { search, change } = useAddress();
  const areas = useAreas();
  const { indicators } = useCatalogue();
  const model = modelOf(compare);
  const chosen = chosenAreas(search.areas, self, areas, model);
  const set = chosenIndicators(search.set, indicators);
  const files = useAreaFiles([...new Set([...chosen.map((a) => a.code as string), ENGLAND])]);
  const seriesOf = (code: string, slug: string) => files.get(code)?.series.find((s) => s.indicator === slug && isYearly(s.observations[0]?.period ?? ''));
  const rows = set.flatMap((indicator): CompareRow[] => {
    const england = seriesOf(ENGLAND, indicator.slug);
    const wanted = search.month?.slice(0, 4);
    const period = england?.observations.findLast((o) => wanted === undefined || o.period.slice(0, 4) <= wanted)?.period;
    if (!england || period === undefined) return [];
    return [{ indicator, period: periodLabel(period, england.frame), cells: chosen.map((a) => ({ area: a, cell: cellAt(indicator, seriesOf(a.code, indicator.slug), england, period) })) }];
  });
  const domains = [...new Set(indicators.filter((i) => i.published).map((i) => i.domain))];
  const save = () => download('comparison.csv', toCsv({
    head: ['Part of the service', 'Measure', 'Period', ...chosen.flatMap((a) => [a.name, `${a.name}, against England`])],
    rows: rows.map((r) => [r.indicator.domain, r.indicator.name, r.period, ...r.cells.flatMap(({ cell }) => [cell.value.kind === 'known' ? String(cell.value.amount) : GAP_WORDS[cell.value.kind], cell.difference])]),
  }), 'text/csv');
  return (
    <div className="stack">
      <title>{`Compare ${chosen.length} areas: children’s services dashboard`}</title>
      <h1>{set.length} measures, {chosen.length} {chosen.length === 1 ? 'area' : 'areas'}: which differ from England?</h1>
      <p className="measure">Published years only. “Higher” and “Lower” are said where chance would not explain the difference (95% interval); shading shows better or worse, and never a context measure.</p>
      <div className="controls">
        <Select label="Measures" value={search.set ?? ''} groups={[{ label: '', options: [{ value: '', label: 'Headlines' }, { value: 'all', label: 'All published measures' }, ...domains.map((d) => ({ value: d, label: d }))] }]} onChange={(value) => change({ set: value === '' ? undefined : value }, { replace: true })} />
        <Select label={`Add an area (at most ${MOST_AREAS})`} value="" groups={[{ label: '', options: [{ value: '', label: 'Choose…' }, ...areas.filter((a) => a.type !== 'illustrative' && !chosen.includes(a)).map((a) => ({ value: a.code, label: a.name })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))] }]} onChange={(code) => change({ areas: toggleArea(chosen, code) }, { replace: true })} />
        <Button onClick={() => change({ areas: undefined }, { replace: true })}>Back to the neighbours</Button>
        <Button onClick={save}>Download (CSV)</Button>
      </div>
      <CompareTable rows={rows} areas={chosen} onRemove={(code) => change({ areas: toggleArea(chosen, code) }, { replace: true })} />
    </div>
  );
}
