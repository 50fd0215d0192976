import { scale } from "../plot/scale.ts";
import { wrapped } from "../plot/wrapped.ts";
import { groupLines, nameWithNote, type Columns } from "./amongColumns.ts";
import { headsOf, NO_HEADS, type DrawnMark } from "./amongHeads.ts";
import type { AmongModel, AmongRow } from "./amongModel.ts";
import { bold, LETTER, plain, quiet, stacked, type Text } from "./amongTexts.ts";

/** One measure's line in its place, in pixels. */
export type DrawnRow = {
  readonly row: AmongRow;
  readonly top: number;
  readonly height: number;
  /** The measure's name in its lines: what leads to it. */
  readonly names: readonly Text[];
  readonly texts: readonly Text[];
  /** The height of the line itself, and from where to where it goes. */
  readonly level: number;
  readonly x: (at: number) => number;
  readonly left: number;
  readonly right: number;
};

/** Some measures below each other, with everything in its place, in pixels. */
export type AmongDrawing = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
  readonly texts: readonly Text[];
  readonly rows: readonly DrawnRow[];
};

/** What lies above and below a row, the room of a line below a name, and of a part's name. */
const [PAD, STRIP, TITLE] = [8, 30, 32];

type Options = {
  /** The name of the part, where it is said above its measures. */
  readonly title: string;
  readonly hasHead: boolean;
};

/** Places one part of the picture. */
export function amongDrawing(
  model: AmongModel,
  rows: readonly AmongRow[],
  columns: Columns,
  { title, hasHead }: Options,
): AmongDrawing {
  const head = hasHead ? headsOf(model, columns) : NO_HEADS;
  const from = head.height + (title === "" ? 0 : TITLE);
  const drawn: DrawnRow[] = [];
  for (const row of rows) {
    const last = drawn.at(-1);
    const top = last ? last.top + last.height : from;
    drawn.push(columns.isNarrow ? narrowRow(row, columns, top) : wideRow(row, columns, top));
  }
  const last = drawn.at(-1);
  return {
    width: columns.width,
    height: (last ? last.top + last.height : from) + 1,
    marks: head.marks,
    texts: [
      ...head.texts,
      ...(title === ""
        ? []
        : [{ x: 0, y: from - 8, anchor: "start", text: title, bold: true } as const]),
    ],
    rows: drawn,
  };
}

const lowered = (texts: readonly Text[], by: number): readonly Text[] =>
  texts.map((text) => ({ ...text, y: text.y + by }));

function wideRow(row: AmongRow, columns: Columns, top: number): DrawnRow {
  const { own, group, england, place, line } = columns;
  const names = wrapped(nameWithNote(row), columns.name).map(plain);
  // Without a column of its own a place stands below the name.
  const below = place || row.place === "" ? [] : [quiet(row.place)];
  const named = stacked([...names, ...below], { x: 0, anchor: "start" }, 0);
  const mine = [bold(row.own.text), ...wrapped(row.own.note, own.room).map(quiet)];
  const theirs = groupLines(row, columns.isTight).map(plain);
  const tallest = Math.max(named.length, row.own.note === "" ? 1 : mine.length, theirs.length);
  const height = tallest * LETTER + 2 * PAD;
  const middle = top + height / 2;
  const [left, right] = line;
  return {
    row,
    top,
    height,
    level: middle,
    left,
    right,
    x: scale([0, 1], [left, right]),
    names: lowered(named.slice(0, names.length), middle),
    texts: [
      ...lowered(named.slice(names.length), middle),
      ...stacked(mine, own, middle),
      ...stacked(theirs, group, middle),
      ...stacked([plain(row.england)], england, middle),
      ...(place ? stacked([plain(row.place)], place, middle) : []),
    ],
  };
}

function narrowRow(row: AmongRow, columns: Columns, top: number): DrawnRow {
  const { own, group, england, line } = columns;
  const names = wrapped(nameWithNote(row), columns.name).map(plain);
  const notes = [row.place, row.own.note].filter((text) => text !== "").map(quiet);
  const tall = (names.length + notes.length) * LETTER;
  const named = stacked([...names, ...notes], { x: 0, anchor: "start" }, top + PAD + tall / 2);
  const level = top + PAD + tall + STRIP / 2;
  const below = level + STRIP / 2 + LETTER / 2;
  const [left, right] = line;
  return {
    row,
    top,
    height: PAD + tall + STRIP + LETTER + PAD,
    level,
    left,
    right,
    x: scale([0, 1], [left, right]),
    names: named.slice(0, names.length),
    texts: [
      ...named.slice(names.length),
      ...stacked([bold(row.own.text)], own, below),
      ...stacked(groupLines(row, false).map(plain), group, below),
      ...stacked([plain(row.england)], england, below),
    ],
  };
}
