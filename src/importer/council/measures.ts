import type { Indicator } from "#domain/indicator.ts";
import type { Observation, Series, Status } from "#domain/observation.ts";
import type { Basis, Frame } from "#domain/period.ts";
import { average, percentage, rate } from "#domain/rate.ts";
import { rolling } from "#domain/rolling.ts";
import { known, missing, type Value } from "#domain/value.ts";
import { readCell } from "../cell.ts";
import type { Finding } from "../finding.ts";
import { records, type Table } from "../table.ts";

/** Children by mid-year and ages: "2026|0-17". */
export type Population = ReadonlyMap<string, number>;

const FRAMES: { readonly [basis: string]: Basis } = {
  month: "month",
  snapshot: "snapshot",
  "rolling-12": "rolling-12",
  "quarter-rolling-12": "rolling-12",
};
const STATUS: { readonly [status: string]: Status } = {
  final: "final",
  provisional: "provisional",
  revised: "revised",
  missing: "final",
};

/** The mid-year estimate of the June before the end of a month or quarter (domain rules 2). */
export function peopleAt(population: Population, ages: string, period: string): Value {
  const year = Number(period.slice(0, 4));
  const month = period.includes("Q") ? Number(period.slice(6)) * 3 : Number(period.slice(5));
  const count = population.get(`${month > 6 ? year : year - 1}|${ages}`);
  return count === undefined ? missing("unavailable") : known(count);
}

/** The figure that numerator and denominator make in an indicator's unit. */
export function figureOf(
  indicator: Indicator,
  population: Population,
  numerator: Value,
  denominator: Value,
  period: string,
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
  records(table).forEach((r, i) => {
    const found = (column: string, sentence: string): void => {
      findings.push({
        severity: "row",
        file: table.file,
        row: table.lines[i] ?? null,
        column,
        sentence,
      });
    };
    const indicator = bySlug.get(r["indicator"] ?? "");
    const basis = FRAMES[r["basis"] ?? ""];
    if (!indicator)
      return found(
        "indicator",
        `“${r["indicator"] ?? ""}” is not in the catalogue; the row was left out.`,
      );
    if (!basis)
      return found(
        "basis",
        `found “${r["basis"] ?? ""}”, wanted one of ${Object.keys(FRAMES).join(", ")}; the row was left out.`,
      );
    const [numerator, denominator, value] = ["numerator", "denominator", "value"].map((c) =>
      readCell(r[c] ?? ""),
    );
    if (!numerator || !denominator || !value)
      return found("value", "a cell is neither a number nor a known symbol; the row was left out.");
    const period = r["period"] ?? "";
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
    const group = groups.get(key) ?? { indicator, frame: { basis, ends: "03-31" }, rows: [] };
    group.rows.push(observation);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ indicator, frame, rows }) => {
    const observations = rows.sort((a, b) => (a.period < b.period ? -1 : 1));
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
  const valueOf = (numerator: Value, denominator: Value, period: string): Value =>
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
