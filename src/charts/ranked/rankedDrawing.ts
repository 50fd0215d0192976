import type { Placed } from "#domain/statistics/standing.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { uprightAxis, type Field, type Tick } from "../plot/axis.ts";
import { clearOf, reachOf, type Name } from "../plot/labels.ts";
import { roomFor, withinRow } from "../plot/room.ts";
import { scale, tenth, withNought } from "../plot/scale.ts";
import { BACK_TO_FRONT, type Who } from "../plot/who.ts";
import type { BarWords } from "./barWords.ts";

/** All authorities as bars, with everything in its place, in pixels. */
export type RankedDrawing = {
  readonly width: number;
  readonly height: number;
  readonly field: Field;
  readonly ticks: readonly Tick[];
  /** The bars of each role as one path, back to front. */
  readonly bars: readonly { readonly who: Who; readonly d: string }[];
  /** The heights of nought and of England's figure; null where England has none. */
  readonly zero: number;
  readonly england: number | null;
  /** Our own name with its figure, above its bar. */
  readonly own: Name | null;
  /** The middle of each authority's place from left to right, and how wide a place is. */
  readonly middles: readonly number[];
  readonly step: number;
};

const H = 418;
const [LEAST_LEFT, TOP, BOTTOM] = [64, 32, 10];

/**
 * Places one bar an authority, in the order given, on a drawing so many pixels wide, in the
 * unit of the words upwards, nought always in view. A gap has its place and no bar.
 */
export function rankedDrawing(
  {
    words,
    placed,
    england,
  }: {
    readonly words: BarWords;
    readonly placed: readonly Placed[];
    readonly england: Value;
  },
  width: number,
): RankedDrawing {
  const amounts = placed.map((s) => amountOf(s.observation.value));
  const nation = amountOf(england);
  const span = withNought([...amounts, nation].flatMap((v) => v ?? []));
  const y = scale(span, [H - BOTTOM, TOP]);
  const { ticks, left } = uprightAxis(span, y, (v) => words.tick(v, ...span), LEAST_LEFT);
  const step = (width - left) / Math.max(1, placed.length);
  const middles = placed.map((_, i) => tenth(left + i * step + step / 2));
  const bars = placed.flatMap(({ role: who }, i) => {
    const amount = amounts[i] ?? null;
    return amount === null ? [] : [{ who, d: bar(left + i * step, step, y(0), y(amount)) }];
  });
  const drawing = {
    width,
    height: H,
    field: { left, right: width, top: TOP, foot: H - BOTTOM },
    ticks,
    bars: pathsOf(bars),
    zero: y(0),
    england: nation === null ? null : y(nation),
    middles,
    step,
  };
  const at = placed.findIndex((s) => s.role === "self");
  const self = placed[at];
  if (!self) return { ...drawing, own: null };
  const text = `${self.area.name} ${words.say(self.observation.value)}`;
  const above = y(Math.max(0, amounts[at] ?? 0)) - 8;
  return { ...drawing, own: ownName(text, middles[at] ?? left, above, drawing) };
}

/** Whose place lies under a place in the drawing. */
export const nearestBar = ({ field, step, middles }: RankedDrawing, px: number): number =>
  Math.min(middles.length - 1, Math.max(0, Math.floor((px - field.left) / step)));

/** A bar of at least one unit, so that a true nought can still be seen and pointed at. */
function bar(x: number, step: number, zero: number, top: number): string {
  const height = Math.abs(zero - top) < 1 ? 1.5 : Math.abs(zero - top);
  return `M${tenth(x + step * 0.12)} ${Math.min(zero, top)}h${tenth(step * 0.76)}v${tenth(height)}h${-tenth(step * 0.76)}z`;
}

/** The bars of one role are one path: 150 paths would be slow to draw. */
const pathsOf = (bars: RankedDrawing["bars"]): RankedDrawing["bars"] =>
  BACK_TO_FRONT.map((who) => ({
    who,
    d: bars
      .filter((b) => b.who === who)
      .map((b) => b.d)
      .join(""),
  }));

/** Above its bar, inside the drawing, and never over a figure of the axis. */
function ownName(
  text: string,
  at: number,
  above: number,
  { width, field, ticks }: Pick<RankedDrawing, "width" | "field" | "ticks">,
): Name {
  const room = roomFor(text, true);
  const place = withinRow(at, room, [0, width]);
  const y = Math.max(TOP - 8, above);
  const isOverAxis = reachOf(place.x, place.anchor, room)[0] < field.left - 8;
  const figures = ticks.map((tick) => tick.at + 5);
  return { ...place, text, y: isOverAxis ? clearOf(y, figures, 12) : y };
}
