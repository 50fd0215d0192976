import { lower } from "../../firstLetter.ts";
import type { Notice } from "../../scorecard/frontPage.ts";
import type { Reason, ReasonKind } from "../../scorecard/notice.ts";
import { isYearlySeries } from "../../observation.ts";
import { sayPlace } from "./sayPlace.ts";
import { sayChange, sayUnusual } from "./sayRow.ts";

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

function shortOfYear(notice: Notice): readonly string[] {
  const quarter = reasonOf(notice, "quarter");
  const place = quarter?.place ?? notice.row.mark?.place;
  return [
    place ? sayPlace(place.rank) : "",
    quarter ? SHORT_CHANCE[`${quarter.byChance}`] : "",
    sayTrend(reasonOf(notice, "trend")),
  ];
}

/** What is known of chance behind a place: nothing is said where it is ruled out. */
const SHORT_CHANCE = { true: "maybe by chance", false: "", null: "chance untested" } as const;

const sayTrend = (trend: Reason | undefined): string =>
  trend === undefined ? "" : `${trend.side === "good" ? "better" : "worse"} over five years`;

function shortOfMonth(notice: Notice): readonly string[] {
  const { row } = notice;
  if (reasonOf(notice, "against-the-law")) return ["the law expects none"];
  const crossed = reasonOf(notice, notice.side === "good" ? "green" : "red");
  if (crossed?.isNew) return [`newly ${crossed.kind}`, isChance(crossed) ? "maybe by chance" : ""];
  return [
    row.signal.kind === "unusual"
      ? sayUnusual(row.signal, row.series.frame)
      : lower(sayChange(row)),
  ];
}

/** Red, and by its own months as likely green. */
export const isChance = (crossed: Reason | undefined): boolean =>
  crossed?.kind === "red" && crossed.byChance;
