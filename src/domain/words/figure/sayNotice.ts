import type { Comparison } from "../../comparison.ts";
import { lower } from "../../firstLetter.ts";
import { formatValue } from "../../format.ts";
import type { Notice } from "../../scorecard/frontPage.ts";
import type { Reason } from "../../scorecard/notice.ts";
import type { Row } from "../../scorecard/row.ts";
import { isYearlySeries } from "../../observation.ts";
import { sayMembers } from "../beside/sayMark.ts";
import { meanMeasure } from "../beside/sayBenchmark.ts";
import { sayContrastInFull } from "../beside/sayContrast.ts";
import { isChance, reasonOf } from "./sayNoticeShort.ts";
import { sayPlace } from "./sayPlace.ts";
import { sayChange, sayUnusual } from "./sayRow.ts";

/** What is known of chance behind a place, after it; nothing where chance is ruled out. */
const CHANCE = {
  true: ", though chance alone could explain it",
  false: "",
  null: ". Chance is not tested here",
} as const;

/**
 * All that puts a measure on the front page, a sentence each, the weightiest first. Two of one kind
 * are said together; what speaks the other way follows after "but".
 */
export function sayNotice(notice: Notice, comparison: Comparison): readonly string[] {
  const { row } = notice;
  const told = isYearlySeries(row.series)
    ? [...placeOf(notice), ...besideOf(notice, comparison), ...trendOf(notice)]
    : [...monthOf(notice), sayContrastInFull(row, comparison)].filter((text) => text !== "");
  return told.map((text) => `${text}.`);
}

function placeOf(notice: Notice): readonly string[] {
  const quarter = reasonOf(notice, "quarter");
  if (!quarter) return [];
  const { place, side, byChance } = quarter;
  const where = `${sayPlace(place.rank)} authorities: in the ${side === "good" ? "best" : "worst"} quarter`;
  return [`${where}${CHANCE[`${byChance}`]}`];
}

/** Whom the figure differs from by more than chance; both in one sentence where they agree. */
function besideOf(notice: Notice, comparison: Comparison): readonly string[] {
  const { row } = notice;
  const [england, beside] = [reasonOf(notice, "england"), reasonOf(notice, "beside")];
  const whom = (reason: Reason): string =>
    reason.kind === "england"
      ? `England (${row.mark ? formatValue(row.mark.england, row.indicator) : ""})`
      : `${comparison.words.figure} (${saySecond(row)})`;
  const sides = [england, beside].filter((r) => r !== undefined);
  if (sides.length === 2 && england?.side === beside?.side)
    return [`${word(sides[0])} than ${sides.map(whom).join(" and ")} by more than chance`];
  return sides.map((r) => `${word(r)} than ${whom(r)} by more than chance`);
}

const word = (reason: Reason | undefined): string => (reason?.side === "good" ? "Better" : "Worse");

function saySecond({ mark, indicator }: Row): string {
  if (!mark?.beside) return "";
  const members = sayMembers(mark.beside);
  const figure = formatValue(mark.beside.value, meanMeasure(indicator));
  return members === "" ? figure : `${figure}, ${members}`;
}

function trendOf(notice: Notice): readonly string[] {
  const trend = reasonOf(notice, "trend");
  if (!trend) return [];
  const way = trend.side === "good" ? "improving" : "getting worse";
  return trend.side === notice.side
    ? [`It has been ${way} over five years by more than chance`]
    : [`But it has been ${way} over five years by more than chance`];
}

/** That it has just turned red or green, and that chance alone may turn it so. */
const sayCrossed = (crossed: Extract<Reason, { readonly kind: "red" | "green" }> | undefined) => [
  crossed?.isNew ? `Newly ${crossed.kind}` : "",
  isChance(crossed) ? "Its months meet and miss the target by chance" : "",
];

/**
 * The change since the period before and what is unusual: where they point different ways, the
 * unusual is what matters, and the change is said after "though".
 */
function monthOf(notice: Notice): readonly string[] {
  const { row } = notice;
  const crossed = reasonOf(notice, notice.side === "good" ? "green" : "red");
  const isUnusual = row.signal.kind === "unusual" && reasonOf(notice, "unusual") !== undefined;
  const change = sayChange(row);
  const unusual =
    row.signal.kind === "unusual" ? `Unusual: ${sayUnusual(row.signal, row.series.frame)}` : "";
  const opposite =
    (notice.side === "bad" && row.verdict === "better") ||
    (notice.side === "good" && row.verdict === "worse");
  return [
    reasonOf(notice, "against-the-law") ? "The law expects none" : "",
    ...sayCrossed(crossed),
    isUnusual && opposite ? `${unusual}, though ${lower(change)}` : change,
    isUnusual && !opposite ? unusual : "",
    reasonOf(notice, "money") ? "The largest move in money since the report before" : "",
  ].filter((text) => text !== "");
}
