import { IN_NOTICE } from "#charts/sparkline/sparklineModel.ts";
import type { Comparison } from "#domain/comparison.ts";
import { shortPeriod } from "#domain/calendar.ts";
import { capital } from "#domain/firstLetter.ts";
import { formatValue } from "#domain/format.ts";
import { isYearlySeries } from "#domain/observation.ts";
import type { Notice } from "#domain/scorecard/frontPage.ts";
import { sayDue } from "#domain/words/council/sayDue.ts";
import { sayNoticeShort } from "#domain/words/figure/sayNoticeShort.ts";
import { sayCaution } from "#domain/words/figure/sayRow.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Details } from "#ui/Details.tsx";
import { later } from "#ui/later.tsx";
import { Rating, SideMark } from "#ui/Marks.tsx";
import { RowSparkline } from "../RowSparkline.tsx";
import { sayBehind } from "../sayBehind.ts";

type Props = {
  /** The date that most figures of the page share: another is said with its figure. */
  readonly usual: string;
  readonly notice: Notice;
  readonly comparison: Comparison;
  readonly search: Search;
};

/** What one press shows comes with what lies below the first screen, and never before it. */
export const Why = later(() => import("../whole/Whole.tsx").then((m) => m.Why), null);

/**
 * A measure that stands out: its letter, name and figure, its line, and what puts it here in a few
 * words; the reason in full, the action and its owner are one press away.
 */
export function NoticeItem({ usual, notice, comparison, search }: Props) {
  const { row, side } = notice;
  const { indicator, latest, series, comment } = row;
  const own = isYearlySeries(series) ? shortPeriod(latest.period, series.frame) : "";
  const date = own === usual ? "" : own;
  // What goes well waits for no action.
  const due = comment && side === "bad" ? sayDue(comment) : "";
  return (
    <li className="notice-item">
      {row.rag === null ? <SideMark side={side} /> : <Rating rag={row.rag} wordless />}
      <div className="notice-what">
        <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
        <Details
          className="notice-why"
          summary={[capital(sayNoticeShort(notice)), due].filter((t) => t !== "").join(", ")}
        >
          <Why notice={notice} comparison={comparison} />
        </Details>
      </div>
      <p className="notice-figure">
        <strong>{formatValue(latest.value, indicator)}</strong>
        {sayCaution(indicator, latest) !== "" && (
          <span className="secondary">{sayBehind(row)}</span>
        )}
        {date !== "" && <span className="secondary">{date}</span>}
      </p>
      <RowSparkline row={row} size={IN_NOTICE} />
    </li>
  );
}
