import { isYearlySeries } from "../observation.ts";
import { amountOf } from "../value.ts";
import type { Row } from "./row.ts";

/**
 * Where a measure stands on the strip of its part of the service, from −1 (worst) to 1 (best); of a
 * context measure from lowest to highest, judged by nobody. The middle half of a strip is what is
 * usual: for months what lies between the control limits, for published years the middle half of
 * all authorities.
 */
export type Where = { readonly at: number; readonly by: "months" | "years" };

/**
 * Months stand by their distance from their own mean, in control limits; published years by their
 * rank among all authorities. Null where neither can be said: no figure, too few months, no rank.
 */
export function whereOf(row: Row): Where | null {
  if (row.latest.value.kind !== "known") return null;
  return isYearlySeries(row.series) ? byRank(row) : byMonths(row);
}

function byRank({ mark, latest }: Row): Where | null {
  const place = mark && mark.period === latest.period ? mark.place : undefined;
  if (!place || place.rank.of < 2) return null;
  const share = (place.rank.position - 1) / (place.rank.of - 1);
  // A context measure is ranked from the highest, every other from the best: both stand right.
  return { at: 1 - 2 * share, by: "years" };
}

function byMonths({ signal, signalSeries, series, indicator }: Row): Where | null {
  const newest = (signalSeries ?? series).observations.at(-1);
  const last = newest ? amountOf(newest.value) : null;
  if (signal.kind === "not-judged" || last === null) return null;
  const { mean, upper } = signal.limits;
  const away = upper === mean ? 0 : (last - mean) / (upper - mean);
  const inView = Math.max(-1, Math.min(1, away / 2));
  return { at: indicator.polarity === "low" ? 0 - inView : inView, by: "months" };
}
