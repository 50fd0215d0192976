import { axisRoom } from "./room.ts";
import { ticksBetween } from "./ticks.ts";

/** The part of a drawing in which figures stand, in pixels; axes and names lie around it. */
export type Field = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
};

/** A figure of an axis: where it stands along it, in pixels, and how it is written. */
export type Tick = { readonly at: number; readonly text: string };

/**
 * The round figures of an upright axis in their places, and where the drawing beside them begins:
 * at least `least` pixels in, further where they are long.
 */
export function uprightAxis(
  [low, high]: readonly [number, number],
  y: (v: number) => number,
  say: (v: number) => string,
  least: number,
): { readonly ticks: readonly Tick[]; readonly left: number } {
  const ticks = ticksBetween(low, high).map((v) => ({ at: y(v), text: say(v) }));
  const texts = ticks.map((tick) => tick.text);
  return { ticks, left: axisRoom(texts, least) };
}
