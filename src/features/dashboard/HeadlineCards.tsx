import { IN_CARD } from "#charts/sparkline/sparklineModel.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayMove } from "#domain/words/figure/sayMove.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Rating, Verdict } from "#ui/Marks.tsx";
import { Figure } from "./Figure.tsx";
import { RowSparkline } from "./RowSparkline.tsx";

/** Fifteen small panels: name, figure, a line across the panel, where it began, and the change. */
export function HeadlineCards({ rows, search }: { rows: readonly Row[]; search: Search }) {
  const ordered = [...rows].sort(
    (a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0),
  );
  return (
    <ul className="cards plain">
      {ordered.map((row) => (
        <Card key={row.indicator.slug} row={row} search={search} />
      ))}
    </ul>
  );
}

function Card({ row, search }: { row: Row; search: Search }) {
  const { indicator, latest, series } = row;
  const first = series.observations.slice(-SHOWN).find((o) => o.value.kind === "known");
  const said = [...sayBelow(row), ...(series.remark ? ["Joint return"] : [])];
  return (
    <li className="card">
      <h3>
        <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
      </h3>
      <p className="card-figure">
        <strong>
          <Figure value={latest.value} of={indicator} />
        </strong>
        {row.rag && <Rating rag={row.rag} wordless />}
        <span className="card-change">
          <Verdict kind={row.verdict}>{sayMove(row)}</Verdict>
        </span>
      </p>
      <RowSparkline row={row} size={IN_CARD} />
      <p className="card-ends secondary">
        <span>
          {first &&
            `${formatValue(first.value, indicator)} ${shortPeriod(first.period, series.frame)}`}
        </span>
        <span>{shortPeriod(latest.period, series.frame)}</span>
      </p>
      {said.map((text) => (
        <p key={text} className="secondary card-said">
          {text}
        </p>
      ))}
    </li>
  );
}

/** As many figures as the line has. */
const SHOWN = 25;
