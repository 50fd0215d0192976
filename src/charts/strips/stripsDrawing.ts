import type { Where } from "#domain/scorecard/whereOf.ts";
import { widthAbout } from "../plot/room.ts";
import { scale } from "../plot/scale.ts";
import type { Strip, StripMark } from "./stripsModel.ts";

export type PlacedMark = StripMark & { readonly x: number; readonly y: number };
type Panel = {
  readonly left: number;
  readonly right: number;
  /** Where what is usual begins and ends. */
  readonly usual: readonly [number, number];
};
type StripRow = {
  readonly part: string;
  readonly nameAt: { readonly x: number; readonly y: number };
  readonly top: number;
  readonly height: number;
  readonly judgedAt: number;
  readonly contextAt: number;
};

/** The whole service with everything in its place, in pixels. */
export type StripsDrawing = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly judged: Panel;
  readonly context: Panel;
  /** What the marks are placed by: what their middle means. */
  readonly by: readonly Where["by"][];
  readonly rows: readonly StripRow[];
  /** In the order of the arrow keys: part by part, from the worst to the best, then context. */
  readonly marks: readonly PlacedMark[];
  /** Names written beside their marks, where there is room. */
  readonly names: readonly { readonly slug: string; readonly x: number; readonly y: number }[];
};

/** How far a mark reaches to each side, and how far apart two lanes of them lie. */
export const REACH = 7;
const LANE = 16;
const HEAD = 26;
const PAD = 5;
/** Where a drawing is narrower, the names of the parts stand above their strips. */
const NARROW = 700;

/** By what the marks of some strips are placed, each once: months before years. */
export const byOf = (strips: readonly Strip[]): readonly Where["by"][] => {
  const used = strips.flatMap((s) => [...s.judged, ...s.context]).map((mark) => mark.by);
  return (["months", "years"] as const).filter((by) => used.includes(by));
};

/**
 * Places every mark so that no two touch: those that would share a place stand below each other.
 * `tight` leaves less room between the strips, for a page of paper.
 */
export function stripsDrawing(
  strips: readonly Strip[],
  width: number,
  tight = false,
): StripsDrawing {
  const pad = tight ? 1 : PAD;
  const isNarrow = width < NARROW;
  const { judged, context } = panelsIn(width, strips, isNarrow);
  const marks: PlacedMark[] = [];
  let y = HEAD;
  const rows = strips.map((strip): StripRow => {
    const name = isNarrow ? 22 : 0;
    const [one, two] = [lanes(strip.judged, judged), lanes(strip.context, context)];
    // On a phone the context stands below what is judged, on a line of its own.
    const tall = (of: readonly Laned[]): number =>
      (Math.max(0, ...of.map((m) => m.lane)) + 1) * LANE;
    const below = isNarrow ? tall(one) + pad / 2 : 0;
    const height = isNarrow
      ? name + below + (two.length > 0 ? tall(two) : 0) + pad
      : Math.max(tall(one), tall(two)) + 2 * pad;
    const first = y + name + (isNarrow ? 0 : pad) + LANE / 2;
    for (const { mark, x, lane } of one) marks.push({ ...mark, x, y: first + lane * LANE });
    for (const { mark, x, lane } of two) marks.push({ ...mark, x, y: first + below + lane * LANE });
    const row = {
      part: strip.part,
      nameAt: { x: 0, y: isNarrow ? y + 16 : y + height / 2 + 5 },
      top: y,
      height,
      judgedAt: first,
      contextAt: first + below,
    };
    y += height;
    return row;
  });
  return {
    width,
    height: y + 4,
    top: HEAD,
    by: byOf(strips),
    judged,
    context,
    rows,
    marks,
    names: namesOf(marks, judged),
  };
}

function panelsIn(
  width: number,
  strips: readonly Strip[],
  isNarrow: boolean,
): { readonly judged: Panel; readonly context: Panel } {
  if (isNarrow) {
    const whole = panel(REACH + 2, width - REACH - 2);
    return { judged: whole, context: whole };
  }
  // No mark stands over the name of its part: on a page of paper the longest needs near half of it.
  const longest = Math.max(0, ...strips.map(({ part }) => widthAbout(part)));
  const left = Math.min(width * 0.5, longest + 20);
  const free = width - left - REACH - 2;
  if (strips.every((strip) => strip.context.length === 0)) {
    const all = panel(left + REACH, width - REACH - 2);
    return { judged: all, context: all };
  }
  return {
    judged: panel(left + REACH, left + free * 0.66),
    context: panel(left + free * 0.66 + 44, width - REACH - 2),
  };
}

const panel = (left: number, right: number): Panel => {
  const x = scale([-1, 1], [left, right]);
  return { left, right, usual: [x(-0.5), x(0.5)] };
};

type Laned = { readonly mark: StripMark; readonly x: number; readonly lane: number };
/** Each mark in the first lane in which it touches no other. */
function lanes(marks: readonly StripMark[], { left, right }: Panel): readonly Laned[] {
  const x = scale([-1, 1], [left, right]);
  const taken: number[] = [];
  return marks.map((mark) => {
    const at = x(mark.at);
    const free = taken.findIndex((end) => at - REACH > end);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = at + REACH + 1;
    return { mark, x: at, lane };
  });
}

/** The names of what stands out badly, right of their marks, where nothing else stands there. */
function namesOf(marks: readonly PlacedMark[], { right }: Panel): StripsDrawing["names"] {
  return marks.flatMap(({ slug, name, side, x, y }) => {
    if (side !== "bad") return [];
    const start = x + REACH + 4;
    const end = start + widthAbout(name);
    const isFree =
      end < right &&
      marks.every((m) => Math.abs(m.y - y) >= LANE || m.x + REACH < start || m.x - REACH > end);
    return isFree ? [{ slug, x: start, y: y + 5 }] : [];
  });
}
