import type { Indicator } from "../indicator.ts";
import { observationAt, type Observation, type Series } from "../observation.ts";
import type { PeriodId } from "../calendar.ts";
import { missing, type Value } from "../value.ts";
import { differs, intervalOf, type Difference } from "./interval.ts";

/** Why chance cannot be judged: no numbers behind the figure, no figure of England's, or a kind of figure without an interval. */
export type Untested = "no-counts" | "no-england" | "no-interval";

/** One figure beside England's, with what may honestly be said of the difference. */
export type Cell = {
  readonly period: PeriodId | null;
  readonly observation: Observation | null;
  readonly value: Value;
  readonly difference: Difference;
  /** Why nothing is said of the difference; null where something is, or where there is no figure or nothing to differ from. */
  readonly untested: Untested | null;
  /** Judged only where the difference is more than chance and the measure has a good direction. */
  readonly judgement: "better" | "worse" | "none";
};

/** The cell of a table of many: value, word and judgement against England's figure of the same period. */
export function cellAt(
  indicator: Indicator,
  series: Series | undefined,
  england: Series | undefined,
  period: PeriodId,
): Cell {
  const observation = (series && observationAt(series, period)) ?? null;
  const value = observation?.value ?? missing("missing");
  const nation = (england && observationAt(england, period)?.value) ?? missing("missing");
  const interval =
    observation && value.kind === "known"
      ? intervalOf(indicator.unit, observation.numerator, observation.denominator, 95)
      : null;
  const difference =
    value.kind === "known" && series !== england ? differs(interval, nation) : "cannot-say";
  const untested =
    difference !== "cannot-say" || value.kind !== "known" || series === england
      ? null
      : nation.kind !== "known"
        ? "no-england"
        : HAS_INTERVAL.has(indicator.unit)
          ? "no-counts"
          : "no-interval";
  const told = difference === "higher" || difference === "lower";
  const judgement =
    !told || indicator.polarity === "context"
      ? "none"
      : (difference === "higher") === (indicator.polarity === "high")
        ? "better"
        : "worse";
  return { period, observation, value, difference, untested, judgement };
}

/** Shares and rates; a score, a cost or a caseload has none here. */
const HAS_INTERVAL: ReadonlySet<string> = new Set(["percent", "per-10k", "per-100k", "per-1k"]);
