import type { Tick } from "./axis.ts";
import { roomForFigure, withinRow, type Anchor } from "./room.ts";

/** A text in its place: where it stands, and which part of it stands there. */
export type Name = {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly text: string;
};

/** A figure of a level axis, or a name along the foot of a drawing. */
export type FootTick = Tick & { readonly anchor: Anchor };

/** From a capital's top to the foot of a "g" of 16 px letters: nearer than this two texts touch. */
const LETTERS = 15;

/** From where to where a text reaches that takes so much room. */
export function reachOf(x: number, anchor: Anchor, room: number): readonly [number, number] {
  const left = x - { start: 0, middle: room / 2, end: room }[anchor];
  return [left, left + room];
}

/**
 * Figures along the foot without those that would touch a later one: the last, where the scale
 * ends, always stands.
 */
export function apart(ticks: readonly FootTick[]): readonly FootTick[] {
  return ticks.reduceRight<readonly FootTick[]>((kept, tick) => {
    const next = kept[0];
    const [, right] = reachOf(tick.at, tick.anchor, roomForFigure(tick.text));
    const isFree = !next || right <= reachOf(next.at, next.anchor, roomForFigure(next.text))[0];
    return isFree ? [tick, ...kept] : kept;
  }, []);
}

/**
 * Every name, or every second, third … one, so that there are more than `room` pixels from each to
 * the next.
 */
export function everyFew<T extends { readonly at: number }>(
  names: readonly T[],
  room: number,
): readonly T[] {
  for (let few = 1; few < names.length; few += 1) {
    const kept = names.filter((_, i) => i % few === 0);
    if (kept.slice(1).every((name, i) => name.at - (kept[i]?.at ?? 0) > room)) return kept;
  }
  return names.slice(0, 1);
}

/**
 * The height of a text among others beside it, in pixels from the top: its own, or the nearest
 * above at which it touches none; below them where there is no room above `top`.
 */
export function clearOf(y: number, taken: readonly number[], top: number): number {
  const away = (by: -1 | 1): number =>
    [...taken]
      .sort((a, b) => by * (a - b))
      .reduce((at, other) => (Math.abs(other - at) < LETTERS ? other + by * LETTERS : at), y);
  const above = away(-1);
  return above >= top ? above : away(1);
}

/**
 * Where the name of a point stands: right of it, left of it where it would leave a drawing so wide,
 * above it, and never above `top`, where neither side has room.
 */
export function besidePoint(
  { x, y }: { readonly x: number; readonly y: number },
  room: number,
  { width, top }: { readonly width: number; readonly top: number },
): Omit<Name, "text"> {
  if (x + 12 + room <= width) return { x: x + 12, y: y - 8, anchor: "start" };
  if (x - 12 >= room) return { x: x - 12, y: y - 8, anchor: "end" };
  return { ...withinRow(x, room, [0, width]), y: Math.max(top, y - 14) };
}
