import { widthAbout } from "../plot/room.ts";
import { withMembers } from "#domain/words/beside/sayBesideUs.ts";
import { unbroken, type AmongModel, type AmongRow } from "./amongModel.ts";

/** Where a column's texts stand, and against which side. */
export type Column = {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly room: number;
};

/** The columns all parts of one picture share, so that they stand below each other. */
export type Columns = {
  readonly width: number;
  /** On a phone a measure's figures stand below its name and its line. */
  readonly isNarrow: boolean;
  /** How many of how many stands below the group's figure, not beside it. */
  readonly isTight: boolean;
  readonly name: number;
  readonly own: Column;
  readonly group: Column;
  readonly england: Column;
  /** Null where there is no room for it, or no place to name: then it stands below the name. */
  readonly place: Column | null;
  readonly line: readonly [left: number, right: number];
};

const GAP = 20;
/** Marks and their rims reach a little beyond the ends of a line, and so does the sign of the better end. */
const REACH = 22;
const [NARROW, TIGHT] = [600, 1000];
/** Below this a place has no column of its own. */
const LEAST_LINE = 190;
/** By how much letters in bold are wider. */
export const BOLD = 1.1;

/** The least a column has, for its head: ours more where its note is "own 12 months or month’s end, …". */
const LEAST = { own: 92, months: 152, group: 166, england: 72 };
const LEAST_TIGHT: typeof LEAST = { own: 72, months: 96, group: 100, england: 72 };
const LONG = 14;

const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(0, ...texts.map(widthAbout)));
/** A head may wrap, but no word of it. */
const words = (text: string): readonly string[] => text.split(" ");

/** The room each column needs, and what is left for the line. */
export function columnsOf({ heads, parts }: AmongModel, width: number): Columns {
  const rows = parts.flatMap((part) => part.rows);
  return width < NARROW ? narrow(width) : wide({ heads, rows }, width);
}

function narrow(width: number): Columns {
  const third = Math.floor(width / 3);
  return {
    width,
    isNarrow: true,
    isTight: false,
    name: width,
    own: { x: 0, anchor: "start", room: third - 8 },
    group: { x: third, anchor: "start", room: third + 22 },
    england: { x: width, anchor: "end", room: third - 30 },
    place: null,
    line: [REACH, width - REACH],
  };
}

function wide(
  { heads, rows }: Pick<AmongModel, "heads"> & { readonly rows: readonly AmongRow[] },
  width: number,
): Columns {
  const isTight = width < TIGHT;
  const least = isTight ? LEAST_TIGHT : LEAST;
  const room = {
    name: Math.min(width * (isTight ? 0.24 : 0.27), widest(rows.map((row) => row.name))),
    own: Math.max(
      widest(rows.map((row) => row.own.text)) * BOLD,
      widest(rows.flatMap((row) => row.own.note.split(", "))),
      widest(words(heads.own.name)) * BOLD,
      heads.own.note.length > LONG ? least.months : least.own,
    ),
    group: Math.max(widest(rows.map((row) => groupLines(row, isTight)[0] ?? "")), least.group),
    england: Math.max(widest(rows.map((row) => row.england)), least.england),
    place: widest(rows.map((row) => row.place)),
  };
  const own = room.name + GAP + room.own;
  const group = own + GAP + room.group;
  const england = group + GAP + room.england;
  const right = width - (room.place > 0 ? room.place + GAP : 0) - REACH;
  const left = england + GAP + REACH;
  const hasPlace = room.place > 0 && right - left >= LEAST_LINE;
  const end = hasPlace ? right : width - REACH;
  return {
    width,
    isNarrow: false,
    isTight,
    name: room.name,
    own: { x: Math.round(own), anchor: "end", room: room.own },
    group: { x: Math.round(group), anchor: "end", room: room.group },
    england: { x: Math.round(england), anchor: "end", room: room.england + GAP },
    place: hasPlace ? { x: width - room.place, anchor: "start", room: room.place } : null,
    line: [Math.round(left), Math.round(end)],
  };
}

/** A measure's name with the date that it does not share with the others. */
export const nameWithNote = ({ name, note }: AmongRow): string =>
  note === "" ? name : `${name}, ${unbroken(note)}`;

/** The group's figure with how many of how many: in one line, or below each other. */
export const groupLines = (
  { group: { text, note } }: AmongRow,
  isTight: boolean,
): readonly string[] => (isTight ? [text, note] : [withMembers(text, note)]);
