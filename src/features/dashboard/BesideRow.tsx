import { distanceSince } from "#domain/baseline.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { CouncilEvent } from "#domain/council.ts";
import { formatValue } from "#domain/format.ts";
import { sayNoDistance, sayTravelledWell } from "#domain/words/beside/sayDistance.ts";
import { sayGroup, sayMembers } from "#domain/words/beside/sayMark.ts";
import { periodLabel, shortPeriod, type Month } from "#domain/calendar.ts";
import { judgeDistance, type Row } from "#domain/scorecard/row.ts";
import { Gap, Verdict } from "#ui/Marks.tsx";
import { Figure } from "./Figure.tsx";

type Props = {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly events: readonly CouncilEvent[];
};

/**
 * What stands beside England in a measure's line: a group's figure with "n of 10", the region's, or
 * the way the council has come.
 */
export function BesideRow({ row, comparison, events }: Props) {
  const { mark, indicator } = row;
  if (comparison.kind === "past")
    return <Travelled row={row} since={comparison.since} events={events} />;
  if (!mark) return null;
  const { beside } = mark;
  const under = [
    shortPeriod(mark.period, mark.frame),
    comparison.kind === "group" ? sayMembers(beside) : (beside?.standsIn ?? ""),
  ].filter((text) => text !== "");
  return (
    <div>
      {comparison.kind === "group" ? (
        sayGroup(beside, indicator, comparison)
      ) : beside ? (
        <Figure value={beside.value} of={indicator} />
      ) : (
        <Gap>No figure</Gap>
      )}
      {(comparison.kind === "region" || sayMembers(beside) !== "") && (
        <div className="secondary">{under.join(", ")}</div>
      )}
    </div>
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
    <div>
      <Verdict kind={verdict}>{sayTravelledWell(distance, indicator, verdict)}</Verdict>
      <div>from {formatValue(distance.from.value, indicator)}</div>
      <div className="secondary">{periodLabel(distance.from.period, series.frame)}</div>
    </div>
  );
}
