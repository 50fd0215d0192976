import { toCsv } from '#charts/figure/csv.ts';
import { download } from '#charts/figure/download.ts';
import { longTemplate, printedFile, wideTemplate } from '#data/local.ts';
import type { AreaFile } from '#data/useFeed.tsx';
import type { Indicator } from '#domain/indicator.ts';
import { nextPeriod } from '#domain/period.ts';
import { Button } from '#ui/Controls.tsx';

/** What each column of the template is, the templates themselves, and the council's file as it would be published. */
export function Templates({ indicators, file }: { indicators: readonly Indicator[]; file: AreaFile }) {
  const given = (slug: string) => file.series.find((s) => s.indicator === slug && ['month', 'snapshot', 'quarter'].includes(s.frame.basis) && /^\d{4}-(\d\d|Q\d)$/.test(s.observations[0]?.period ?? ''));
  const next = nextPeriod(file.dataTo?.period ?? '2026-10');
  const save = (name: string, rows: readonly (readonly string[])[]) => download(name, toCsv({ head: rows[0] ?? [], rows: rows.slice(1) }), 'text/csv');
  return (
    <section className="stack" aria-labelledby="templates">
      <h2 id="templates">Templates and publishing</h2>
      <table className="table table-stacks">
        <caption>The long template: one row a figure</caption>
        <thead><tr><th scope="col">Column</th><th scope="col">What to write</th></tr></thead>
        <tbody>
          {GUIDE.map(([column, what]) => <tr key={column}><th scope="row">{column}</th><td data-label="What to write">{what}</td></tr>)}
        </tbody>
      </table>
      <div className="button-row">
        <Button onClick={() => save('template-long.csv', longTemplate(indicators, given, next))}>Download the long template (CSV)</Button>
        <Button onClick={() => save('template-wide.csv', wideTemplate(indicators, given, [next, nextPeriod(next), nextPeriod(nextPeriod(next))]))}>Download the wide template (CSV)</Button>
        <Button onClick={() => download(`${file.area}.json`, printedFile(file), 'application/json')}>Download this council’s file of the feed</Button>
      </div>
      <p className="small">To publish what you accepted, put the council’s file in the folder <code>feed/area</code> beside the app, in place of the one that is there.</p>
    </section>
  );
}

const GUIDE: readonly (readonly [string, string])[] = [
  ['indicator', 'The measure’s slug or name. A name nobody knows is asked about, and the answer remembered.'],
  ['period', 'The month: 2026-11, Nov-26, 30/11/2026. Quarters: 2026-Q4 or Q3 2026/27.'],
  ['numerator', 'How many. For a rate, this alone: the population is known.'],
  ['denominator', 'Out of how many, for a share or an average.'],
  ['value', 'The figure itself, where there are no numbers behind it. A gap: -, *, <5, c, x or z.'],
  ['status', 'final, provisional or revised. Empty is final.'],
  ['note', 'Why it is missing or was revised. Never a child’s name, nor a count under 6.'],
];
