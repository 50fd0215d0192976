import { amountOf, type Value } from "#domain/value.ts";
import { roomFor, widthAbout } from "../plot/room.ts";
import { scale } from "../plot/scale.ts";
import { wrapped } from "../plot/wrapped.ts";

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
};
type PlacedRow = {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly y: number }[];
  readonly bars: readonly PlacedBar[];
  readonly top: number;
  readonly foot: number;
  readonly england: number | null;
  readonly beside: number | null;
  readonly target: number | null;
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
    const bars = row.bars.length * THICK + (row.bars.length - 1) * BETWEEN;
    const first = isWide
      ? top + Math.max(0, (lines.length * LINE - bars) / 2)
      : top + lines.length * LINE + 2;
    const foot = first + bars;
    const middle = isWide ? first + bars / 2 - (lines.length * LINE) / 2 : top;
    const [england = null, beside = null, target = null] = [
      row.england,
      row.beside,
      row.target,
    ].map((v) => placeOf(v, x));
    const marks = [england, beside, target];
    const made: PlacedRow = {
      id: row.id,
      names: lines.map((text, i) => ({ text, y: middle + i * LINE + 15 })),
      bars: row.bars.map((bar, i) =>
        barAt(bar, first + i * (THICK + BETWEEN), { x, nought, marks, width }),
      ),
      top: first,
      foot,
      england,
      beside,
      target,
    };
    top = Math.max(foot, isWide ? middle + lines.length * LINE : foot) + APART;
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
  readonly marks: readonly (number | null)[];
  readonly width: number;
};

/** A bar with its value at its end, moved past a mark that the value would lie on. */
function barAt({ kind, value, text }: BarOf, at: number, place: Place): PlacedBar {
  const { x, nought, marks, width } = place;
  const to = placeOf(value, x);
  const room = roomFor(text, true);
  const free = marks
    .flatMap((m) => m ?? [])
    .sort((a, b) => a - b)
    .reduce(
      (left, mark) => (mark > left - 10 && mark < left + room + 8 ? mark + 12 : left),
      (to ?? nought) + 8,
    );
  // Words of a gap are longer than any figure: they lie over the marks rather than leave the drawing.
  const textX = to === null ? Math.max(nought + 8, Math.min(free, width - room)) : free;
  return { kind, to, at, text, textX };
}
