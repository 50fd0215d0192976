import { shortPeriod } from "../../calendar.ts";
import { commonOf } from "../../common.ts";
import type { Comparison } from "../../comparison.ts";
import { formatValue, withoutTime, type Measure } from "../../format.ts";
import { capital } from "../../firstLetter.ts";
import { isYearlySeries } from "../../observation.ts";
import { contrastOf } from "../../scorecard/contrast.ts";
import type { Notice } from "../../scorecard/frontPage.ts";
import { sayNoticeWhy } from "../figure/sayNoticeWhy.ts";
import type { Row } from "../../scorecard/row.ts";
import type { Value } from "../../value.ts";
import type { Part } from "../../story/inspections.ts";
import type { Asked } from "../../story/ofstedAsks.ts";
import { meanMeasure } from "../beside/sayBenchmark.ts";
import { sayMembers } from "../beside/sayMark.ts";

/** What Ofsted judges, in the words of its reports. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  overall: "Overall",
  leaders: "Leaders’ impact on social work",
  helpAndProtection: "Help and protection",
  inCare: "Children in care",
  careLeavers: "Care leavers",
};

/**
 * How many measures speak to a judgement, how many of them have a figure where not all do, and how
 * many stand out: "8 measures, 6 with a figure, 3 stand out badly". Without a figure nothing is said
 * to be well.
 */
export function sayAsked({ measures, known, bad }: Asked): string {
  const all = `${measures} ${measures === 1 ? "measure" : "measures"}`;
  if (known === 0) return `${all}, none with a figure`;
  const out =
    bad.length === 0
      ? "none stands out badly"
      : `${bad.length} ${bad.length === 1 ? "stands" : "stand"} out badly`;
  return [all, known === measures ? "" : `${known} with a figure`, out]
    .filter((text) => text !== "")
    .join(", ");
}

/** A comparator in a cell: its figure, and what of it is not as the line above the table says. */
export type AskedCell = { readonly figure: string; readonly note: string };
/** The date and the members that most of some figures share: said once above them. */
export type Usual = {
  readonly when: string;
  readonly members: string;
  /** Whether the comparison has a figure beside any of them. */
  readonly isBeside: boolean;
};

const inCell = (value: Value, measure: Measure): string => formatValue(value, withoutTime(measure));

/** What a council's own figure is, in a cell. */
export const sayOwn = ({ latest, indicator }: Row): string => inCell(latest.value, indicator);

/** What is compared with, in a cell of its column; null where it has no figure. */
export function sayAskedBeside({ mark, indicator }: Row, usual: Usual): AskedCell | null {
  if (mark?.beside?.value.kind !== "known") return null;
  const { beside } = mark;
  const members = sayMembers(beside);
  const [when, englands] = [beside, mark].map((of) => shortPeriod(of.period, of.frame));
  return {
    figure: inCell(beside.value, beside.group ? meanMeasure(indicator) : indicator),
    note: [members === usual.members ? "" : members, when === englands ? "" : (when ?? "")]
      .filter((text) => text !== "")
      .join(", "),
  };
}

/** England, in a cell of its column. */
export const sayAskedEngland = ({ mark, indicator }: Row): AskedCell | null =>
  mark?.england.kind === "known" ? { figure: inCell(mark.england, indicator), note: "" } : null;

/** The date of what stands beside a figure, where it is not the one said above the table. */
function sayAskedWhen({ mark }: Row, usual: Usual): string {
  const when = mark ? shortPeriod(mark.period, mark.frame) : "";
  return when === usual.when ? "" : when;
}

/**
 * The last cell: where a measure stands and why it is here. A place is of its comparators’ date; a
 * reason of the council's own months is not, so the date is said of whose it is.
 */
export function sayStands(notice: Notice, comparison: Comparison, usual: Usual): string {
  const when = sayAskedWhen(notice.row, usual);
  const why = sayNoticeWhy(notice, comparison, when);
  if (when === "" || isYearlySeries(notice.row.series)) return capital(why);
  return capital(`${why} (${contrastOf(notice.row, comparison) ? when : `others: ${when}`})`);
}

/** What most comparators of some rows share. */
export function usualOf(rows: readonly Row[]): Usual {
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  return {
    when: commonOf(marks.map((m) => shortPeriod(m.period, m.frame))),
    members: commonOf(
      marks.flatMap(({ beside }) =>
        beside?.value.kind === "known" ? sayMembers(beside) || [] : [],
      ),
    ),
    isBeside: marks.some(({ beside }) => beside?.value.kind === "known"),
  };
}

/** Above the table: "Neighbours’ mean, 10 of 10, and England: Mar 2025, unless a line has its own date." */
export function sayUsual({ words, kind }: Comparison, usual: Usual): string {
  const { when, members, isBeside } = usual;
  if (when === "") return "";
  const named = members === "" ? words.line : `${words.line}, ${members},`;
  // Our own past is of a date of its own, in each line.
  const whom = isBeside && kind !== "past" ? `${named} and England` : "England";
  return `${whom}: ${when}, unless a line has its own date.`;
}

/** Below the table: whose grouping it is, and why some places say that chance is not tested. */
export const UNTESTED =
  "The measures were grouped here: the grouping is not Ofsted’s. Chance is not tested where the counts behind it are not published.";
