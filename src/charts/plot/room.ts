/** About how wide a text of a drawing is, in pixels: 16 px Arial, a little more than it takes. */
export const roomFor = (text: string, bold = false): number => text.length * (bold ? 9 : 8.4);

/** The same of a figure alone: digits are wider than letters are on average. */
export const roomForFigure = (text: string): number => text.length * 9;

/**
 * The room an upright axis needs for its figures, which are wider than letters; never less than
 * `least`, so that charts below each other begin alike.
 */
export const axisRoom = (texts: readonly string[], least: number): number =>
  Math.max(least, Math.ceil(Math.max(0, ...texts.map(roomForFigure))) + 8);

/** Which part of a text stands at its place. */
export type Anchor = "start" | "middle" | "end";

/**
 * Where a name stands that belongs above a place: over its middle, or against the edge it would
 * cross.
 */
export function withinRow(
  at: number,
  room: number,
  [left, right]: readonly [number, number],
): { readonly x: number; readonly anchor: Anchor } {
  if (at + room / 2 > right) return { x: right, anchor: "end" };
  if (at - room / 2 < left) return { x: left, anchor: "start" };
  return { x: at, anchor: "middle" };
}
