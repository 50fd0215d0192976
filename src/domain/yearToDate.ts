import type { Unit } from "./indicator.ts";
import { absent, onCalendar, type Observation, type Series } from "./observation.ts";
import { aprilOf, comparePeriods, isMonth, isoDay, lastDayOf, type Month } from "./calendar.ts";
import { average, percentage, rate, sum } from "./rate.ts";
import { missing, type Value } from "./value.ts";

/** A day from which the same name counts something else, and what to say of a sum across it. */
export type Break = { readonly date: string; readonly reason: string };

/**
 * Units whose months may be added: counts, and shares and rates worked anew from added counts.
 * Money and scores may not.
 */
const ADDS: readonly Unit[] = ["count", "percent", "per-10k", "per-100k", "weeks"];

type InMonth = Observation & { readonly period: Month };
const isInMonth = (o: Observation): o is InMonth => isMonth(o.period);

/**
 * The financial year up to each month: counts added from April on, begun again each April, shares
 * and rates worked from the sums (a rate on the last month's population, as the importer's twelve
 * months are). A month that is a gap, or not there, makes every figure from it to March a gap with
 * its reason: a sum of some months is never called the year to date. Null where months cannot be
 * added: stocks, and units that are no counts.
 */
export function yearToDate(
  series: Series,
  unit: Unit,
  breaks: readonly Break[],
  sayGap: (gap: Observation) => string,
): Series | null {
  const all = onCalendar(series.observations).filter(isInMonth);
  const [first] = all;
  if (series.frame.basis !== "month" || !ADDS.includes(unit) || !first) return null;
  const countOf = (o: Observation): Value => (unit === "count" ? o.value : o.numerator);
  // A share has no year to date where nobody gives the counts behind it.
  if (!all.some((o) => countOf(o).kind === "known")) return null;
  const observations = all.map((last, i): Observation => {
    const april = aprilOf(last.period);
    const given = all.slice(0, i + 1).filter((o) => comparePeriods(o.period, april) >= 0);
    const months = comparePeriods(first.period, april) > 0 ? [absent(april), ...given] : given;
    const gap = months.find(
      (o) => countOf(o).kind !== "known" || (unit === "percent" && o.denominator.kind !== "known"),
    );
    const broken = breaks.find(
      (b) => b.date > `${april}-01` && b.date <= isoDay(lastDayOf(last.period, series.frame)),
    );
    const numerator = sum(months.map(countOf));
    const denominator =
      unit === "per-10k" || unit === "per-100k"
        ? last.denominator
        : unit === "count"
          ? missing("missing")
          : sum(months.map((o) => o.denominator));
    const status = months.some((o) => o.status === "provisional") ? "provisional" : "final";
    if (broken)
      return {
        period: last.period,
        value: missing("not-applicable"),
        numerator: missing("not-applicable"),
        denominator: missing("not-applicable"),
        status,
        note: broken.reason,
      };
    const value = figureOf(unit, numerator, denominator);
    return {
      period: last.period,
      value,
      numerator,
      denominator,
      status,
      note: gap && value.kind !== "known" ? sayGap(gap) : null,
    };
  });
  return { ...series, frame: { ...series.frame, basis: "ytd" }, observations };
}

function figureOf(unit: Unit, numerator: Value, denominator: Value): Value {
  switch (unit) {
    case "count":
      return numerator;
    case "percent":
      return percentage(numerator, denominator);
    case "per-10k":
      return rate(numerator, denominator, 10_000);
    case "per-100k":
      return rate(numerator, denominator, 100_000);
    case "per-1k":
      return rate(numerator, denominator, 1000);
    case "weeks":
      return average(numerator, denominator);
    case "cases":
    case "score":
    case "gbp-week":
    case "gbp":
    case "gbp-000":
    case "variance-000":
      return missing("not-applicable");
  }
}
