import { useAreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { sayCount, sayVerdict } from "#domain/words/figure/sayRow.ts";
import { sayTarget } from "#domain/words/figure/sayTarget.ts";
import { indicatorOfOurs } from "#domain/ownMeasure.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { Gap, Rating, Verdict } from "#ui/Marks.tsx";

/**
 * Measures of the council's own in some parts of the service, or in all; nothing where it has none
 * there.
 */
export function Ours({ area, parts }: { area: Area; parts: readonly string[] | "all" }) {
  const file = useAreaFile(area.code);
  const measures = (file.ours?.measures ?? []).filter(
    (m) => parts === "all" || parts.includes(m.domain),
  );
  if (measures.length === 0) return null;
  const rows = measures.flatMap((m) => rowAt(indicatorOfOurs(m), file, null, null) ?? []);
  const waiting = measures.filter((m) => !rows.some((row) => row.indicator.slug === m.slug));
  return (
    <section className="assurance stack" aria-labelledby="ours">
      <h2 id="ours">Counted by {area.name} itself</h2>
      <p className="measure">{sayAlone(area.name, measures)}</p>
      {waiting.length > 0 && <p>No figures here yet: {waiting.map((m) => m.name).join("; ")}.</p>}
      {rows.length > 0 && <Figures rows={rows} council={area.name} />}
    </section>
  );
}

function Figures({ rows, council }: { rows: readonly Row[]; council: string }) {
  const { search } = useAddress();
  return (
    <table className="table table-stacks">
      <caption>The newest figure of each measure of {council}’s own</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Latest</th>
          <th scope="col">Change</th>
          <th scope="col">Target</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.indicator.slug}>
            <th scope="row">
              <Link href={indicatorLink(row.indicator.slug, shared(search))}>
                {row.indicator.shortName}
              </Link>
            </th>
            <td data-label="Latest">
              <div>
                {row.latest.value.kind === "known" ? (
                  <strong>{formatValue(row.latest.value, row.indicator)}</strong>
                ) : (
                  <Gap>{formatValue(row.latest.value, row.indicator)}</Gap>
                )}{" "}
                {sayCount(row.indicator, row.latest)}
                <div className="secondary">
                  {periodLabel(row.latest.period, row.series.frame)}
                  {row.latest.status === "final" ? "" : `, ${row.latest.status}`}
                </div>
              </div>
            </td>
            <td data-label="Change">
              <Verdict kind={row.verdict}>{sayVerdict(row)}</Verdict>
            </td>
            <td data-label="Target">
              {row.target ? (
                <div>
                  {row.rag && <Rating rag={row.rag} />} {sayTarget(row)}
                </div>
              ) : (
                <span className="secondary">No target set</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
