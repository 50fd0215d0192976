import type { Anchor } from "../plot/room.ts";

/** One text in its place. */
export type Text = {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly text: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
};

/** The height of a line of text, and how far below its top its letters stand. */
export const [LETTER, BASE] = [20, 15];

/** Lines of one column below each other, their middle at the middle of the row; none for no words. */
export function stacked(
  lines: readonly Pick<Text, "text" | "bold" | "quiet">[],
  { x, anchor }: Pick<Text, "x" | "anchor">,
  middle: number,
): readonly Text[] {
  const shown = lines.filter(({ text }) => text !== "");
  const first = middle - (shown.length * LETTER) / 2 + BASE;
  return shown.map((line, i) => ({ ...line, x, anchor, y: first + i * LETTER }));
}

export const plain = (text: string) => ({ text });
export const quiet = (text: string) => ({ text, quiet: true });
export const bold = (text: string) => ({ text, bold: true });
