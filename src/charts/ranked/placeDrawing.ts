import { formatValue, roundHalfUp } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { sayAtEnd } from "#domain/words/figure/sayPlace.ts";
import { roomFor, withinRow } from "../plot/room.ts";
import { scale, tenth } from "../plot/scale.ts";
import { BACK_TO_FRONT, type Who } from "../plot/who.ts";
import type { Name } from "../plot/labels.ts";

/** All authorities of one year on one line, with everything in its place, in pixels. */
export type PlaceDrawing = {
  readonly width: number;
  readonly height: number;
  /** The height of the line itself. */
  readonly level: number;
  readonly left: number;
  readonly right: number;
  /** The strokes of the authorities, those of one role as one path. */
  readonly strokes: readonly { readonly who: Who; readonly d: string }[];
  /** Where each authority stands, in the order given. */
  readonly at: readonly number[];
  /** England's place; null where it has no figure. */
  readonly england: number | null;
  /** Our place and name: hollow where we are none of them. */
  readonly own: (Name & { readonly at: number; readonly isGuest: boolean }) | null;
  /** Who stands at either end. */
  readonly ends: readonly Name[];
};

/** A figure of a council that is none of the authorities, set among them. */
export type Guest = { readonly name: string; readonly value: Value };

const [EDGE, LEVEL, HALF] = [10, 42, { other: 7, neighbour: 11, self: 15 }] as const;
/** Below this the names of both ends have no room beside each other. */
const GAP = 20;

/**
 * Places a stroke an authority, lowest figure left; ours is the tallest and named above the line,
 * whoever stands at either end below it. Null where no two figures differ: then there is no place.
 */
export function placeDrawing(
  {
    indicator,
    placed,
    england,
    guest,
  }: {
    readonly indicator: Indicator;
    /** Lowest first. */
    readonly placed: readonly Placed[];
    readonly england: Value;
    readonly guest: Guest | null;
  },
  width: number,
): PlaceDrawing | null {
  const amounts = placed.map((s) => amountOf(s.observation.value) ?? 0);
  const [nation, visitor] = [amountOf(england), guest && amountOf(guest.value)];
  const all = [...amounts, ...[nation, visitor].flatMap((v) => v ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (placed.length < 2 || low === high) return null;
  const x = scale([low, high], [EDGE, width - EDGE]);
  const at = amounts.map(x);
  const strokes = BACK_TO_FRONT.map((who) => ({
    who,
    d: placed
      .map(({ role }, i) =>
        role === who ? `M${at[i] ?? 0} ${LEVEL - HALF[who]}v${2 * HALF[who]}` : "",
      )
      .join(""),
  }));
  const say = (name: string, value: Value): string => `${name} ${formatValue(value, indicator)}`;
  const self = placed.findIndex(({ role }) => role === "self");
  const me = placed[self];
  const own = me
    ? { at: at[self] ?? 0, text: say(me.area.name, me.observation.value), isGuest: false }
    : guest && visitor !== null
      ? { at: x(visitor), text: say(guest.name, guest.value), isGuest: true }
      : null;
  const printed = amounts.map((amount) => roundHalfUp(amount, indicator.decimals));
  const end = (of: number): End[] => {
    const one = placed.at(of);
    if (!one) return [];
    const n = printed.filter((amount) => amount === printed.at(of)).length;
    return [{ name: sayAtEnd(one.area.name, n), value: one.observation.value }];
  };
  const ends = endsOf(end(0), end(-1), say, width);
  return {
    width,
    height: (ends.at(-1)?.y ?? LEVEL) + 6,
    level: LEVEL,
    left: EDGE,
    right: width - EDGE,
    strokes,
    at,
    england: nation === null ? null : tenth(x(nation)),
    own: own && { ...own, ...withinRow(own.at, roomFor(own.text, true), [0, width]), y: 18 },
    ends,
  };
}

/** Who stands at an end, or how many print alike there, and their figure. */
type End = { readonly name: string; readonly value: Value };

/**
 * Who stands at the ends: in one row where both have room, else one below the other, each name under
 * its figure where it is too long to stand beside it.
 */
function endsOf(
  [first]: readonly End[],
  [last]: readonly End[],
  say: (name: string, value: Value) => string,
  width: number,
): readonly Name[] {
  if (!first || !last) return [];
  const lines = ([what, { name, value }]: readonly [string, End]): readonly string[] => {
    const whole = `${what}: ${say(name, value)}`;
    return roomFor(whole) <= width ? [whole] : [say(`${what}:`, value), name];
  };
  const [low, high] = [lines(["Lowest", first]), lines(["Highest", last])];
  const y = LEVEL + 32;
  const isOneRow =
    low.length + high.length === 2 && roomFor(`${low[0] ?? ""}${high[0] ?? ""}`) + GAP <= width;
  const below = isOneRow ? 0 : low.length;
  return [
    ...low.map((text, i): Name => ({ x: 0, y: y + 20 * i, anchor: "start", text })),
    ...high.map((text, i): Name => ({ x: width, y: y + 20 * (below + i), anchor: "end", text })),
  ];
}

/** Whose stroke lies nearest to a place in the drawing. */
export const nearestPlace = ({ at }: PlaceDrawing, px: number): number =>
  at.reduce((best, x, i) => (Math.abs(x - px) < Math.abs((at[best] ?? 0) - px) ? i : best), 0);
