import { isGoodNews } from "#domain/scorecard/attention.ts";
import type { PeriodId } from "#domain/calendar.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayAsAt } from "#domain/words/figure/sayAsAt.ts";
import { Details } from "#ui/Details.tsx";
import { sayRow } from "#domain/words/figure/sayRow.ts";

/** At most five sentences, the most unusual first; where nothing is unusual it says so first. */
export function SinceLast({
  rows,
  monthly,
  asAt,
}: {
  rows: readonly Row[];
  monthly: boolean;
  asAt: PeriodId | null;
}) {
  const unusual = rows.some((row) => row.signal.kind === "unusual");
  return (
    <Details className="more since" summary="What changed, in words">
      <p>
        <strong>{monthly ? "Since last month" : "Since the year before"}</strong>
      </p>
      {monthly && !unusual && rows.length > 0 && (
        <p>Nothing unusual: every change stays within its usual range.</p>
      )}
      {!monthly && (
        <p className="small secondary">
          One figure a year is too few to tell signal from noise. These moved most by their own
          standards, each to its own date.
        </p>
      )}
      {rows.length === 0 && <p>No change can be stated for {sayAsAt(asAt)}.</p>}
      <ol className="plain">
        {rows.map((row) => (
          <li key={row.indicator.slug} className="telling">
            <span className="telling-mark" aria-hidden="true">
              {row.signal.kind === "unusual" ? (isGoodNews(row) ? "✓" : "!") : "·"}
            </span>
            <span>{sayRow(row)}</span>
          </li>
        ))}
      </ol>
      {monthly && rows.length > 0 && (
        <p className="small secondary">
          ! unusual, ✓ unusual for the better, · within its usual range or not judged.
        </p>
      )}
    </Details>
  );
}
