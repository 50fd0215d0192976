import { exactPoisson, Z, type Interval, type Level } from "./interval.ts";

export type FunnelPoint = {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number;
};
export type FunnelKind = "proportion" | "rate";

/**
 * Funnel limits of a proportion around a baseline: p ± z·√(p(1 − p) ÷ n), kept within 0 and 1.
 * Sources: Spiegelhalter
 * 2005 and PHEindicatormethods (Fingertips Classic drew Wilson limits round the baseline instead).
 */
export function proportionLimits(baseline: number, n: number, level: Level, widen = 1): Interval {
  const reach = Z[level] * Math.sqrt((baseline * (1 - baseline)) / n) * widen;
  return { lower: Math.max(0, baseline - reach), upper: Math.min(1, baseline + reach) };
}

/**
 * Funnel limits of a rate: the exact Poisson interval of the expected count, per head of the
 * denominator.
 */
export function rateLimits(baseline: number, n: number, level: Level, widen = 1): Interval {
  const expected = baseline * n;
  if (widen !== 1) {
    // Widened limits are normal: the exact ones have no scale to widen.
    const reach = Z[level] * Math.sqrt(expected) * widen;
    return { lower: Math.max(0, expected - reach) / n, upper: (expected + reach) / n };
  }
  const exact = exactPoisson(expected, level);
  return { lower: exact.lower / n, upper: exact.upper / n };
}

/**
 * How much wider than chance alone the areas spread: φ = mean of the squared z-scores with the top
 * and bottom tenth brought in (Winsorised), and the limits widen by √φ where φ > 1. Source:
 * Spiegelhalter, Statistics in Medicine 2005;
 * 24: 1185-1202. Authorities differ for reasons a funnel cannot know, so the adjusted one is the
 * default.
 */
export function overDispersion(
  points: readonly FunnelPoint[],
  baseline: number,
  kind: FunnelKind,
): number {
  const scores = points
    .filter((p) => p.denominator > 0)
    .map((p) => {
      const spread =
        kind === "proportion"
          ? Math.sqrt((baseline * (1 - baseline)) / p.denominator)
          : Math.sqrt(baseline / p.denominator);
      return spread > 0 ? (p.numerator / p.denominator - baseline) / spread : 0;
    })
    .sort((a, b) => a - b);
  if (scores.length < 2) return 1;
  const cut = Math.floor(scores.length * 0.1);
  const [low, high] = [scores[cut] ?? 0, scores[scores.length - 1 - cut] ?? 0];
  const squares = scores.map((z) => Math.min(high, Math.max(low, z)) ** 2);
  return Math.max(1, squares.reduce((a, b) => a + b, 0) / squares.length);
}
