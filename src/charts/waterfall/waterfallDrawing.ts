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
  readonly bars: readonly Placed[];
  /** Where a broken axis begins, in words; null of one that begins at nought. */
  readonly broken: { readonly text: string; readonly y: number } | null;
};

export const THICK = 24;
const [TOP, LINE, APART, EDGE, BREAK] = [6, 20, 14, 4, 26];
/** Below this width a name stands over its bar. */
const WIDE = 560;
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
  const isWide = width >= WIDE;
  const { bars, high } = model;
  const column = isWide
    ? Math.min(Math.max(0, ...bars.map((b) => widthAbout(b.name))) + 16, width * 0.3)
    : 0;
  const room = Math.max(0, ...bars.map((b) => roomFor(b.text, true)));
  const begins = beginningOf(model);
  const axis = column + EDGE;
  const left = begins === null ? model.low : begins;
  const x = scale(
    [left, high === left ? left + 1 : high],
    [axis, Math.max(axis + 40, width - room - 16)],
  );
  const place = (v: number): number => x(Math.max(v, left));
  let top = TOP;
  const placed: Placed[] = [];
  for (const bar of bars) {
    const lines = wrapped(bar.name, isWide ? column - 12 : width - EDGE);
    const over = isWide ? 0 : lines.length * LINE + 2;
    const at = top + over + (isWide ? Math.max(0, (lines.length * LINE - THICK) / 2) : 0);
    const first = isWide ? at + THICK / 2 - (lines.length * LINE) / 2 : top;
    const [from, to] = [place(bar.from), place(bar.to)];
    const above = placed.at(-1);
    placed.push({
      ...bar,
      names: lines.map((text, i) => ({ text, y: first + i * LINE + 15 })),
      from,
      to,
      at,
      rises: bar.to >= bar.from,
      textX: bar.gap ? axis + 8 : Math.max(from, to) + 8,
      link:
        above && !above.gap && !bar.gap && (bar.kind === "step" ? from : to) === above.to
          ? { x: above.to, from: above.at + THICK, to: at }
          : null,
    });
    top = Math.max(at + THICK, first + (isWide ? lines.length * LINE : 0)) + APART;
  }
  const foot = Math.max(top - APART + EDGE, TOP);
  return {
    width,
    height: foot + (begins === null ? 0 : BREAK),
    axis: begins === null ? x(0) : axis,
    foot,
    bars: placed,
    broken:
      begins === null
        ? null
        : { text: `Axis broken: it begins at ${say(begins)}, not at 0`, y: foot + 19 },
  };
}

/** Where a broken axis begins; null where one from nought shows what moves. */
function beginningOf({ bars, high }: WaterfallModel): number | null {
  const drawn = bars.filter((b) => !b.gap);
  const ends = drawn.flatMap((b) => (b.kind === "total" ? [b.to] : [b.from, b.to]));
  const low = Math.min(...ends);
  const span = high - low;
  const isBroken = drawn.length > 1 && low > 0 && span > 0 && span < high * NARROW_PART;
  if (!isBroken) return null;
  const unit = 10 ** Math.floor(Math.log10(span));
  const begins = Math.floor((low - span * 0.4) / unit) * unit;
  return begins > 0 ? begins : null;
}
