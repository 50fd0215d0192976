import { areaCode } from "#domain/area.ts";
import type { BenchmarkSeries } from "#domain/benchmark.ts";
import { parsePeriod } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import type { Place } from "#domain/statistics/places.ts";
import { known, missing } from "#domain/value.ts";
import { anArea, comparing } from "./comparing.ts";
import { anIndicator, evidence } from "./rows.ts";

type Year = {
  /** Count and whole of each year to 2025, oldest first. */
  readonly parts: readonly (readonly [n: number, of: number])[];
  readonly england?: number;
  readonly place?: Place;
  readonly polarity?: Indicator["polarity"];
};
const SELF = anArea({ code: areaCode("E06000014"), name: "York" });
/** A measure of published years, a share with England’s and its place beside it. */
export function aYear(slug: string, { parts, england, place, polarity = "low" }: Year): Row {
  const indicator = anIndicator({ slug, unit: "percent", decimals: 1, polarity });
  const periods = parts.flatMap((_, i) => parsePeriod(String(2026 - parts.length + i)) ?? []);
  const frame = { basis: "year", ends: "03-31" } as const;
  const benchmarks: BenchmarkSeries = {
    indicator: slug,
    frame,
    periods: periods.map((period, i) => ({
      period,
      england: england === undefined ? missing("unavailable") : known(england),
      region: missing("not-applicable"),
      neighbours: {},
      ...(place && i === periods.length - 1 ? { place } : {}),
    })),
  };
  const observations = periods.map((period, i) => {
    const [n, of] = parts[i] ?? [0, 0];
    return {
      period,
      value: known((n / of) * 100),
      numerator: known(n),
      denominator: known(of),
      status: "final",
      note: null,
    } as const;
  });
  const series = { indicator: slug, source: "dfe", frame, observations };
  const all = evidence({ series: [series], benchmarks: new Map([[slug, benchmarks]]) });
  const row = rowAt(indicator, all, null, comparing({}, SELF));
  if (!row) throw new Error("no year given");
  return row;
}
