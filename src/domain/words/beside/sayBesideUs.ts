import { periodLabel, type Frame, type PeriodId } from "../../calendar.ts";
import type { Beside } from "../../comparison.ts";
import { formatShort, formatValue, GAP_WORDS, withoutTime, type Measure } from "../../format.ts";
import type { Indicator } from "../../indicator.ts";
import type { Rank } from "../../statistics/rank.ts";
import type { Value } from "../../value.ts";
import { ordinal } from "../figure/ordinal.ts";
import { sayPlace } from "../figure/sayPlace.ts";
import { meanMeasure } from "./sayBenchmark.ts";
import { sayMembers } from "./sayMark.ts";

// Our figure with the neighbours' mean, England and a place beside it: a line a measure.

/**
 * A figure beside others of its measure: its letter where it is a gap, and no "a week", which the
 * name of the measure says.
 */
export const sayFigureCell = (value: Value, measure: Measure): string =>
  formatShort(value, withoutTime(measure));

/** The comparison's figure, "17.9%" or "withheld" below five of ten; "none" where nothing stands there. */
export function sayBesideCell(beside: Beside | null, indicator: Indicator): string {
  if (!beside) return "none";
  return beside.value.kind === "too-few"
    ? "withheld"
    : sayFigureCell(beside.value, meanMeasure(indicator));
}

/** The same with how many of how many: "17.9% (10 of 10)", "withheld (4 of 10)". */
export const withMembers = (cell: string, members: string): string =>
  members === "" ? cell : `${cell} (${members})`;

/** England's figure; that of a total is the sum of all councils, and no comparator for one. */
export const sayEnglandCell = (value: Value, indicator: Indicator): string =>
  indicator.total ? "a sum" : sayFigureCell(value, indicator);

/**
 * "118th of 153"; of a measure that is only context, where neither end is best, "72nd highest of 153",
 * "highest of 153" or "joint lowest of 153".
 */
export function sayPlaceCell(rank: Rank, { polarity }: Pick<Indicator, "polarity">): string {
  if (polarity !== "context") return sayPlace(rank);
  const { position, of, shared } = rank;
  const isLowest = position > 1 && position + shared - 1 === of;
  const place = isLowest ? "lowest" : position === 1 ? "highest" : `${ordinal(position)} highest`;
  return `${shared > 1 ? "joint " : ""}${place} of ${of}`;
}

const WAY = {
  high: "Higher is better",
  low: "Lower is better",
  context: "Neither way is better",
} as const;

type Line = {
  readonly indicator: Indicator;
  readonly council: string;
  /** How the comparison's figure is called: "Neighbours’ mean". */
  readonly column: string;
  /** Of the figures beside ours, and of ours where nothing else is said. */
  readonly when: { readonly period: PeriodId; readonly frame: Frame };
  readonly own: Value;
  /** When our figure is of, where it is one of the council's own. */
  readonly ownWhen: { readonly period: PeriodId; readonly frame: Frame } | null;
  readonly beside: Beside | null;
  readonly england: Value;
  readonly rank: Rank | null;
};

/**
 * The line in words, for who does not see it: "Repeat plans, year ending 31 March 2025. Lower is
 * better. York: 30.8%. Neighbours’ mean: 24.1% (10 of 10). England: 24.5%. Place: 153rd of 153."
 */
export function sayBesideUs(line: Line): string {
  const { indicator, council, column, when, own, ownWhen, beside, england, rank } = line;
  const ours = formatValue(own, indicator);
  const parts = [
    `${indicator.shortName}, ${periodLabel(when.period, when.frame)}`,
    WAY[indicator.polarity],
    `${council}: ${ours}${ownWhen ? `, its own figure, ${periodLabel(ownWhen.period, ownWhen.frame)}` : ""}`,
    `${column}: ${withMembers(sayBesideCell(beside, indicator), sayMembers(beside))}`,
    `England: ${indicator.total ? "a sum, not compared" : england.kind === "known" ? formatValue(england, indicator) : GAP_WORDS[england.kind]}`,
    ...(rank ? [`Place: ${sayPlaceCell(rank, indicator)}`] : []),
  ];
  return `${parts.join(". ")}.`;
}

/** Of an illustrative council: whose figures stand where others have published ones. */
export const sayOwnMonths = (council: string): string =>
  `${council} is invented, so nothing is published of it. Its own figures stand in its column, of 12 months or a month’s end, as a year is counted.`;

/** Beside published years: own months are no year of them, and have no place among them. */
export const OWN_MONTHS_RULE =
  "Twelve months stand beside a year, and a month’s end beside a day. They get no place among published years.";

/** How many measures have no line, and why. */
export const sayLeftOut = (n: number, council: string): string =>
  n === 1
    ? `1 published measure has no line: ${council} has no figure that may stand beside it.`
    : `${n} published measures have no line: ${council} has no figure that may stand beside them.`;

/** How many of a council's own measures nobody publishes. */
export const sayNoTwin = (n: number, council: string): string =>
  n === 1
    ? `1 measure of ${council} is left out: nobody publishes it.`
    : `${n} measures of ${council} are left out: nobody publishes them.`;

/** Where the dates stand. */
export const DATES_IN_HEADS =
  "Each date stands once, over its column. A figure of another date has it beside it.";

/** Before the names of the councils that a picture draws as dots. */
export const sayDots = (n: number, who: string): string =>
  n === 0
    ? ""
    : `Dots: ${who === "" ? `${n} ${n === 1 ? "area" : "areas"}` : `the ${n} ${who}, nearest first`}`;
