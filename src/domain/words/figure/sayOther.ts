import { lastDayOf, compareDays, periodLabel } from "../../calendar.ts";
import { formatNumber, formatValue } from "../../format.ts";
import { isYearlySeries, type Observation, type Series } from "../../observation.ts";
import { likeForLike } from "../../scorecard/like.ts";
import type { Row } from "../../scorecard/row.ts";
import { sayCount } from "./sayRow.ts";

/**
 * "Published: 23.2%, year ending 31 March 2025", or "Own figure: 24.4%, October 2026" beside a
 * published year; nothing where there is no other.
 */
export function sayOtherShort({ indicator, other }: Row): string {
  if (!other) return "";
  const whose = isYearlySeries(other.series) ? "Published" : "Own figure";
  return `${whose}: ${formatValue(other.latest.value, indicator)}, ${periodLabel(other.latest.period, other.series.frame)}`;
}

/**
 * Where nothing of the other side need be said beside a figure: it is the council's own and there,
 * or there is no other.
 */
export const standsAlone = ({ series, latest, other }: Row): boolean =>
  other === null || (latest.value.kind === "known" && !isYearlySeries(series));

/** Of a dashboard of months: how many of its measures stand at a published year. */
export const sayYearsAmong = (years: number, all: number): string =>
  `${formatNumber(years, 0)} of ${formatNumber(all, 0)} measures ${years === 1 ? "stands at its" : "stand at their"} newest published year, each with its own date.`;

/** The same as a sentence with the numbers behind it, and what two figures for one day say. */
export function sayOther(row: Row): string {
  const { indicator, other } = row;
  if (!other) return "";
  const count = sayCount(indicator, other.latest);
  const figure = `${formatValue(other.latest.value, indicator)}${count === "" ? "" : ` (${count})`}`;
  const whose = isYearlySeries(other.series)
    ? "The newest published figure"
    : "The council’s own newest figure";
  return `${whose} is ${figure}, ${periodLabel(other.latest.period, other.series.frame)}.${sayDisagreement(row)}`;
}

/**
 * The newest day for which both sides give a figure and the figures print differently: both are
 * said, neither is put right.
 */
function sayDisagreement({ indicator, series, other }: Row): string {
  if (!other || !likeForLike(series.frame, other.series.frame)) return "";
  const [published, own] = isYearlySeries(series) ? [series, other.series] : [other.series, series];
  const pair = published.observations
    .map((o) => ({ o, mine: sameDay(own, published, o) }))
    .findLast(
      ({ o, mine }) =>
        o.value.kind === "known" &&
        mine?.value.kind === "known" &&
        formatValue(o.value, indicator) !== formatValue(mine.value, indicator),
    );
  return pair?.mine
    ? ` They differ: the council gave ${formatValue(pair.mine.value, indicator)}, ${periodLabel(pair.mine.period, own.frame)}, and ${formatValue(pair.o.value, indicator)} is published, ${periodLabel(pair.o.period, published.frame)}.`
    : "";
}

const sameDay = (own: Series, published: Series, o: Observation): Observation | undefined =>
  own.observations.find(
    (mine) =>
      compareDays(lastDayOf(mine.period, own.frame), lastDayOf(o.period, published.frame)) === 0,
  );
