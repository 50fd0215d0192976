import type { Comparison } from "#domain/comparison.ts";
import { distanceSince } from "#domain/baseline.ts";
import { periodLabel, type Month } from "#domain/calendar.ts";
import type { CouncilEvent } from "#domain/council.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { judgeDistance, type Row } from "#domain/scorecard/row.ts";
import { sayNoDistance, sayTravelledWell } from "#domain/words/beside/sayDistance.ts";
import { sayGroup, sayMembers } from "#domain/words/beside/sayMark.ts";
import { FEW } from "#domain/words/figure/sayFew.ts";
import { sayBelow } from "#domain/words/figure/sayGap.ts";
import { sayCaution, sayChange, sayRowSignal } from "#domain/words/figure/sayRow.ts";
import { sayMove } from "#domain/words/figure/sayMove.ts";
import { sayAim } from "#domain/words/figure/sayTarget.ts";
import { Gap, Rating, Verdict } from "#ui/Marks.tsx";
import { Figure } from "../Figure.tsx";
import { englandDate, latestDate, sinceDate, type Dates } from "./dates.ts";

type Props = { readonly row: Row; readonly dates: Dates };

/** What stands quieter after a figure, with a space before it for who hears or copies both. */
const After = ({ children }: { children: string }) => (
  <>
    {" "}
    <span className="secondary own-date">{children}</span>
  </>
);

/** A date that is not the column's own stands in its row. */
const Own = ({ date, of }: { date: string; of: string }) =>
  date === of || date === "" ? null : <After>{date}</After>;

/** The newest figure, and what must be said with it. */
export function Latest({ row, dates }: Props) {
  const { indicator, latest, series } = row;
  const said = [
    ...sayBelow(row),
    ...(sayCaution(indicator, latest) === "" ? [] : [FEW]),
    ...(series.remark ? [series.remark] : []),
    ...(latest.value.kind !== "known" && latest.note ? [latest.note] : []),
  ];
  return (
    <>
      <strong>
        <Figure value={latest.value} of={indicator} />
      </strong>
      <Own date={latestDate(row)} of={dates.latest} />
      {said.map((text) => (
        <div key={text} className="secondary">
          {text}
        </div>
      ))}
    </>
  );
}

/** How far it moved, whether that is better, and whether it is unusual. */
export const Change = ({ row, dates }: Props) => (
  <>
    <Verdict kind={row.verdict}>
      {row.change.kind === "changed" ? sayMove(row) : sayChange(row)}
    </Verdict>
    {row.change.kind === "changed" && <Own date={sinceDate(row)} of={dates.since} />}
    {row.signal.kind === "unusual" && <div className="unusual">{sayRowSignal(row)}</div>}
  </>
);

/** The rating and the target it is rated by. */
export const Target = ({ row }: { row: Row }) =>
  row.target ? (
    <>
      {row.rag && <Rating rag={row.rag} wordless />} {sayAim(row)}
    </>
  ) : (
    <span className="secondary">
      {row.indicator.polarity === "context" ? "Context only" : "None set"}
    </span>
  );

/** England's figure, with its date where it is not the column's. */
export function England({ row, dates }: Props) {
  const { mark, indicator } = row;
  if (!mark) return <span className="secondary">{sayNoEngland(indicator)}</span>;
  return (
    <>
      <Figure value={mark.england} of={indicator} />
      <Own date={englandDate(row)} of={dates.england} />
    </>
  );
}

/** Why nobody's figure stands beside ours. */
function sayNoEngland({ published, noNational }: Indicator): string {
  if (published) return "Nothing published by then";
  return noNational === "" ? "Published, not loaded here" : "No national figure";
}

type BesideProps = Props & {
  readonly comparison: Comparison;
  readonly events: readonly CouncilEvent[];
};

/** What stands beside England: a group's figure with "10 of 10", the region's, or the way we came. */
export function Beside({ row, comparison, events, dates }: BesideProps) {
  const { mark, indicator } = row;
  if (comparison.kind === "past")
    return <Travelled row={row} since={comparison.since} events={events} />;
  if (!mark) return null;
  const { beside } = mark;
  if (comparison.kind === "group")
    return (
      <>
        {sayGroup(beside, indicator, comparison)}
        {sayMembers(beside) !== "" && <After>{sayMembers(beside)}</After>}
        <Own date={englandDate(row)} of={dates.england} />
      </>
    );
  return (
    <>
      {beside ? formatValue(beside.value, indicator) : <Gap>No figure</Gap>}
      {beside?.standsIn && <After>{beside.standsIn}</After>}
      <Own date={englandDate(row)} of={dates.england} />
    </>
  );
}

function Travelled({
  row,
  since,
  events,
}: {
  row: Row;
  since: Month | null;
  events: readonly CouncilEvent[];
}) {
  if (since === null) return <Gap>No earlier figures</Gap>;
  const { series, latest, indicator } = row;
  const distance = distanceSince(series, since, latest.period, events);
  if (distance.kind !== "travelled") return <Gap>{sayNoDistance(distance, series)}</Gap>;
  const verdict = judgeDistance(indicator, latest, distance);
  return (
    <>
      <Verdict kind={verdict}>{sayTravelledWell(distance, indicator, verdict)}</Verdict>
      <div className="secondary">
        from {formatValue(distance.from.value, indicator)},{" "}
        {periodLabel(distance.from.period, series.frame)}
      </div>
    </>
  );
}
