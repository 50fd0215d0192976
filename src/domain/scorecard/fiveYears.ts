import { breakBetween } from "../baseline.ts";
import type { BenchmarkSeries, Benchmarks } from "../benchmark.ts";
import { compareDays, lastDayOf, monthsBetween, type Basis, type PeriodId } from "../calendar.ts";
import { besideIn, type Comparison } from "../comparison.ts";
import type { CouncilEvent } from "../council.ts";
import type { Series } from "../observation.ts";
import type { Value } from "../value.ts";

/** A figure at one end of the years told, and behind a group's mean how many of how many had one. */
export type End = {
  readonly period: PeriodId;
  readonly value: Value & { readonly kind: "known" };
  readonly members: { readonly n: number; readonly of: number } | null;
};
/** Where a line stood first and last; the same figure twice where it has one alone. */
export type Ends = { readonly first: End; readonly last: End };

/** Where a measure stood five years ago and stands now, or since when it can be told. */
export type FiveYears = {
  readonly own: Ends;
  /** Why it is less than five years: figures begin so late, are counted anew, or are missing. */
  readonly short:
    | { readonly kind: "begins"; readonly at: PeriodId }
    | { readonly kind: "break"; readonly event: CouncilEvent }
    | { readonly kind: "gap" }
    | null;
  /** Whether the newest periods have no figure, so that the years end before them. */
  readonly isOver: boolean;
  readonly england: Ends | null;
  readonly beside: Ends | null;
};

const MONTHS = 60;
/** Figures that rise and fall with the year, or add up in it: only the same month is their like. */
const OF_SEASON: ReadonlySet<Basis> = new Set(["month", "quarter", "rolling-3", "ytd"]);

/**
 * The newest figure of a series and the one of five years before, with England and whom it is
 * compared with within the same years; each keeps its own dates. Null where nothing earlier can be
 * set beside the newest: a forecast of one year is none of another's.
 */
export function fiveYearsOf(
  series: Series,
  events: readonly CouncilEvent[],
  benchmarks: BenchmarkSeries | null,
  comparison: Comparison,
): FiveYears | null {
  const { frame } = series;
  if (frame.basis === "forecast") return null;
  const all = series.observations.flatMap(({ period, value }) => endOf(period, value) ?? []);
  const last = all.at(-1);
  if (!last) return null;
  const end = lastDayOf(last.period, frame);
  const before = ({ period }: End): number => monthsBetween(lastDayOf(period, frame), end);
  const within = all.filter((e) => e !== last && before(e) <= MONTHS);
  const alike = OF_SEASON.has(frame.basis) ? within.filter((e) => before(e) % 12 === 0) : within;
  const parted = (e: End) => breakBetween(series, e.period, last.period, events);
  const first = alike.find((e) => !parted(e));
  const [oldest] = all;
  if (!first || !oldest) return null;
  const event = alike.map(parted).find((found) => found !== undefined);
  const isWhole = before(first) === MONTHS;
  const from =
    benchmarks && linesWithin(benchmarks, comparison, lastDayOf(first.period, frame), end);
  return {
    own: { first, last },
    short: isWhole
      ? null
      : event
        ? { kind: "break", event }
        : shortOf(before(oldest), oldest.period),
    isOver: last.period !== series.observations.at(-1)?.period,
    england: from?.england ?? null,
    beside: from?.beside ?? null,
  };
}

const shortOf = (months: number, at: PeriodId): FiveYears["short"] =>
  months < MONTHS ? { kind: "begins", at } : { kind: "gap" };

const endOf = (period: PeriodId, value: Value, members: End["members"] = null): End | null =>
  value.kind === "known" ? { period, value, members } : null;

type Day = ReturnType<typeof lastDayOf>;
function linesWithin(benchmarks: BenchmarkSeries, comparison: Comparison, from: Day, to: Day) {
  const { frame, periods } = benchmarks;
  const within = periods.filter(({ period }) => {
    const day = lastDayOf(period, frame);
    return compareDays(day, from) >= 0 && compareDays(day, to) <= 0;
  });
  const ends = (of: (marks: Benchmarks) => End | null): Ends | null => {
    const known = within.flatMap((marks) => of(marks) ?? []);
    const [first] = known;
    const last = known.at(-1);
    return first && last ? { first, last } : null;
  };
  return {
    england: ends((marks) => endOf(marks.period, marks.england)),
    beside: ends((marks) => {
      const found = besideIn(comparison, marks, benchmarks);
      return found && endOf(marks.period, found.value, found.group);
    }),
  };
}
