import {
  formatNumber,
  formatSize,
  formatValue,
  GAP_WORDS,
  printsAsZero,
  roundHalfUp,
} from "../../format.ts";
import type { Observation } from "../../observation.ts";
import type { Indicator } from "../../indicator.ts";
import {
  MONTHS,
  isYearly,
  lastDayOf,
  monthOfDay,
  periodLabel,
  sayMonth,
  shortPeriod,
  type Frame,
  type PeriodId,
} from "../../calendar.ts";
import { sayFew } from "./sayFew.ts";
import { pointsPerPerson } from "../../smallNumbers.ts";
import type { Extreme, SignalVerdict } from "../../spc/verdict.ts";
import type { Row } from "../../scorecard/row.ts";
import type { Value } from "../../value.ts";

/** "24 of 950", "268 children" behind a rate, or nothing where the parts are not given. */
export function sayCount(
  indicator: Indicator,
  o: Observation,
  after: " in all" | "" = " in all",
): string {
  if (o.numerator.kind !== "known" || o.value.kind !== "known") return "";
  return BEHIND[indicator.unit](
    sayPeople(o.numerator.amount),
    o.denominator,
    o.value.amount,
    after,
  );
}

type SayBehind = (n: string, whole: Value, figure: number, after: string) => string;
const nothing = (): string => "";
const inAll: SayBehind = (n, _whole, _figure, after) => `${n}${after}`;
const BEHIND: { readonly [Unit in Indicator["unit"]]: SayBehind } = {
  percent: (n, whole) => (whole.kind === "known" ? `${n} of ${sayPeople(whole.amount)}` : n),
  "per-10k": inAll,
  "per-100k": inAll,
  "per-1k": inAll,
  "variance-000": (_n, budget, variance) => ofBudget(variance, budget),
  count: nothing,
  score: nothing,
  weeks: nothing,
  cases: nothing,
  "gbp-week": nothing,
  gbp: nothing,
  "gbp-000": nothing,
};

const sayPeople = (amount: number): string =>
  formatNumber(amount, Number.isInteger(amount) ? 0 : 1);
const ofBudget = (variance: number, budget: Value): string =>
  budget.kind === "known" && budget.amount > 0
    ? `${formatNumber((Math.abs(variance) / budget.amount) * 100, 1)}% of budget`
    : "";

/** "Small numbers: one more or one fewer moves this by 5.6 points", or nothing. */
export function sayCaution(indicator: Indicator, o: Observation): string {
  const points = pointsPerPerson(indicator, o);
  return points === null ? "" : sayFew(points);
}

/** "overspend", "underspend" or "on budget": the word stands with the sign (domain rules 9). */
export function sayOverBudget(indicator: Indicator, o: Observation): string {
  if (indicator.unit !== "variance-000" || o.value.kind !== "known") return "";
  const amount = roundHalfUp(o.value.amount, 0);
  return amount > 0 ? "overspend" : amount < 0 ? "underspend" : "on budget";
}

/**
 * A period said against one of the same kind: "September", "September 2025", "March 2024"; with its
 * year where there is none to say it against.
 */
export function sayPeriod(id: PeriodId, frame: Frame, now: PeriodId | null): string {
  const end = lastDayOf(id, frame);
  if (isYearly(id)) return shortYear(id, frame);
  const isThisYear = now !== null && lastDayOf(now, frame).year === end.year;
  return isThisYear ? (MONTHS[end.month - 1] ?? "") : sayMonth(monthOfDay(end));
}
const shortYear = (id: PeriodId, frame: Frame): string =>
  ["year", "snapshot"].includes(frame.basis)
    ? `${MONTHS[lastDayOf(id, frame).month - 1] ?? ""} ${id}`
    : shortPeriod(id, frame);

/**
 * "up 2.1 points since September", "no change since March 2024", or why no change can be stated.
 */
export function sayChange(row: Row): string {
  const { change } = row;
  if (change.kind === "cannot-say") {
    if (row.latest.value.kind !== "known") return "No change can be stated: no figure now";
    return change.since === null
      ? "First figure: nothing to compare"
      : `No change can be stated: ${GAP_WORDS[change.because.kind === "known" ? "missing" : change.because.kind].toLowerCase()} in ${sayPeriod(change.since, row.series.frame, row.latest.period)}`;
  }
  const since = `since ${sayPeriod(change.since, row.series.frame, row.latest.period)}`;
  if (change.direction === "level") return `No change ${since}`;
  return printsAsZero(change.amount, row.indicator)
    ? `Almost no change ${since}`
    : `${change.direction === "up" ? "Up" : "Down"} ${formatSize(change.amount, row.indicator)} ${since}`;
}

