import { GAP_WORDS, formatValue } from "#domain/format.ts";
import { periodLabel } from "#domain/calendar.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayAdverse, sayCount, sayVerdict } from "#domain/words/figure/sayRow.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Gap, Rating, Verdict } from "#ui/Marks.tsx";
import { RowSparkline } from "./RowSparkline.tsx";

/** Fifteen small panels: name, figure, n of N, change with its period, trend. */
export function HeadlineCards({ rows, search }: { rows: readonly Row[]; search: Search }) {
  const ordered = [...rows].sort(
    (a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0),
  );
  return (
    <ul className="cards plain">
      {ordered.map((row) => {
        const { indicator, latest } = row;
        const parts = [sayCount(indicator, latest), sayAdverse(indicator, latest)]
          .filter((t) => t !== "")
          .join(", ");
        return (
          <li key={indicator.slug} className="card">
            <h3>
              <Link href={indicatorLink(indicator.slug, shared(search))}>
                {indicator.shortName}
              </Link>
            </h3>
            <p className="card-figure">
              {latest.value.kind === "known" ? (
                formatValue(latest.value, indicator)
              ) : (
                <Gap>{GAP_WORDS[latest.value.kind]}</Gap>
              )}
            </p>
            <p>
              {parts}
              {parts === "" ? "" : ", "}
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
