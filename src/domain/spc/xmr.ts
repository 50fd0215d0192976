/** Limits of an individuals chart, and the lines two thirds of the way to them. */
export type Limits = {
  readonly mean: number;
  readonly movingRange: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  readonly points: number;
};

/** Fewer points than this give no limits (Making Data Count asks for 13). */
export const FEWEST_POINTS = 13;

/**
 * XmR limits: mean ± 2.66 × the mean moving range (2.66 ≈ 3 ÷ 1.128, d2 for pairs). Source: D. J.
 * Wheeler, Understanding Variation; the constant and the unscreened moving range are those of NHS
 * England's Making Data Count workbook (NHSRplotthedots drops ranges above 3.267 × the mean first;
 * we do not).
 * `null` marks a gap: it leaves the mean, and no moving range is taken across it. Fewer than two
 * points: null.
 */
export function xmrLimits(points: readonly (number | null)[]): Limits | null {
  const known = points.filter((point) => point !== null);
  const ranges: number[] = [];
  for (let i = 1; i < points.length; i += 1) {
    const [now, before] = [points[i], points[i - 1]];
    if (typeof now === "number" && typeof before === "number") ranges.push(Math.abs(now - before));
  }
  if (known.length < 2 || ranges.length === 0) return null;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  const movingRange = ranges.reduce((a, b) => a + b, 0) / ranges.length;
  const reach = 2.66 * movingRange;
  return {
    mean,
    movingRange,
    lower: mean - reach,
    upper: mean + reach,
    nearLower: mean - (reach * 2) / 3,
    nearUpper: mean + (reach * 2) / 3,
    points: known.length,
  };
}
