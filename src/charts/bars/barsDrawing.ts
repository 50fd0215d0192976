import { amountOf, type Value } from "#domain/value.ts";
import { roomFor, widthAbout } from "../plot/room.ts";
import { scale } from "../plot/scale.ts";
import { wrapped } from "../plot/wrapped.ts";
import { marksOf, type Marks } from "./barMarks.ts";

/** What a bar is of: the council now, the same a year before, or what it costs. */
export type BarKind = "us" | "before" | "cost";
export type BarOf = { readonly kind: BarKind; readonly value: Value; readonly text: string };
/** One line of the picture: a name, its bars, and what stands beside them. */
export type BarRow = {
  readonly id: string;
  readonly name: string;
  readonly bars: readonly BarOf[];
  readonly england?: Value | undefined;
  readonly beside?: Value | undefined;
  readonly target?: Value | undefined;
  /** England’s figure and the comparison’s as they are read, where they stand beside its bars. */
  readonly say?: (value: Value) => string;
};

type PlacedBar = {
  readonly kind: BarKind;
  /** Null of a gap: its words stand where the bar would begin. */
  readonly to: number | null;
  readonly at: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
};
type PlacedRow = {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly y: number }[];
  readonly bars: readonly PlacedBar[];
  /** Where its bars begin and end, and where all of it does: words of a gap may stand below. */
  readonly top: number;
  readonly foot: number;
  readonly end: number;
  readonly marks: Marks;
};
export type BarsDrawing = {
  readonly width: number;
  readonly height: number;
  /** Where all bars begin, at nought. */
  readonly nought: number;
  /** Where names begin: at the edge, or clear of the line at nought where they stand over bars. */
  readonly nameX: number;
  readonly rows: readonly PlacedRow[];
};

export const THICK = 20;
const [LINE, BETWEEN, APART, EDGE] = [20, 4, 12, 8];
/** Below this width a name stands over its bars, not left of them. */
const WIDE = 460;

/**
 * Rows of bars on one scale that begins at nought, with the value at the end of each: names to the
 * left where there is room, above on a phone. A gap has its words and no bar. Bars begin where those
 * of other names do, where a drawing stands by one of these.
 */
export function barsDrawing(
  rows: readonly BarRow[],
  width: number,
  others: readonly string[] = [],
): BarsDrawing {
  const isWide = width >= WIDE;
  const widest = Math.max(0, ...[...rows.map((r) => r.name), ...others].map(widthAbout));
  const column = isWide ? Math.min(widest + 16, width * 0.34) : 0;
  const nought = column + EDGE;
  const room = Math.max(
    0,
    ...rows.flatMap((r) =>
      r.bars.map((b) => (b.value.kind === "known" ? roomFor(b.text, true) : 0)),
    ),
  );
  const most = Math.max(0, ...rows.flatMap(amountsOf));
  const x = scale([0, most || 1], [nought, Math.max(nought + 40, width - room - 20)]);
  let top = EDGE;
  const placed = rows.map((row): PlacedRow => {
    const lines = wrapped(row.name, isWide ? column - 12 : width - EDGE * 2);
    const [england = null, beside = null, target = null] = [
      row.england,
      row.beside,
      row.target,
    ].map((v) => placeOf(v, x));
    const place = { x, nought, width, marks: [england, beside, target].flatMap((m) => m ?? []) };
    const bars = row.bars.length * THICK + (row.bars.length - 1) * BETWEEN;
    const all = bars + (row.bars.some((bar) => isBelow(bar, place)) ? LINE : 0);
    const first = isWide
      ? top + Math.max(0, (lines.length * LINE - all) / 2)
      : top + lines.length * LINE + 2;
    const [foot, end] = [first + bars, first + all];
    const middle = isWide ? first + all / 2 - (lines.length * LINE) / 2 : top;
    const placedBars = row.bars.map((bar, i) =>
      barAt(bar, first + i * (THICK + BETWEEN), isBelow(bar, place) ? foot : null, place),
    );
    const at = { bars: placedBars, thick: THICK, top: first, foot, nought };
    const made: PlacedRow = {
      id: row.id,
      names: lines.map((text, i) => ({ text, y: middle + i * LINE + 15 })),
      bars: placedBars,
      top: first,
      foot,
      end,
      marks: marksOf({ ...at, england, beside, target }),
    };
    top = Math.max(end, isWide ? middle + lines.length * LINE : end) + APART;
    return made;
  });
  return {
    width,
    height: Math.max(top - APART + EDGE, 0),
    nought,
    nameX: isWide ? 0 : nought + 6,
    rows: placed,
  };
}

const amountsOf = ({ bars, england, beside, target }: BarRow): readonly number[] =>
  [...bars.map((b) => b.value), england, beside, target].flatMap((v) => (v && amountOf(v)) ?? []);

const placeOf = (value: Value | undefined, x: (v: number) => number): number | null => {
  const amount = value === undefined ? null : amountOf(value);
  return amount === null ? null : x(amount);
};

type Place = {
  readonly x: (v: number) => number;
  readonly nought: number;
  /** Where England’s figure and others stand. */
  readonly marks: readonly number[];
  readonly width: number;
};

/** About how wide a bar’s words are: a figure in bold letters, or the words of a gap. */
const roomOf = ({ value, text }: BarOf): number =>
  value.kind === "known" ? roomFor(text, true) : widthAbout(text);

/** Where a bar’s words begin: at its end, past each mark that they would lie on. */
const freeOf = (bar: BarOf, { x, nought, marks }: Place): number => {
  const room = roomOf(bar);
  return [...marks]
    .sort((a, b) => a - b)
    .reduce(
      (left, mark) => (mark > left - 10 && mark < left + room + 12 ? mark + 12 : left),
      (placeOf(bar.value, x) ?? nought) + 8,
    );
};

/** Words of a gap are longer than any figure: where marks leave them no room they stand below. */
const isBelow = (bar: BarOf, place: Place): boolean =>
  bar.value.kind !== "known" && freeOf(bar, place) + roomOf(bar) > place.width;

/** A bar with its words, on its own line or on the one below the row’s bars. */
function barAt(bar: BarOf, at: number, below: number | null, place: Place): PlacedBar {
  const { kind, value, text } = bar;
  const textX = below === null ? freeOf(bar, place) : place.nought + 8;
  return {
    kind,
    to: placeOf(value, place.x),
    at,
    text,
    textX,
    textY: below === null ? at + 15 : below + 17,
  };
}
