import { wrapped } from "../plot/wrapped.ts";
import { BOLD, type Columns } from "./amongColumns.ts";
import { LETTER, BASE, type Text } from "./amongTexts.ts";
import type { AmongModel } from "./amongModel.ts";

type Who = "own" | "group" | "england";

/** The mark of a column, over its name. */
export type DrawnMark = { readonly who: Who; readonly x: number; readonly y: number };

/** The names of the columns, each with what holds for most of it and the mark it has on the lines. */
export type DrawnHeads = {
  readonly height: number;
  readonly texts: readonly Text[];
  readonly marks: readonly DrawnMark[];
};

/** Where no heads are drawn. */
export const NO_HEADS: DrawnHeads = { height: 0, texts: [], marks: [] };

/** The room of the marks, and what lies between the heads and the first row. */
const [MARKS, PAD] = [24, 8];

/** Short heads stand low, next to their figures. */
export function headsOf({ heads }: AmongModel, columns: Columns): DrawnHeads {
  const { place } = columns;
  const over = (["own", "group", "england"] as const).map((who) => ({
    who,
    column: columns[who],
    lines: linesOf(heads[who], columns[who].room),
  }));
  const all = [
    ...over,
    ...(place ? [{ column: place, lines: linesOf(heads.place, place.room + 10) }] : []),
  ];
  const height = MARKS + Math.max(...all.map(({ lines }) => lines.length)) * LETTER + PAD;
  const firstOf = (lines: readonly unknown[]): number => height - PAD - lines.length * LETTER;
  return {
    height,
    texts: all.flatMap(({ column: { x, anchor }, lines }) =>
      lines.map((line, i) => ({ ...line, x, anchor, y: firstOf(lines) + i * LETTER + BASE })),
    ),
    marks: over.map(({ who, column: { x, anchor }, lines }) => ({
      who,
      x: x + (anchor === "end" ? -9 : 9),
      y: firstOf(lines) - 11,
    })),
  };
}

/** A head in as many lines as its column makes of it: its name, then its note. */
const linesOf = ({ name, note }: AmongModel["heads"][Who], room: number) => [
  ...(name === "" ? [] : wrapped(name, room / BOLD)).map((text) => ({ text, bold: true })),
  ...(note === "" ? [] : wrapped(note, room)).map((text) => ({ text, quiet: true })),
];

/**
 * So many rows after which the heads are out of sight, and are said again; of fewer that follow they
 * are not.
 */
const [AGAIN, FEW] = [12, 4];

/** Which parts begin with the heads: the first, and each from which they would be far. */
export function headed(sizes: readonly number[]): readonly boolean[] {
  let since = 0;
  return sizes.map((size, i) => {
    const left = sizes.slice(i).reduce((sum, n) => sum + n, 0);
    const isAgain = i === 0 || (since >= AGAIN && left >= FEW);
    since = isAgain ? size : since + size;
    return isAgain;
  });
}
