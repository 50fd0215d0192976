/**
 * Significant digits of a figure that are its own. Binary arithmetic makes 24.849999999999998 of
 * 24.85: a few parts in
 * 10¹⁶. Two different figures of this service lie further apart: a count over a population of 12
 * million misses the half it might be rounded at by a part in 10¹² or more, or not at all. Thirteen
 * digits part the two: noise is cleared and nothing that can be told apart is lost.
 * tests/contract/rounding.test.ts holds this over the whole feed.
 */
export const SURE_DIGITS = 13;

/**
 * A figure without the noise of binary fractions: 24.849999999999998 is 24.85. Twice is as once, so
 * it may travel so.
 */
export const sure = (amount: number): number => Number(amount.toPrecision(SURE_DIGITS));

/**
 * a − b without the noise that the operands bring (24.8 − 23.9 is 0.9; 100.05 − 100 is 0.05):
 * cleared at the thirteenth significant digit of the larger, since what is left may be a thousandth
 * of it. Never −0.
 */
export function minus(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  if (larger === 0) return 0;
  const decimals = SURE_DIGITS - 1 - Math.floor(Math.log10(larger));
  // Beyond what toFixed takes there are no such figures; the plain difference stands.
  return (decimals < 0 || decimals > 100 ? a - b : Number((a - b).toFixed(decimals))) + 0;
}

/** a + b, cleared as a difference is: a deficit and a surplus leave a small rest too. */
export const plus = (a: number, b: number): number => minus(a, -b);