/** The change with its judgement in words and an arrow: colour only repeats them. */
export function sayVerdict(row: Row): string {
  const arrow =
    row.change.kind !== "changed" || row.verdict === "no-judgement"
      ? ""
      : row.change.direction === "up"
        ? "▲ "
        : "▼ ";
  return `${arrow}${sayChange(row)}${row.verdict === "no-judgement" ? "" : `: ${row.verdict}`}`;
}

type Unusual = Extract<SignalVerdict, { readonly kind: "unusual" }>;
type NotJudged = Extract<SignalVerdict, { readonly kind: "not-judged" }>;

/** The verdict in words first (domain rules 6). */
export function saySignal(
  signal: SignalVerdict,
  frame: Frame,
  on: "" | " month by month" = "",
): string {
  switch (signal.kind) {
    case "usual":
      return `No unusual change${on}`;
    case "unusual":
      return `Unusual${on}: ${sayUnusual(signal, frame)}`;
    case "not-judged":
      return sayNotJudged(signal);
  }
}

/** Why a figure is unusual, in a few words: "7 months above average". */
export function sayUnusual({ flag, extreme }: Unusual, { ends }: Frame): string {
  if (extreme)
    return `${sayRecord(extreme)}, from ${periodLabel(extreme.since, { basis: "month", ends })}`;
  const isHigh = flag.side === "high";
  switch (flag.rule) {
    case "beyond-limit":
      return `${isHigh ? "above" : "below"} its usual range`;
    case "trend":
      return `${flag.length} months ${isHigh ? "rising" : "falling"}`;
    case "near-limit":
      return `two of three months near its ${isHigh ? "upper" : "lower"} limit`;
    case "shift":
      return `${flag.length} months ${isHigh ? "above" : "below"} average`;
  }
}

/** "the lowest on record": of all the council has sent, which begins where its line begins. */
export const sayRecord = ({ which }: Extreme): string => `the ${which} on record`;

function sayNotJudged(signal: NotJudged): string {
  switch (signal.because) {
    case "too-few-points":
      return `Too few points to judge (${signal.points} of 13)`;
    case "overlapping":
      return "Not judged: its periods overlap";
    case "yearly":
      return "One figure a year: too few to tell signal from noise";
    case "no-figure":
      return "Not judged: no figure";
  }
}

/**
 * A row's signal, said of what it was judged on: beside a rolling figure stands "month by month",
 * because the points of the figure itself overlap and prove nothing (domain rules 6).
 */
export function sayRowSignal(row: Row): string {
  const other =
    row.signalSeries !== null && row.signalSeries.frame.basis !== row.series.frame.basis;
  return saySignal(row.signal, row.series.frame, other ? " month by month" : "");
}

/** One whole sentence: figure, change, period, and whether it is unusual. */
export function sayRow(row: Row): string {
  const { indicator, latest, change } = row;
  const figure = formatValue(latest.value, indicator);
  const behind = [sayCount(indicator, latest), sayOverBudget(indicator, latest)]
    .filter((t) => t !== "")
    .join(", ");
  const figures = behind === "" ? figure : `${figure} (${behind})`;
  const when = periodLabel(latest.period, row.series.frame);
  if (change.kind !== "changed" || printsAsZero(change.amount, indicator))
    return `${indicator.shortName}: ${figures}, ${when}. ${sayChange(row)}${row.signal.kind === "unusual" ? `. ${sayRowSignal(row)}` : ""}.`;
  const size = formatSize(change.amount, indicator);
  const verb = change.direction === "up" ? "rose" : "fell";
  const since = `since ${sayPeriod(change.since, row.series.frame, latest.period)}`;
  const judged =
    row.signal.kind === "usual"
      ? `: ${row.signalSeries !== null && row.signalSeries.frame.basis !== row.series.frame.basis ? "month by month, " : ""}within its usual range.`
      : row.signal.kind === "unusual"
        ? `. ${sayRowSignal(row)}.`
        : ".";
  return `${indicator.shortName} ${verb} by ${size} ${since} to ${figures}, ${when}${judged}`;
}

/** Which way is good, on every row. */
export const POLARITY_WORDS = {
  high: "Higher is better",
  low: "Lower is better",
  context: "Context only",
} as const;
