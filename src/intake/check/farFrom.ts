/**
 * Is a figure more than five times the one before it, or less than a fifth? Then the unit or the
 * column may be another.
 */
export const isFarFrom = (now: number, before: number): boolean =>
  now > before * 5 || now < before / 5;

/**
 * Less than a fifth of what is expected, and fewer than chance alone makes of a few (four standard
 * deviations).
 */
export const isFarBelow = (now: number, expected: number): boolean =>
  now < Math.min(expected / 5, expected - 4 * Math.sqrt(expected) - 1);
