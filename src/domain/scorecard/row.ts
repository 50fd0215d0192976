import type { Distance } from "../baseline.ts";
import { latestBy, type BenchmarkSeries } from "../benchmark.ts";
import {
  changeAt,
  judge,
  movesRunning,
  type Change,
  type Direction,
  type Verdict,
} from "../change.ts";
import { besideIn, type Comparison, type Mark } from "../comparison.ts";
import { stepsFor, type Commentary, type CouncilEvent } from "../council.ts";
import { printsAsZero } from "../format.ts";
import type { Indicator } from "../indicator.ts";
import { isYearlySeries, observationAt, type Observation, type Series } from "../observation.ts";
import {
  comparePeriods,
  isYearly,
  lastDayOf,
  monthsBetween,
  type Frame,
  type PeriodId,
} from "../calendar.ts";
import { percentage } from "../rate.ts";
import { judgeSignal, type SignalVerdict } from "../spc/verdict.ts";
import { intervalOf } from "../statistics/interval.ts";
import { mainSeries, newestFigure, otherSide, seriesBy } from "./sides.ts";
import { rag, type Rag, type Target } from "../target.ts";
import type { Value } from "../value.ts";

/** Everything one council's data says, as the scorecard reads it. */
export type Evidence = {
  readonly series: readonly Series[];
  /** Own gaps of measures of which the council has sent no figure. */
  readonly withheld?: readonly Series[];
  readonly benchmarks: ReadonlyMap<string, BenchmarkSeries>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly events: readonly CouncilEvent[];
  readonly commentary: readonly Commentary[];
};

/** The newest figure of the other side of a measure, with its own period and basis. */
export type Other = { readonly series: Series; readonly latest: Observation };

/**
 * One indicator as it stands in one month (or year): what every view of the dashboard draws from.
 */
export type Row = {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly latest: Observation;
  /**
   * Beside own figures the published year, beside a published year the council's own: neither hides
   * the other.
   */
  readonly other: Other | null;
  /**
   * The council's own newest period where it was sent as a gap and stands neither as the latest nor
   * as the other.
   */
  readonly sent: Other | null;
  readonly change: Change;
  readonly verdict: Verdict;
  readonly rag: Rag | null;
  readonly target: Target | null;
  readonly signal: SignalVerdict;
  /** The series the signal was judged on: the months behind a rolling figure. */
  readonly signalSeries: Series | null;
  readonly running: ReturnType<typeof movesRunning>;
  readonly mark: Mark | null;
  readonly comment: Commentary | null;
};

/**
 * The council's separate monthly or quarterly points of the same indicator: those a control chart
 * may judge.
 */
export function separatePoints(indicator: Indicator, all: readonly Series[]): Series | null {
  const ok = (series: Series): boolean =>
    ["month", "snapshot", "quarter"].includes(series.frame.basis) && !isYearlySeries(series);
  return all.find((series) => series.indicator === indicator.slug && ok(series)) ?? null;
}

/**
 * The row of one indicator as at a period ("2026-10" or "2025"), or as it stands now; null where
 * the council has no series of it. A series that ends earlier (a quarter, a later release) stands
 * at its own last period. Without a comparison England stands alone beside it.
 */
export function rowAt(
  indicator: Indicator,
  evidence: Evidence,
  asAt: PeriodId | null,
  comparison: Comparison | null,
): Row | null {
  const all = [...evidence.series, ...(evidence.withheld ?? [])];
  const series = mainSeries(indicator, all, asAt);
  if (!series) return null;
  const latest = series.observations[series.observations.length - 1];
  if (!latest) return null;
  // A published year is not called unusual for what separate months say: they are the other side's.
  const separate = isYearlySeries(series) ? null : separatePoints(indicator, evidence.series);
  const signalSeries = separate ? seriesBy(separate, asAt) : null;
  const steps = stepsFor(evidence.events, indicator.slug);
  const change = changeAt(series, latest.period);
  const target = evidence.targets.get(indicator.slug) ?? null;
  return {
    indicator,
    series,
    latest,
    other: otherOf(otherSide(indicator, series, evidence.series, asAt)),
    sent: isYearlySeries(series) ? sentGap(indicator.slug, all, asAt) : null,
    change,
    verdict:
      change.kind === "changed"
        ? judgeMove(indicator, latest, change, observationAt(series, change.since)?.value)
        : "no-judgement",
    rag: rag(judged(indicator, latest), target ?? undefined, indicator.polarity),
    target,
    // A figure that is not there is not called unusual, whatever the months behind it say.
    signal:
      latest.value.kind === "known"
        ? judgeSignal(signalSeries ?? series, steps)
        : { kind: "not-judged", because: "no-figure", points: 0 },
    signalSeries,
    // Points that overlap move together: a run of them is an artefact.
    running: ["rolling-12", "rolling-3", "ytd"].includes(series.frame.basis)
      ? { direction: "level", times: 0 }
      : movesRunning(series),
    mark: markFor(evidence.benchmarks.get(indicator.slug), latest.period, series.frame, comparison),
    comment: commentFor(evidence.commentary, indicator.slug, latest.period, series.frame),
  };
}

