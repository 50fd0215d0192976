import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { isYearly, juneBefore, type PeriodId } from "#domain/calendar.ts";
import { average, percentage, rate } from "#domain/rate.ts";
import { rolling } from "#domain/rolling.ts";
import { known, missing, type Value } from "#domain/value.ts";

/** Children by mid-year and ages: "2026|0-17". */
export type Population = ReadonlyMap<string, number>;

/** The mid-year estimate of the June before the end of a month or quarter (domain rules 2). */
export function peopleAt(population: Population, ages: string, period: PeriodId): Value {
  const count = isYearly(period) ? undefined : population.get(`${juneBefore(period)}|${ages}`);
  return count === undefined ? missing("unavailable") : known(count);
}

/** The figure that numerator and denominator make in an indicator's unit. */
export function figureOf(
  indicator: Indicator,
  population: Population,
  numerator: Value,
  denominator: Value,
  period: PeriodId,
): Value {
  switch (indicator.unit) {
    case "percent":
      return percentage(numerator, denominator);
    case "per-10k":
      return rate(numerator, peopleAt(population, "0-17", period), 10_000);
    case "per-100k":
      return rate(numerator, peopleAt(population, "10-17", period), 100_000);
    case "per-1k":
    case "cases":
    case "weeks":
    case "score":
    case "gbp-week":
    case "gbp":
      return average(numerator, denominator);
    case "count":
    case "gbp-000":
    case "variance-000":
      return numerator;
  }
}

/**
 * Rolling series from monthly counts: where the dashboard shows one, or where England's year is its
 * like.
 */
export function summed(
  indicator: Indicator,
  given: Series,
  population: Population,
): readonly Series[] {
  if (given.frame.basis !== "month") return [];
  const counts =
    indicator.unit === "count"
      ? { ...given, observations: given.observations.map((o) => ({ ...o, numerator: o.value })) }
      : given;
  const isPerHead = indicator.unit === "per-10k" || indicator.unit === "count";
  const valueOf = (numerator: Value, denominator: Value, period: PeriodId): Value =>
    figureOf(indicator, population, numerator, denominator, period);
  const make = (months: 3 | 12): Series => {
    const series = rolling(isPerHead ? withoutDenominator(counts) : counts, months, valueOf);
    return {
      ...series,
      observations: series.observations.map((o) => ({
        ...o,
        denominator:
          indicator.unit === "per-10k"
            ? peopleAt(population, "0-17", o.period)
            : isPerHead
              ? missing("missing")
              : o.denominator,
      })),
    };
  };
  return indicator.localBasis === "rolling-3" ? [make(3)] : [make(12)];
}

const withoutDenominator = (series: Series): Series => ({
  ...series,
  observations: series.observations.map((o) => ({ ...o, denominator: known(0) })),
});
