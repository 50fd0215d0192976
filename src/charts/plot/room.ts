/** About how wide a text of a drawing is, in pixels: 16 px Arial, a little more than it takes. */
export const roomFor = (text: string, bold = false): number => text.length * (bold ? 9 : 8.4);

/** How wide letters of 16 px Arial are, narrow ones first; any other is as wide as a digit. */
const LETTERS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijltfI.,:'’ ]/, 4.5],
  [/[r()-]/, 5.4],
  [/[GOQmwM]/, 13.4],
  [/[W…%]/, 16],
  [/[A-Z&]/, 11.6],
];

/** The same letter by letter, for a text that is to be cut where its room ends. */
export const widthAbout = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? 9),
    0,
  );

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
