import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { amountOf, type Value } from "#domain/value.ts";
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
  const ends = endsOf([placed[0], placed.at(-1)], say, width);
  return {
    width,
    height: LEVEL + 18 + 20 * (ends.at(-1)?.y === ends[0]?.y ? 1 : 2),
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

/** The names of the ends, one below the other where both have no room in a row. */
function endsOf(
  [first, last]: readonly [Placed | undefined, Placed | undefined],
  say: (name: string, value: Value) => string,
  width: number,
): readonly Name[] {
  if (!first || !last) return [];
  const [low, high] = [
    `Lowest: ${say(first.area.name, first.observation.value)}`,
    `Highest: ${say(last.area.name, last.observation.value)}`,
  ];
  const fits = roomFor(low) + GAP + roomFor(high) <= width;
  const y = LEVEL + 32;
  return [
    { x: 0, y, anchor: "start", text: low },
    { x: width, y: fits ? y : y + 20, anchor: "end", text: high },
  ];
}

/** Whose stroke lies nearest to a place in the drawing. */
export const nearestPlace = ({ at }: PlaceDrawing, px: number): number =>
  at.reduce((best, x, i) => (Math.abs(x - px) < Math.abs((at[best] ?? 0) - px) ? i : best), 0);
