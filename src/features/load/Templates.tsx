import { toCsv } from '#charts/figure/csv.ts';
import { download } from '#charts/figure/download.ts';
import { GUIDE, longTemplate, templateBook, wideTemplate, writeFeed } from '#data/local.ts';
import { useSetting, type AreaFile } from '#data/useFeed.tsx';
import { useState } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { nextPeriod } from '#domain/period.ts';
import { Button } from '#ui/Controls.tsx';

/** What each column of the template is, the templates themselves, and the council's file as it would be published. */
export function Templates({ indicators, file }: { indicators: readonly Indicator[]; file: AreaFile }) {
  const given = (slug: string) => file.series.find((s) => s.indicator === slug && ['month', 'snapshot', 'quarter'].includes(s.frame.basis) && /^\d{4}-(\d\d|Q\d)$/.test(s.observations[0]?.period ?? ''));
  const { feed } = useSetting();
  const [said, setSaid] = useState('');
  const next = nextPeriod(file.dataTo?.period ?? '2026-10');
  const wide = wideTemplate(indicators, given, [next, nextPeriod(next), nextPeriod(nextPeriod(next))]);
  const book = () => { void templateBook(longTemplate(indicators, given, next), wide).then((bytes) => download('template.xlsx', new Blob([bytes.slice()]), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')); };
  const publish = () => {
    setSaid('Fetching the feed…');
    writeFeed(feed, (done, of) => setSaid(`Fetching the feed: ${done} of ${of} files…`)).then(
      (bytes) => { download('feed.zip', new Blob([bytes.slice()]), 'application/zip'); setSaid('The feed is written: feed.zip. Unpack it beside the app in place of the folder feed, and everyone sees these figures.'); },
      (error: unknown) => setSaid(`The feed was not written: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`),
    );
  };
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
        <Button onClick={() => save('template-wide.csv', wide)}>Download the wide template (CSV)</Button>
        <Button onClick={book}>Download both with guidance (Excel)</Button>
      </div>
      <h3>Publish</h3>
      <p className="measure">What you accepted is in this browser alone. Write the feed, unpack it on the web server in place of the folder <code>feed</code> beside the app, and it is published.</p>
      <div className="button-row"><Button onClick={publish}>Write the feed</Button><span role="status">{said}</span></div>
    </section>
  );
}
