import type { Observation } from "../observation.ts";

import { intervalOf, type Interval } from "./interval.ts";

export type TrendVerdict =
  | {
      readonly kind: "increasing" | "decreasing" | "no-change";
      readonly slope: number;
      readonly chiSquared: number;
    }
  | { readonly kind: "cannot-say"; readonly because: "fewer-than-five" | "no-intervals" };

/** Chi-squared with one degree of freedom at p = 0.002. */
const THRESHOLD = 9.54953570608324;
type Point = { readonly value: number; readonly interval: Interval };

/**
 * The five-point trend test of Fingertips: weighted least squares through the latest five yearly
 * figures, weight
 * 1 ÷ se², se = interval width ÷ 3.92; a trend needs chi² = (slope ÷ se of slope)² above 9.5495 and
 * a slope whose sign survives leaving out any one point. Source: Fingertips'
 * `TrendMarkerCalculator`. Where intervals are lacking it cannot be calculated, and says so, which
 * Fingertips calls "no significant change".
 */
export function fivePointTrend(points: readonly Point[]): TrendVerdict {
  if (points.length < 5) return { kind: "cannot-say", because: "fewer-than-five" };
  const latest = points.slice(-5);
  if (latest.some((p) => !(p.interval.upper > p.interval.lower)))
    return { kind: "cannot-say", because: "no-intervals" };
  const { slope, variance } = fit(latest.map((p, i) => ({ ...p, t: i + 1 })));
  const chiSquared = (slope * slope) / variance;
  const steady = latest.every((_, left) => {
    const rest = latest.map((p, i) => ({ ...p, t: i + 1 })).filter((_, i) => i !== left);
    return Math.sign(fit(rest).slope) === Math.sign(slope);
  });
  const kind =
    chiSquared > THRESHOLD && steady ? (slope > 0 ? "increasing" : "decreasing") : "no-change";
  return { kind, slope, chiSquared };
}

function fit(points: readonly (Point & { readonly t: number })[]): {
  readonly slope: number;
  readonly variance: number;
} {
  const weighted = points.map((p) => ({
    ...p,
    w: 1 / ((p.interval.upper - p.interval.lower) / 3.92) ** 2,
  }));
  const total = (of: (p: (typeof weighted)[number]) => number): number =>
    weighted.reduce((sum, p) => sum + of(p), 0);
  const [w, wt, wy, wtt, wty] = [
    total((p) => p.w),
    total((p) => p.w * p.t),
    total((p) => p.w * p.value),
    total((p) => p.w * p.t * p.t),
    total((p) => p.w * p.t * p.value),
  ];
  const below = w * wtt - wt * wt;
  return { slope: (w * wty - wt * wy) / below, variance: w / below };
}

/** The test on a series: the latest five periods must all have a figure and its parts. */
export function trendOf(unit: string, observations: readonly Observation[]): TrendVerdict {
  const latest = observations.slice(-5);
  if (latest.length < 5 || latest.some((o) => o.value.kind !== "known"))
    return { kind: "cannot-say", because: "fewer-than-five" };
  const points = latest.flatMap((o): Point[] => {
    const interval = intervalOf(unit, o.numerator, o.denominator, 95);
    return interval && o.value.kind === "known" ? [{ value: o.value.amount, interval }] : [];
  });
  return points.length === 5
    ? fivePointTrend(points)
    : { kind: "cannot-say", because: "no-intervals" };
}
