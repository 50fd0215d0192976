import type { CouncilEvent } from "#domain/council.ts";
import { formatValue } from "#domain/format.ts";
import type { Comparison } from "#domain/comparison.ts";
import { observationAt } from "#domain/observation.ts";
import { periodLabel, shortPeriod } from "#domain/calendar.ts";
import {
  POLARITY_WORDS,
  sayAdverse,
  sayCaution,
  sayCount,
  sayRowSignal,
  sayVerdict,
} from "#domain/words/figure/sayRow.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayTarget } from "#domain/words/figure/sayTarget.ts";
import type { Row } from "#domain/scorecard/row.ts";
import type { Value } from "#domain/value.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Gap, Rating, Verdict } from "#ui/Marks.tsx";
import { BesideRow } from "./BesideRow.tsx";
import { RowSparkline } from "./RowSparkline.tsx";

/** One measure a line; on a narrow screen each cell becomes a label and a value. */
export function MeasureRow({
  row,
  comparison,
  events,
  second,
  search,
}: {
  row: Row;
  comparison: Comparison;
  events: readonly CouncilEvent[];
  second: string;
  search: Search;
}) {
  const { indicator, latest, change, mark } = row;
  const before = change.since === null ? null : observationAt(row.series, change.since);
  const parts = [sayCount(indicator, latest), sayAdverse(indicator, latest)]
    .filter((t) => t !== "")
    .join(", ");
  const figure = (value: Value) =>
    value.kind === "known" ? (
      formatValue(value, indicator)
    ) : (
      <Gap>{formatValue(value, indicator)}</Gap>
    );
  const unusual = row.signal.kind === "unusual" ? sayRowSignal(row) : null;
  return (
    <tr>
      <th scope="row">
        <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>
        <div className="secondary">{POLARITY_WORDS[indicator.polarity]}</div>
      </th>
      <td data-label="Latest">
        <div>
          <div className="figure-strong">{figure(latest.value)}</div>
          {parts !== "" && <div>{parts}</div>}
          <div className="secondary">
            {periodLabel(latest.period, row.series.frame)}
            {latest.status === "final" ? "" : `, ${latest.status}`}
          </div>
          {sayBelow(row).map((text) => (
            <div key={text} className="secondary">
              {text}
            </div>
          ))}
          {sayCaution(indicator, latest) !== "" && <div>{FEW}</div>}
          {row.series.remark && <div>{row.series.remark}</div>}
          {latest.value.kind !== "known" && latest.note && (
            <div className="secondary">{latest.note}</div>
          )}
        </div>
      </td>
      <td data-label="Before" className="wide-only">
        {before ? (
          <div>
            {figure(before.value)}
            <div className="secondary">{shortPeriod(before.period, row.series.frame)}</div>
          </div>
        ) : (
          <Gap>None</Gap>
        )}
      </td>
      <td data-label="Change">
        <div>
          <Verdict kind={row.verdict}>{sayVerdict(row)}</Verdict>
          {unusual && <div className="unusual">{unusual}</div>}
        </div>
      </td>
      <td data-label="Trend" className="trend-cell">
        <RowSparkline row={row} />
      </td>
      <td data-label="Target">
        {row.target ? (
          <div>
            {row.rag && <Rating rag={row.rag} />}
            <div>{sayTarget(row)}</div>
          </div>
        ) : (
          <span className="secondary">
            {indicator.polarity === "context" ? "None: context only" : "No target set"}
          </span>
        )}
      </td>
      {mark ? (
        <td data-label="England">
          <div>
            {figure(mark.england)}
            <div className="secondary">{shortPeriod(mark.period, mark.frame)}</div>
          </div>
        </td>
      ) : (
        <td data-label="England" colSpan={comparison.kind === "past" ? 1 : 2}>
          <span className="secondary">
            {indicator.published
              ? "Nothing published by then"
              : indicator.noNational === ""
                ? "Published, not loaded here"
                : "No national figure"}
          </span>
        </td>
      )}
      {(mark !== null || comparison.kind === "past") && (
        <td data-label={second}>
          <BesideRow row={row} comparison={comparison} events={events} />
        </td>
      )}
    </tr>
  );
}
