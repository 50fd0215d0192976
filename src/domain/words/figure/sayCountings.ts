import { isMonth, periodLabel, yearsOn, type PeriodId } from "../../calendar.ts";
import { changeSince, type Change } from "../../change.ts";
import { formatValue, printsAsZero } from "../../format.ts";
import type { Indicator } from "../../indicator.ts";
import { observationAt, type Series } from "../../observation.ts";
import { mayShareAxis } from "../../scorecard/like.ts";
import type { Row } from "../../scorecard/row.ts";
import { rag } from "../../target.ts";
import { known } from "../../value.ts";

type Counted = { readonly series: Series; readonly period: PeriodId };

/**
 * Where a month alone, the year to date and twelve months tell different stories of one measure, in
 * a sentence; nothing where they agree, or where there is one of them. They disagree where the
 * target rates them differently, or else where one has risen on a year before and another fallen. A
 * basis without a figure of the newest month is left out: a gap disagrees with nobody.
 */
export function sayCountings(row: Row, all: readonly Series[]): string {
  const { latest, indicator } = row;
  if (!isMonth(latest.period)) return "";
  const counted = all
    .filter((series) => observationAt(series, latest.period)?.value.kind === "known")
    .map((series) => ({ series, period: latest.period }));
  if (counted.length < 2) return "";
  return byTarget(row, counted) || byYear(indicator, counted);
}

const when = ({ series, period }: Counted): string => periodLabel(period, series.frame);
const figureOf = ({ series, period }: Counted, indicator: Indicator): string =>
  formatValue(observationAt(series, period)?.value ?? known(0), indicator);

/** The target is of the row's own basis; it rates another only where size does not grow with time. */
function byTarget(row: Row, counted: readonly Counted[]): string {
  const { target, indicator, series: own } = row;
  if (!target || indicator.unit === "variance-000") return "";
  const rated = counted.flatMap((one) => {
    const value = observationAt(one.series, one.period)?.value;
    const alike = mayShareAxis(indicator.unit, own.frame, one.series.frame);
    const letter =
      value && (one.series.frame.basis === own.frame.basis || alike)
        ? rag(value, target, indicator.polarity)
        : null;
    return letter ? [{ one, letter }] : [];
  });
  if (new Set(rated.map(({ letter }) => letter)).size < 2) return "";
  const said = rated.map(
    ({ one, letter }) => `${when(one)} is ${letter} (${figureOf(one, indicator)})`,
  );
  return `Against the target, ${said.join(", but ")}.`;
}

/** Against the same month a year before: a fall beside a rise. One month may be chance. */
function byYear(indicator: Indicator, counted: readonly Counted[]): string {
  const moves = counted.flatMap((one) => {
    const before = yearsOn(one.period, -1);
    const change = before === null ? null : changeSince(one.series, before, one.period);
    return change && isMove(change, indicator) ? [{ one, change }] : [];
  });
  const [up, down] = (["up", "down"] as const).map((way) =>
    moves.filter(({ change }) => change.direction === way).map(({ one }) => when(one)),
  );
  if (!up?.length || !down?.length) return "";
  return `Higher than a year before: ${up.join(" and ")}. Lower: ${down.join(" and ")}. One month may be chance.`;
}

const isMove = (
  change: Change,
  indicator: Indicator,
): change is Extract<Change, { readonly kind: "changed" }> =>
  change.kind === "changed" &&
  change.direction !== "level" &&
  !printsAsZero(change.amount, indicator);
