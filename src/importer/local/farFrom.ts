/** Is a figure more than five times the one before it, or less than a fifth? Then the unit or the column may be another. */
export const isFarFrom = (now: number, before: number): boolean =>
  now > before * 5 || now < before / 5;
