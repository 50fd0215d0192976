import { useAreaFile } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import { sayAlone } from "#domain/words/beside/sayAlone.ts";
import { sayCount, sayVerdict } from "#domain/words/figure/sayRow.ts";
import { sayTarget } from "#domain/words/figure/sayTarget.ts";
import { indicatorOfOurs } from "#domain/ownMeasure.ts";
import { isPartOf, type PartsOf } from "#domain/story/storyParts.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { Link, useAddress } from "#state/url/address.ts";
import { indicatorLink, shared } from "#state/url/search.ts";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";
import { Gap, Rating, Verdict } from "#ui/Marks.tsx";

/**
 * Measures of the council's own in some parts of the service, or in all; nothing where it has none
 * there.
 */
export function Ours({ area, parts }: { area: Area; parts: PartsOf }) {
  const file = useAreaFile(area.code);
  const measures = (file.ours?.measures ?? []).filter((m) => isPartOf(parts, m.domain));
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
    <FigureTable
      caption={`The newest figure of each measure of ${council}’s own`}
      rows={rows}
      keyOf={(row) => row.indicator.slug}
      head={{
        name: "Measure",
        cell: ({ indicator }) => (
          <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
        ),
      }}
      columns={COLUMNS}
    />
  );
}

const COLUMNS: readonly Column<Row>[] = [
  { name: "Latest", words: true, cell: (row) => <Latest row={row} /> },
  {
    name: "Change",
    words: true,
    cell: (row) => <Verdict kind={row.verdict}>{sayVerdict(row)}</Verdict>,
  },
  {
    name: "Target",
    words: true,
    cell: (row) =>
      row.target ? (
        <div>
          {row.rag && <Rating rag={row.rag} />} {sayTarget(row)}
        </div>
      ) : (
        <span className="secondary">No target set</span>
      ),
  },
];

function Latest({ row: { indicator, latest, series } }: { row: Row }) {
  const figure = formatValue(latest.value, indicator);
  return (
    <div>
      {latest.value.kind === "known" ? <strong>{figure}</strong> : <Gap>{figure}</Gap>}{" "}
      {sayCount(indicator, latest)}
      <div className="secondary">
        {periodLabel(latest.period, series.frame)}
        {latest.status === "final" ? "" : `, ${latest.status}`}
      </div>
    </div>
  );
}
