import { IN_CARD } from "#charts/sparkline/sparklineModel.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { formatValue } from "#domain/format.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayVerdict } from "#domain/words/figure/sayRow.ts";
import { sayMove } from "#domain/words/figure/sayMove.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Rating, Verdict } from "#ui/Marks.tsx";
import { Figure } from "./Figure.tsx";
import { commonOf } from "#domain/common.ts";
import { sayBehind } from "./sayBehind.ts";
import { RowSparkline } from "./RowSparkline.tsx";

type Props = {
  readonly rows: readonly Row[];
  /** The date that most figures of the page share: another is said in its card. */
  readonly usual: string;
  readonly search: Search;
};
/** Fifteen small panels: name, figure, a line across the panel, where it began, and the change. */
export function HeadlineCards({ rows, usual, search }: Props) {
  const ordered = [...rows].sort(
    (a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0),
  );
  const since = commonOf(ordered.map((row) => startOf(row).date));
  const changed = commonOf(ordered.map(changedSince));
  return (
    <ul className="cards plain">
      {ordered.map((row) => (
        <Card
          key={row.indicator.slug}
          row={row}
          usual={usual}
          since={since}
          changed={changed}
          search={search}
        />
      ))}
    </ul>
  );
}

/** The first figure of a card's line, and its date. */
export function startOf({ series, indicator }: Row): {
  readonly text: string;
  readonly date: string;
} {
  const first = series.observations.slice(-SHOWN).find((o) => o.value.kind === "known");
  if (!first) return { text: "", date: "" };
  return {
    text: formatValue(first.value, indicator),
    date: shortPeriod(first.period, series.frame),
  };
}

/** Since when a card's change is counted: said in the key, or in the card where it is another. */
export const changedSince = ({ change, series }: Row): string =>
  change.since === null ? "" : shortPeriod(change.since, series.frame);

type CardProps = Omit<Props, "rows"> & {
  readonly row: Row;
  readonly since: string;
  readonly changed: string;
};
function Card({ row, usual, since, changed, search }: CardProps) {
  const { indicator, latest, series } = row;
  const [first, last] = [startOf(row), shortPeriod(latest.period, series.frame)];
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
          <Verdict kind={row.verdict}>
            {row.change.kind === "changed" && changedSince(row) === changed
              ? sayMove(row)
              : sayVerdict(row)}
          </Verdict>
        </span>
      </p>
      <RowSparkline row={row} size={IN_CARD} />
      <p className="card-ends secondary">
        <span>{first.date === since ? first.text : `${first.text} ${first.date}`}</span>
        <span>
          {[sayBehind(row), last === usual ? "" : last].filter((t) => t !== "").join(", ")}
        </span>
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
