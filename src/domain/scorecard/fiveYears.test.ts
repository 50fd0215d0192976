import { expect, test } from "vitest";
import { comparing } from "#tests/support/comparing.ts";
import { parsePeriod, type Frame, type PeriodId } from "../calendar.ts";
import type { CouncilEvent } from "../council.ts";
import { absent, type Series } from "../observation.ts";
import { groupStatistic, type BenchmarkSeries } from "../benchmark.ts";
import { known, missing } from "../value.ts";
import { fiveYearsOf } from "./fiveYears.ts";

const YEAR: Frame = { basis: "year", ends: "03-31" };
const at = (text: string) => parsePeriod(text) as PeriodId;
/** Figures from a period on, each the next; null is one that was not given. */
const series = (frame: Frame, periods: readonly string[], figures: readonly (number | null)[]) =>
  ({
    indicator: "plans",
    frame,
    source: "dfe",
    observations: periods.map((period, i) => ({
      ...absent(at(period)),
      value: figures[i] == null ? missing("missing") : known(figures[i]),
    })),
  }) satisfies Series;
const years = (first: number, n: number) => Array.from({ length: n }, (_, i) => String(first + i));
const months = (first: number, n: number) =>
  Array.from({ length: n }, (_, i) => {
    const place = first * 12 + i;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
  });
/** England and ten neighbours, one more in each year than in the one before. */
const others = (first: number, n: number): BenchmarkSeries => ({
  indicator: "plans",
  frame: YEAR,
  periods: years(first, n).map((year, i) => ({
    period: at(year),
    england: known(20 + i),
    region: missing("unavailable"),
    neighbours: { "2025": groupStatistic(Array.from({ length: 10 }, () => known(30 + i))) },
  })),
});
const comparison = comparing();
const told = (own: Series, beside: BenchmarkSeries | null = null, events: CouncilEvent[] = []) => {
  const found = fiveYearsOf(own, events, beside, comparison);
  const ends = (of: NonNullable<typeof found>["england"]) =>
    of && [of.first.period, of.first.value.amount, of.last.period, of.last.value.amount];
  return (
    found && {
      own: ends(found.own),
      england: ends(found.england),
      beside: ends(found.beside),
      short: found.short,
      ...(found.isOver ? { isOver: true } : {}),
    }
  );
};

test("of thirteen published years the newest is set beside that of five years before, with England and the neighbours of the same two years", () => {
  expect(told(series(YEAR, years(2013, 13), [...Array(13).keys()]), others(2013, 13))).toEqual({
    own: ["2020", 7, "2025", 12],
    england: ["2020", 27, "2025", 32],
    beside: ["2020", 37, "2025", 42],
    short: null,
  });
});

test("months that began later are told since they began, and the published years within them at their own dates", () => {
  const own = series({ basis: "rolling-12", ends: "03-31" }, months(2023, 46).slice(2), [
    ...Array(44).keys(),
  ]);
  expect(told(own, others(2013, 13))).toEqual({
    own: ["2023-03", 0, "2026-10", 43],
    england: ["2023", 30, "2025", 32],
    beside: ["2023", 40, "2025", 42],
    short: { kind: "begins", at: "2023-03" },
  });
});

test("a month alone is set beside the same month of an earlier year", () => {
  const own = series({ basis: "month", ends: "03-31" }, months(2023, 46), [...Array(46).keys()]);
  expect(told(own)).toMatchObject({ own: ["2023-10", 9, "2026-10", 45] });
});

test("a year without a figure is not bridged in silence, and a newest year without one is not the end", () => {
  const gap = series(YEAR, years(2018, 8), [1, 2, null, 4, 5, 6, 7, 8]);
  expect(told(gap)).toMatchObject({ own: ["2021", 4, "2025", 8], short: { kind: "gap" } });
  const none = series(YEAR, years(2018, 8), [1, 2, 3, 4, 5, 6, 7, null]);
  expect(told(none)).toMatchObject({ own: ["2019", 2, "2024", 7], short: null, isOver: true });
});

test("figures of before a change of definition are not set beside those of after it", () => {
  const event: CouncilEvent = {
    date: "2025-03-03",
    kind: "break",
    title: "Counted anew",
    text: "",
    indicators: ["plans"],
  };
  const own = series({ basis: "snapshot", ends: "03-31" }, months(2023, 46), [...Array(46).keys()]);
  expect(told(own, null, [event])).toMatchObject({
    own: ["2025-03", 26, "2026-10", 45],
    short: { kind: "break" },
  });
});

test("one figure alone, and a forecast, have nothing to be set beside", () => {
  expect(told(series(YEAR, ["2025"], [1]))).toBeNull();
  const forecast: Frame = { basis: "forecast", ends: "03-31" };
  expect(told(series(forecast, ["2025-Q2", "2025-Q3"], [1, 2]))).toBeNull();
});
