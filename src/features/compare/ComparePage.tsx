import { FigureFrame } from '#charts/figure/FigureFrame.tsx';
import { provenance } from '#charts/figure/provenance.ts';
import { useAreaFiles, useAreas, useCatalogue, useSetting } from '#data/useFeed.tsx';
import { ENGLAND, type Area } from '#domain/area.ts';
import { isYearly } from '#domain/change.ts';
import { periodLabel } from '#domain/period.ts';
import { cellAt } from '#domain/statistics/cell.ts';
import { useAddress } from '#state/url/address.ts';
import { modelOf, type Compare } from '#state/url/search.ts';
import { Button, Select } from '#ui/Controls.tsx';
import { CompareTable, type CompareRow } from './CompareTable.tsx';
import { compareSheet } from './compareSheet.ts';
import { MOST_AREAS, chosenAreas, chosenIndicators, toggleArea } from './choice.ts';

/** Measures down, councils across: each cell a figure, and a word for whether it differs from England. */
export function ComparePage({ self, compare }: { self: Area; compare: Compare }) {
  const { search, change } = useAddress();
  const areas = useAreas();
  const { indicators, sources } = useCatalogue();
  const { today } = useSetting();
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
  const origin = provenance(rows.map((r) => sources.find((source) => source.id === r.indicator.published?.source)), chosen.find((a) => a.type === 'illustrative') ?? null, today);
  const sourceOf = (id: string) => provenance([sources.find((source) => source.id === id)], null, today).source;
  const title = `${rows.length} measures, ${chosen.length} ${chosen.length === 1 ? 'area' : 'areas'}: which differ from England?`;
  const rule = '“Higher” and “Lower” are said where chance would not explain the difference (95% interval); shading shows better or worse, and never a context measure.';
  return (
    <div className="stack">
      <title>{`Compare ${chosen.length} areas: children’s services dashboard`}</title>
      <h1 id="compared">{title}</h1>
      <p className="measure">Published years only. {rule}</p>
      <div className="controls">
        <Select label="Measures" value={search.set ?? ''} groups={[{ label: '', options: [{ value: '', label: 'Headlines' }, { value: 'all', label: 'All published measures' }, ...domains.map((d) => ({ value: d, label: d }))] }]} onChange={(value) => change({ set: value === '' ? undefined : value }, { replace: true })} />
        <Select label={`Add an area (at most ${MOST_AREAS})`} value="" groups={[{ label: '', options: [{ value: '', label: 'Choose…' }, ...areas.filter((a) => a.type !== 'illustrative' && !chosen.includes(a)).map((a) => ({ value: a.code, label: a.name })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))] }]} onChange={(code) => change({ areas: toggleArea(chosen, code) }, { replace: true })} />
        <Button onClick={() => change({ areas: undefined }, { replace: true })}>Back to the neighbours</Button>
      </div>
      <FigureFrame labelledBy="compared" file="comparison" title={title} finding={rule} period="each measure’s own, in its row" origin={origin} sheet={() => compareSheet(rows, sourceOf)}>
        <CompareTable rows={rows} areas={chosen} onRemove={(code) => change({ areas: toggleArea(chosen, code) }, { replace: true })} />
      </FigureFrame>
    </div>
  );
}
