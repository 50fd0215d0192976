import type { Indicator } from "../indicator.ts";
import { observationAt, type Observation, type Series } from "../observation.ts";
import type { PeriodId } from "../calendar.ts";
import { missing, type Value } from "../value.ts";
import { differs, intervalOf, type Difference } from "./interval.ts";

/**
 * Why chance cannot be judged: no numbers behind the figure, no figure of England's, or a kind of
 * figure without an interval.
 */
export type Untested = "no-counts" | "no-england" | "no-interval";

/** One figure beside England's, with what may honestly be said of the difference. */
export type Cell = {
  readonly period: PeriodId | null;
  readonly observation: Observation | null;
  readonly value: Value;
  readonly difference: Difference;
  /**
   * Why nothing is said of the difference; null where something is, or where there is no figure or
   * nothing to differ from.
   */
  readonly untested: Untested | null;
  /** Judged only where the difference is more than chance and the measure has a good direction. */
  readonly judgement: "better" | "worse" | "none";
};

/**
 * The cell of a table of many: value, word and judgement against England's figure of the same
 * period.
 */
export function cellAt(
  indicator: Indicator,
  series: Series | undefined,
  england: Series | undefined,
  period: PeriodId,
): Cell {
  const observation = (series && observationAt(series, period)) ?? null;
  const value = observation?.value ?? missing("missing");
  const nation = (england && observationAt(england, period)?.value) ?? missing("missing");
  const isBeside = value.kind === "known" && series !== england;
  const difference = isBeside ? differs(intervalIn(indicator, observation), nation) : "cannot-say";
  return {
    period,
    observation,
    value,
    difference,
    untested: isBeside && difference === "cannot-say" ? whyUntested(indicator, nation) : null,
    judgement: judgementOf(difference, indicator),
  };
}

const intervalIn = ({ unit }: Indicator, o: Observation | null): ReturnType<typeof intervalOf> =>
  o && intervalOf(unit, o.numerator, o.denominator, 95);

function whyUntested({ unit }: Indicator, nation: Value): Untested {
  if (nation.kind !== "known") return "no-england";
  return HAS_INTERVAL.has(unit) ? "no-counts" : "no-interval";
}

function judgementOf(difference: Difference, { polarity }: Indicator): Cell["judgement"] {
  const told = difference === "higher" || difference === "lower";
  if (!told || polarity === "context") return "none";
  return (difference === "higher") === (polarity === "high") ? "better" : "worse";
}

/** Shares and rates; a score, a cost or a caseload has none here. */
const HAS_INTERVAL: ReadonlySet<string> = new Set(["percent", "per-10k", "per-100k", "per-1k"]);
