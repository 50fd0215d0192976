import type { Indicator } from "#domain/indicator.ts";
import type { Observation, Series, Status } from "#domain/observation.ts";
import {
  comparePeriods,
  isMonth,
  isQuarter,
  isYearly,
  juneBefore,
  type Basis,
  type Frame,
  type Month,
  type PeriodId,
  type Quarter,
} from "#domain/calendar.ts";
import { average, percentage, rate } from "#domain/rate.ts";
import { rolling } from "#domain/rolling.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { readCell } from "../cell.ts";
import type { Finding } from "../finding.ts";
import { records, type Table } from "../table.ts";
import { periodIn, tellerOf, type Wanted } from "./when.ts";

/** Children by mid-year and ages: "2026|0-17". */
export type Population = ReadonlyMap<string, number>;

const isEither = (id: PeriodId): id is Month | Quarter => !isYearly(id);
const A_MONTH: Wanted<Month> = { is: isMonth, said: "a month such as 2026-10" };
const A_QUARTER: Wanted<Quarter> = { is: isQuarter, said: "a quarter such as 2026-Q3" };
const EITHER: Wanted<Month | Quarter> = {
  is: isEither,
  said: "a month such as 2026-10 or a quarter such as 2026-Q3",
};
/** What a row may say of how it is counted, and the periods it then counts in: a series has one kind. */
const FRAMES: {
  readonly [basis: string]: {
    readonly basis: Basis;
    readonly of: Wanted<Month> | Wanted<Quarter> | Wanted<Month | Quarter>;
  };
} = {
  month: { basis: "month", of: A_MONTH },
  snapshot: { basis: "snapshot", of: EITHER },
  "rolling-12": { basis: "rolling-12", of: A_MONTH },
  "quarter-rolling-12": { basis: "rolling-12", of: A_QUARTER },
};
const STATUS: { readonly [status: string]: Status } = {
  final: "final",
  provisional: "provisional",
  revised: "revised",
  missing: "final",
};

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

/** A council's observations as series: as given, and summed over 12 or 3 months where the counts allow it. */
export function readMeasures(
  table: Table,
  indicators: readonly Indicator[],
  population: Population,
  source: string,
  findings: Finding[],
): readonly Series[] {
  const bySlug = new Map(indicators.map((indicator) => [indicator.slug, indicator]));
  const groups = new Map<string, { indicator: Indicator; frame: Frame; rows: Observation[] }>();
  const teller = tellerOf(table, findings);
  records(table).forEach((r, i) => {
    const tell = teller(i);
    const found = (column: string, sentence: string): void => tell(column, "row", sentence);
    const indicator = bySlug.get(r["indicator"] ?? "");
    const counted = FRAMES[r["basis"] ?? ""];
    if (!indicator)
      return found(
        "indicator",
        `“${r["indicator"] ?? ""}” is not in the catalogue; the row was left out.`,
      );
    if (!counted)
      return found(
        "basis",
        `found “${r["basis"] ?? ""}”, wanted one of ${Object.keys(FRAMES).join(", ")}; the row was left out.`,
      );
    const [numerator, denominator, value] = ["numerator", "denominator", "value"].map((c) =>
      readCell(r[c] ?? ""),
    );
    if (!numerator || !denominator || !value)
      return found("value", "a cell is neither a number nor a known symbol; the row was left out.");
    const period = periodIn<PeriodId>({ r, tell }, counted.of);
    if (period === null) return;
    const worked = figureOf(indicator, population, numerator, denominator, period);
    const observation: Observation = {
      period,
      value: value.kind === "missing" ? worked : value,
      numerator,
      denominator:
        indicator.unit === "per-10k"
          ? peopleAt(population, "0-17", period)
          : indicator.unit === "per-100k"
            ? peopleAt(population, "10-17", period)
            : denominator,
      status: STATUS[r["status"] ?? ""] ?? "final",
      note: (r["note"] ?? "") === "" ? null : (r["note"] ?? null),
    };
    const key = `${indicator.slug}|${r["basis"]}`;
    const group = groups.get(key) ?? {
      indicator,
      frame: { basis: counted.basis, ends: "03-31" },
      rows: [],
    };
    group.rows.push(observation);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ indicator, frame, rows }) => {
    const observations = rows.sort((a, b) => comparePeriods(a.period, b.period));
    const given: Series = { indicator: indicator.slug, source, frame, observations };
    return [given, ...summed(indicator, given, population)];
  });
}

/** Rolling series from monthly counts: where the dashboard shows one, or where England's year is its like. */
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
