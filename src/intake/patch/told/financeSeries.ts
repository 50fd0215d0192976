import type { Observation, Series } from "#domain/observation.ts";
import {
  comparePeriods,
  financialQuarterOf,
  isQuarter,
  type Frame,
  type Quarter,
} from "#domain/calendar.ts";
import { combine, known, missing, type Value } from "#domain/value.ts";
import { exact } from "#domain/change.ts";
import { formatNumber } from "#domain/format.ts";
import { sum } from "#domain/rate.ts";
import type { FinanceLine } from "#domain/story/story.ts";

type Line = Pick<FinanceLine, "service" | "fund" | "period" | "budget" | "forecast">;
const FRAME: Frame = { basis: "forecast", ends: "03-31" };

/** Variance = forecast − budget, in £000: positive is an overspend (domain rules 9). */
const variance = (line: Pick<Line, "budget" | "forecast">): Value =>
  combine(line.forecast, line.budget, (f, b) => known(exact(f - b)));

/**
 * The finance indicators from the quarterly forecasts: total and placements variance, movement
 * since the last report of the same year, and DSG high needs, which is never netted against the
 * General Fund.
 */
export function financeSeries(lines: readonly FinanceLine[], source: string): readonly Series[] {
  const general = lines.filter((line) => line.fund === "general");
  const periods = [...new Set(general.map((line) => line.period))].sort(comparePeriods);
  const total = (of: readonly Line[], period: Quarter): Pick<Line, "budget" | "forecast"> => {
    const these = of.filter((line) => line.period === period);
    return these.length === 0
      ? { budget: missing("missing"), forecast: missing("missing") }
      : { budget: sum(these.map((l) => l.budget)), forecast: sum(these.map((l) => l.forecast)) };
  };
  const series = (indicator: string, of: readonly Line[]): Series => ({
    indicator,
    source,
    frame: FRAME,
    observations: periods.map((period): Observation => {
      const line = total(of, period);
      return {
        period,
        value: variance(line),
        numerator: variance(line),
        denominator: line.budget,
        status: "final",
        note: null,
      };
    }),
  });
  const all = series("forecast-variance", general);
  const owed = new Map(
    lines.filter((l) => l.fund === "dsg").map((l) => [l.period, l.broughtForward]),
  );
  return [
    all,
    movement(all),
    series(
      "placements-variance",
      general.filter((l) => l.service === "placements"),
    ),
    withDeficit(
      series(
        "dsg-high-needs",
        lines.filter((l) => l.fund === "dsg"),
      ),
      owed,
    ),
  ];
}

/**
 * The deficit carried in from earlier years is a second figure beside the year's own, never added
 * into it.
 */
function withDeficit(year: Series, owed: ReadonlyMap<string, Value>): Series {
  const observations = year.observations.map((o): Observation => {
    const before = owed.get(o.period);
    if (before?.kind !== "known" || o.value.kind !== "known") return o;
    const said = (amount: number): string => `£${formatNumber(amount, 0)}k`;
    return {
      ...o,
      note: `In this year alone. With ${said(before.amount)} brought forward the deficit would stand at ${said(before.amount + o.value.amount)}.`,
    };
  });
  return { ...year, observations };
}

/** April to June opens a new year with a new budget: there is no last report to move from. */
function movement(all: Series): Series {
  const observations = all.observations.map((o, i): Observation => {
    const before = all.observations[i - 1];
    const opens = isQuarter(o.period) && financialQuarterOf(o.period) === 1;
    const value =
      opens || !before
        ? missing("not-applicable")
        : combine(o.value, before.value, (now, then) => known(exact(now - then)));
    return {
      ...o,
      value,
      numerator: value,
      denominator: missing("missing"),
      note: opens ? "First report of the financial year: nothing to move from." : null,
    };
  });
  return { ...all, indicator: "forecast-movement", observations };
}
