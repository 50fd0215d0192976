import type { Area } from '#domain/area.ts';
import { GAP_LETTER, GAP_WORDS, formatValue } from '#domain/format.ts';
import type { Indicator } from '#domain/indicator.ts';
import { POLARITY_WORDS } from '#domain/narrative/sayRow.ts';
import type { Cell } from '#domain/statistics/cell.ts';
import { Link, useAddress } from '#state/url/address.ts';
import { indicatorLink, shared } from '#state/url/search.ts';

export type CompareRow = { readonly indicator: Indicator; readonly period: string; readonly cells: readonly { readonly area: Area; readonly cell: Cell }[] };

const WORD = { higher: 'Higher', lower: 'Lower', 'not-told-apart': 'Similar', 'cannot-say': '' } as const;

/** Rows grouped by part of the service; the head stays, the body scrolls inside its own frame if it must. */
export function CompareTable({ rows, areas, onRemove }: { rows: readonly CompareRow[]; areas: readonly Area[]; onRemove: (code: string) => void }) {
  const { search } = useAddress();
  const domains = [...new Set(rows.map((r) => r.indicator.domain))];
  const gaps = new Map(rows.flatMap((r) => r.cells).flatMap(({ cell }) => (cell.value.kind === 'known' ? [] : [[GAP_LETTER[cell.value.kind], GAP_WORDS[cell.value.kind]] as const])));
  return (
    <>
      {/* A wide table scrolls inside a named region that the keyboard can reach, so that the page never does. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label="Comparison table" tabIndex={0}>
        <table className="table heat" data-picture="table">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              {areas.map((a) => (
                <th key={a.code} scope="col">
                  {a.name}{' '}
                  <button type="button" className="remove" aria-label={`Take ${a.name} away`} onClick={() => onRemove(a.code)}>×</button>
                </th>
              ))}
            </tr>
          </thead>
          {domains.map((domain) => (
            <tbody key={domain}>
              <tr><th scope="rowgroup" colSpan={areas.length + 1} className="heat-domain">{domain}</th></tr>
              {rows.filter((r) => r.indicator.domain === domain).map((r) => (
                <tr key={r.indicator.slug}>
                  <th scope="row">
                    <Link href={indicatorLink(r.indicator.slug, shared(search))}>{r.indicator.shortName}</Link>
                    <div className="secondary">{POLARITY_WORDS[r.indicator.polarity]}, {r.period}</div>
                  </th>
                  {r.cells.map(({ area, cell }) => (
                    <td key={area.code} className={`heat-${cell.judgement}`}>
                      {cell.value.kind === 'known' ? <strong>{formatValue(cell.value, r.indicator)}</strong> : <abbr title={GAP_WORDS[cell.value.kind]}>[{GAP_LETTER[cell.value.kind]}]</abbr>}
                      {WORD[cell.difference] !== '' && <div>{WORD[cell.difference]}{cell.judgement === 'none' ? '' : `: ${cell.judgement}`}</div>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="small secondary" data-picture="text">No word under a figure: the numbers behind it are not published, so chance cannot be judged.</p>
      {gaps.size > 0 && <ul className="key plain" data-picture="key">{[...gaps].map(([letter, words]) => <li key={letter}>[{letter}] {words}</li>)}</ul>}
    </>
  );
}