/** The council's own newest period, where what it sent of it is a gap with a reason. */
function sentGap(slug: string, all: readonly Series[], asAt: PeriodId | null): Other | null {
  const [newest] = all
    .filter((series) => series.indicator === slug && !isYearlySeries(series))
    .map((series) => seriesBy(series, asAt))
    .flatMap((series) => {
      const latest = series.observations.at(-1);
      return latest ? [{ series, latest }] : [];
    });
  return newest && newest.latest.value.kind !== "known" && newest.latest.value.kind !== "missing"
    ? newest
    : null;
}

function otherOf(series: Series | null): Other | null {
  const latest = series ? newestFigure(series) : undefined;
  return series && latest ? { series, latest } : null;
}

/**
 * One year against the year before is called better or worse only if chance would not explain it:
 * the earlier figure lies outside the 95 % interval of the later. Without the numbers behind it
 * that cannot be told, so it is not said. Months are judged against a target or a control chart
 * elsewhere, and keep the plain direction.
 */
function beyondChance(
  indicator: Indicator,
  latest: Observation,
  before: Value | undefined,
): boolean {
  if (!isYearly(latest.period)) return true;
  const interval = intervalOf(indicator.unit, latest.numerator, latest.denominator, 95);
  return (
    interval !== null &&
    before?.kind === "known" &&
    (before.amount < interval.lower || before.amount > interval.upper)
  );
}

/** A change too small to print is not called better or worse, nor one that chance would explain. */
function judgeMove(
  indicator: Indicator,
  latest: Observation,
  { amount, direction }: { readonly amount: number; readonly direction: Direction },
  before: Value | undefined,
): Verdict {
  return !printsAsZero(amount, indicator) && beyondChance(indicator, latest, before)
    ? judge(direction, indicator.polarity)
    : "no-judgement";
}

/**
 * Is a distance travelled better or worse? By the same rules as a change since the period before;
 * never of a context measure.
 */
export const judgeDistance = (
  indicator: Indicator,
  latest: Observation,
  distance: Distance,
): Verdict =>
  distance.kind === "travelled"
    ? judgeMove(indicator, latest, distance, distance.from.value)
    : "no-judgement";

/**
 * What a target judges: the figure, except that a money variance is judged as a share of its budget
 * (domain rules 9).
 */
const judged = (indicator: Indicator, o: Observation): Value =>
  indicator.unit === "variance-000" ? percentage(o.value, o.denominator) : o.value;

/** Older words than this no longer explain the figure beside them. */
const COMMENT_MONTHS = 3;

/** The officer's newest words on an indicator, up to three months before the figure. */
export function commentFor(
  all: readonly Commentary[],
  slug: string,
  period: PeriodId,
  frame: Frame,
): Commentary | null {
  const now = lastDayOf(period, frame);
  return (
    all
      .filter((c) => c.indicator === slug)
      .filter((c) => {
        const months = monthsBetween(lastDayOf(c.period, frame), now);
        return months >= 0 && months <= COMMENT_MONTHS;
      })
      .sort((a, b) => comparePeriods(b.period, a.period))[0] ?? null
  );
}

function markFor(
  benchmarks: BenchmarkSeries | undefined,
  period: PeriodId,
  frame: Frame,
  comparison: Comparison | null,
): Mark | null {
  if (!benchmarks) return null;
  const at = latestBy(
    benchmarks.periods.map((p) => p.period),
    benchmarks.frame,
    lastDayOf(period, frame),
  );
  const found = benchmarks.periods.find((p) => p.period === at);
  return found
    ? {
        period: found.period,
        frame: benchmarks.frame,
        england: found.england,
        beside: comparison && besideIn(comparison, found, benchmarks),
        ...(found.place ? { place: found.place } : {}),
      }
    : null;
}
