import { formatNumber } from "#domain/format.ts";
import { roomFor, widthAbout } from "../plot/room.ts";
import { scale } from "../plot/scale.ts";
import { wrapped } from "../plot/wrapped.ts";
import type { Bar, WaterfallModel } from "./waterfallModel.ts";

type Placed = Pick<Bar, "name" | "kind" | "text" | "gap"> & {
  readonly names: readonly { readonly text: string; readonly y: number }[];
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** A step up; of a total nothing. */
  readonly rises: boolean;
  readonly textX: number;
  /** From where to where a projected figure may fall. */
  readonly range: { readonly from: number; readonly to: number; readonly said: string } | null;
  /** The line from the end of the bar above to the beginning of this one; null where none leads. */
  readonly link: { readonly x: number; readonly from: number; readonly to: number } | null;
};

/** A waterfall with everything in its place, in pixels. */
export type WaterfallDrawing = {
  readonly width: number;
  readonly height: number;
  /** Where the axis stands: at nought, or where a broken axis begins. */
  readonly axis: number;
  readonly foot: number;
  /** Where names begin: at the edge, or clear of the axis where they stand over their bars. */
  readonly nameX: number;
  readonly bars: readonly Placed[];
  /** Where a broken axis begins, in words; null of one that begins at nought. */
  readonly broken: { readonly text: string; readonly y: number } | null;
};

export const THICK = 24;
const [TOP, LINE, APART, EDGE, BREAK, CLEAR] = [6, 20, 10, 4, 26, 6];
/** Below this width a name stands over its bar. */
const WIDE = 460;
/** An axis is broken where all that moves lies within so small a part of it. */
const NARROW_PART = 0.4;

/**
 * Places the steps one below the other: the name left (above on a phone), the value at the bar, a
 * line from each bar’s end to the next. Where all moves far from nought the axis is broken, and says
 * where it begins, as `say` does (a whole number, pounds).
 */
export function waterfallDrawing(
  model: WaterfallModel,
  width: number,
  say: (amount: number) => string = (n) => formatNumber(n, Number.isInteger(n) ? 0 : 1),
): WaterfallDrawing {
  const frame = frameOf(model, width);
  const { axis, left, begins, x } = frame;
  let top = TOP;
  const placed: Placed[] = [];
  for (const bar of model.bars) {
    const next = barAt(bar, placed.at(-1), top, frame);
    placed.push(next.bar);
    top = next.foot + APART;
  }
  const foot = Math.max(top - APART + EDGE, TOP);
  return {
    width,
    height: foot + (begins === null ? 0 : BREAK),
    axis: begins === null ? x(Math.max(0, left)) : axis,
    foot,
    nameX: frame.isWide ? 0 : axis + CLEAR,
    bars: placed,
    broken:
      begins === null
        ? null
        : { text: `Axis broken: it begins at ${say(begins)}, not at 0`, y: foot + 19 },
  };
}

type Frame = {
  readonly isWide: boolean;
  /** How much room a name has in a line. */
  readonly names: number;
  readonly axis: number;
  /** The figure the axis begins at, and whether that breaks it. */
  readonly left: number;
  readonly begins: number | null;
  readonly x: (v: number) => number;
};

/** How the width is shared out: names, bars, and room for the values at their ends. */
function frameOf(model: WaterfallModel, width: number): Frame {
  const isWide = width >= WIDE;
  const { bars, high } = model;
  const widest = Math.max(0, ...bars.map((b) => widthAbout(b.name)));
  const column = isWide ? Math.min(widest + 16, width * 0.3) : 0;
  const room = Math.max(0, ...bars.map((b) => (b.gap ? 0 : roomFor(b.text, true))));
  const begins = beginningOf(model);
  const axis = column + EDGE;
  const left = begins ?? model.low;
  const right = Math.max(axis + 40, width - room - 16);
  return {
    isWide,
    names: isWide ? column - 12 : width - EDGE - CLEAR,
    axis,
    left,
    begins,
    x: scale([left, high === left ? left + 1 : high], [axis, right]),
  };
}

/** One bar below the last, with its name, its value and the line that leads to it. */
function barAt(
  bar: Bar,
  above: Placed | undefined,
  top: number,
  { isWide, names, axis, left, x }: Frame,
): { readonly bar: Placed; readonly foot: number } {
  const lines = wrapped(bar.name, names);
  const tall = lines.length * LINE;
  const at = isWide ? top + Math.max(0, (tall - THICK) / 2) : top + tall + 2;
  const first = isWide ? at + THICK / 2 - tall / 2 : top;
  const [from, to] = [x(Math.max(bar.from, left)), x(Math.max(bar.to, left))];
  const leads =
    above &&
    !above.gap &&
    !bar.gap &&
    bar.kind !== "projected" &&
    (bar.kind === "step" ? from : to) === above.to;
  const range = bar.range && {
    from: x(bar.range.low),
    to: x(bar.range.high),
    said: bar.range.said,
  };
  return {
    bar: {
      ...bar,
      names: lines.map((text, i) => ({ text, y: first + i * LINE + 15 })),
      from,
      to,
      at,
      rises: bar.to >= bar.from,
      range,
      textX: bar.gap ? axis + 8 : Math.max(from, to, range?.to ?? to) + 8,
      link: leads ? { x: above.to, from: above.at + THICK, to: at } : null,
    },
    foot: isWide ? Math.max(at + THICK, first + tall) : at + THICK,
  };
}

/** Where a broken axis begins; null where one from nought shows what moves. */
function beginningOf({ bars, high }: WaterfallModel): number | null {
  const drawn = bars.filter((b) => !b.gap);
  const ends = drawn.flatMap((b) => [
    b.to,
    ...(b.kind === "step" ? [b.from] : []),
    ...(b.range ? [b.range.low, b.range.high] : []),
  ]);
  const low = Math.min(...ends);
  const span = high - low;
  const isBroken = drawn.length > 1 && low > 0 && span > 0 && span < high * NARROW_PART;
  if (!isBroken) return null;
  const unit = 10 ** Math.floor(Math.log10(span));
  const begins = Math.floor((low - span * 0.4) / unit) * unit;
  return begins > 0 ? begins : null;
}
