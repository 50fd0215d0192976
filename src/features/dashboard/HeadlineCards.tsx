import { periodLabel } from "#domain/calendar.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayVerdict } from "#domain/words/figure/sayRow.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Rating, Verdict } from "#ui/Marks.tsx";
import { Figure } from "./Figure.tsx";
import { RowSparkline } from "./RowSparkline.tsx";
import { sayBehind } from "./sayBehind.ts";

/** Fifteen small panels: name, figure, n of N, change with its period, trend. */
export function HeadlineCards({ rows, search }: { rows: readonly Row[]; search: Search }) {
  const ordered = [...rows].sort(
    (a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0),
  );
  return (
    <ul className="cards plain">
      {ordered.map((row) => {
        const { indicator, latest } = row;
        const behind = sayBehind(row);
        return (
          <li key={indicator.slug} className="card">
            <h3>
              <Link href={indicatorLink(indicator.slug, shared(search))}>
                {indicator.shortName}
              </Link>
            </h3>
            <p className="card-figure">
              <Figure value={latest.value} of={indicator} />
            </p>
            <p>
              {behind}
              {behind === "" ? "" : ", "}
              {periodLabel(latest.period, row.series.frame)}
              {row.series.remark ? ". Joint return" : ""}
            </p>
            {sayBelow(row).map((text) => (
              <p key={text} className="secondary">
                {text}
              </p>
            ))}
            <p>
              <Verdict kind={row.verdict}>{sayVerdict(row)}</Verdict>
            </p>
            {row.rag && <Rating rag={row.rag} />}
            <RowSparkline row={row} />
          </li>
        );
      })}
    </ul>
  );
}
