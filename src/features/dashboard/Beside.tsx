import { distanceSince } from "#domain/baseline.ts";
import type { CouncilEvent } from "#domain/council.ts";
import { formatValue } from "#domain/format.ts";
import type { Against } from "#domain/group.ts";
import { sayNoDistance, sayTravelledWell } from "#domain/narrative/sayDistance.ts";
import { sayGroup, sayMembers } from "#domain/narrative/sayMark.ts";
import { periodLabel, shortPeriod, type Month } from "#domain/calendar.ts";
import { judgeDistance, type Mark, type Row } from "#domain/scorecard/row.ts";
import { Gap, Verdict } from "#ui/Marks.tsx";

/** What stands beside England in a measure's line: a group's figure with "n of 10", the region's, or the way the council has come. */
export function Beside({
  row,
  mark,
  against,
  events,
}: {
  row: Row;
  mark: Mark | null;
  against: Against;
  events: readonly CouncilEvent[];
}) {
  const when = mark ? shortPeriod(mark.period, mark.frame) : "";
  switch (against.kind) {
    case "past":
      return <Travelled row={row} since={against.since} events={events} />;
    case "region":
      return (
        mark && (
          <div>
            {mark.region.kind === "known" ? (
              formatValue(mark.region, row.indicator)
            ) : (
              <Gap>{formatValue(mark.region, row.indicator)}</Gap>
            )}
            <div className="secondary">
              {when}
              {mark.standsIn ? `, ${mark.standsIn}` : ""}
            </div>
          </div>
        )
      );
    case "group":
      return (
        mark && (
          <div>
            {sayGroup(mark, row.indicator, against.words.statistic)}
            {sayMembers(mark) !== "" && (
              <div className="secondary">
                {when}, {sayMembers(mark)}
              </div>
            )}
          </div>
        )
      );
  }
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
    <div>
      <Verdict kind={verdict}>{sayTravelledWell(distance, indicator, verdict)}</Verdict>
      <div>from {formatValue(distance.from.value, indicator)}</div>
      <div className="secondary">{periodLabel(distance.from.period, series.frame)}</div>
    </div>
  );
}
