/** A place in a drawing, to a tenth of a pixel: finer is not seen, and makes the file long. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;

/**
 * A straight scale from figures to pixels; a span of nothing is taken as one, so that nothing is
 * divided by nought.
 */
export function scale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (v: number) => number {
  const span = high - low || 1;
  return (v) => tenth(from + ((v - low) / span) * (to - from));
}

/** The span of some figures, with nought in it. */
export const withNought = (amounts: readonly number[]): readonly [number, number] => [
  Math.min(0, ...amounts),
  Math.max(0, ...amounts),
];

/**
 * The pen's way through points in their order: a gap lifts it, so that nothing is drawn where
 * nothing is known.
 */
export function pen(points: readonly (readonly [x: number, y: number] | null)[]): string {
  return points
    .map((p, i) => (p === null ? "" : `${i > 0 && points[i - 1] ? "L" : "M"}${p[0]} ${p[1]}`))
    .join("");
}
