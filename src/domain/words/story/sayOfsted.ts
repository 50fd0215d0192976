import { shortPeriod } from "../../calendar.ts";
import type { Comparison } from "../../comparison.ts";
import { formatValue } from "../../format.ts";
import type { Row } from "../../scorecard/row.ts";
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

/** How many of those that stand out are left to the list behind the link; nothing where all are named. */
export const sayAskedMore = ({ bad }: Asked, named: number): string =>
  bad.length > named ? `and ${bad.length - named} more` : "";

/**
 * A figure with whom it is compared with, at their own date: "44.1% · Neighbours’ mean 26.1%, 10 of
 * 10, Mar 2025"; England where the comparison has no figure, and alone where nobody has one.
 */
export function sayFigureBeside({ latest, indicator, mark }: Row, { words }: Comparison): string {
  const own = formatValue(latest.value, indicator);
  if (!mark) return own;
  const when = shortPeriod(mark.period, mark.frame);
  if (mark.beside?.value.kind === "known") {
    const beside = formatValue(mark.beside.value, meanMeasure(indicator));
    const of = [beside, sayMembers(mark.beside), when].filter((text) => text !== "");
    return `${own} · ${words.line} ${of.join(", ")}`;
  }
  return mark.england.kind === "known"
    ? `${own} · England ${formatValue(mark.england, indicator)}, ${when}`
    : own;
}
