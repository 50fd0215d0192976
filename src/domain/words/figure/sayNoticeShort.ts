import { lastDayOf, monthsBetween } from "../../calendar.ts";
import { formatSize, printsAsZero } from "../../format.ts";
import { lower } from "../../firstLetter.ts";
import type { Notice } from "../../scorecard/frontPage.ts";
import type { Reason, ReasonKind } from "../../scorecard/notice.ts";
import { isYearlySeries } from "../../observation.ts";
import type { Row } from "../../scorecard/row.ts";
import { sayPlace } from "./sayPlace.ts";
import { sayChange, sayRecord, sayUnusual } from "./sayRow.ts";

/** The little that stands in a line of the front page: "153rd of 153", "7 months above average". */
export function sayNoticeShort(notice: Notice): string {
  const { row } = notice;
  const said = isYearlySeries(row.series) ? shortOfYear(notice) : shortOfMonth(notice);
  return said.filter((text) => text !== "").join(", ");
}

/** The reason of one kind, where it is among those of a notice. */
export const reasonOf = <K extends ReasonKind>(
  { reasons }: Notice,
  kind: K,
): Extract<Reason, { readonly kind: K }> | undefined =>
  reasons.find((r): r is Extract<Reason, { readonly kind: K }> => r.kind === kind);

/** Place, chance and trend of a published year, in that order, empty where there is nothing to say. */
export function shortOfYear(notice: Notice): readonly string[] {
  const quarter = reasonOf(notice, "quarter");
  const place = quarter?.place ?? notice.row.mark?.place;
  return [
    place ? sayPlace(place.rank) : "",
    quarter ? SHORT_CHANCE[`${quarter.byChance}`] : "",
    sayTrend(reasonOf(notice, "trend")),
  ];
}

/** What is known of chance behind a place: nothing is said where it is ruled out. */
const SHORT_CHANCE = { true: "maybe by chance", false: "", null: "chance not tested" } as const;

const sayTrend = (trend: Reason | undefined): string =>
  trend === undefined ? "" : `${trend.side === "good" ? "better" : "worse"} over five years`;

function shortOfMonth(notice: Notice): readonly string[] {
  const { row, side } = notice;
  const worsens = reasonOf(notice, "moved") !== undefined;
  const moved = sayMoved(row, worsens);
  if (reasonOf(notice, "against-the-law")) return ["the law expects none", moved];
  const crossed = reasonOf(notice, side === "good" ? "green" : "red");
  if (crossed?.isNew)
    return [`newly ${crossed.kind}`, moved, isChance(crossed) ? "maybe by chance" : ""];
  const { signal } = row;
  if (signal.kind === "unusual")
    return [
      signal.extreme ? sayRecord(signal.extreme) : sayUnusual(signal, row.series.frame),
      moved,
    ];
  // The key of the page says since when, except of what is reported more rarely.
  if (moved !== "" && isSinceTheMonthBefore(row)) return [moved];
  return [worsens ? `worsening: ${lower(sayChange(row))}` : lower(sayChange(row))];
}

const isSinceTheMonthBefore = ({ change, latest, series: { frame } }: Row): boolean =>
  change.since !== null &&
  monthsBetween(lastDayOf(change.since, frame), lastDayOf(latest.period, frame)) === 1;

/**
 * "up 2.3 points" since the month before, "worsening 2.3 points" of those that a heading counts as
 * worsening; nothing where it did not move, or nobody can say.
 */
const sayMoved = ({ change, indicator }: Row, worsens: boolean): string =>
  change.kind === "changed" &&
  change.direction !== "level" &&
  !printsAsZero(change.amount, indicator)
    ? `${worsens ? "worsening" : change.direction} ${formatSize(change.amount, indicator)}`
    : "";

/** Red, and by its own months as likely green. */
export const isChance = (crossed: Reason | undefined): boolean =>
  crossed?.kind === "red" && crossed.byChance;
