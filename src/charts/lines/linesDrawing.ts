import { widthAbout } from "../plot/room.ts";
import { pen, scale } from "../plot/scale.ts";
import { spreadWithin } from "../plot/spread.ts";
import type { Line, LinesModel } from "./linesModel.ts";
import type { Framed } from "../plot/framed.ts";

type Point = { readonly x: number; readonly y: number };
/** Where a line's name stands: its mark and its words, and the thread from the line to it. */
type EndName = {
  readonly mark: Point;
  readonly text: string;
  /** Null where the line ended years ago: nothing is known of the years the thread would cross. */
  readonly thread: { readonly from: Point; readonly to: Point } | null;
};
type LineMark = {
  readonly code: string;
  readonly look: number;
  /** The pen's way from year to year; a gap lifts it. */
  readonly path: string;
  readonly points: readonly Point[];
  /** Null of a line without a figure. */
  readonly end: EndName | null;
};

/** A small chart of lines with everything in its place, in pixels. */
export type LinesDrawing = Framed & {
  readonly lines: readonly LineMark[];
  /** Where each year stands. */
  readonly along: readonly number[];
};

const [TOP, FOOT, LINE, LETTER] = [10, 28, 19, 8.4];
/** What the mark before a name takes with the air around it, and where a name begins. */
const [MARK, BEFORE] = [28, 22];

/**
 * Places the lines of one measure and the names at their ends on a drawing so many pixels wide.
 * Names are moved apart where they would touch, stay inside the picture, and are cut where there is
 * no room. A gap draws nothing.
 */
export function linesDrawing({ years, ticks, lines }: LinesModel, width: number): LinesDrawing {
  const height = Math.max(230, TOP + FOOT + lines.length * LINE);
  const ends = lines.map((line) => ({ line, ...endOf(line, years) }));
  const longest = Math.max(...ends.map((e) => e.words.length), 4);
  const room = Math.min(Math.ceil(longest * LETTER) + MARK, Math.round(width * 0.44));
  const left = Math.round(Math.max(...ticks.map((t) => t.label.length)) * 10) + 14;
  const right = width - room;
  const along = scale([0, years.length - 1], [left + 8, right - 8]);
  const x = years.length < 2 ? () => (left + right) / 2 : along;
  const y = scale([0, 1], [height - FOOT, TOP]);
  const every = Math.ceil((years.length * 46) / Math.max(1, right - left));
  const marks = ends.map(({ line, last, ...said }) => {
    const points = line.points.map((at, i) => (at === null ? null : { x: x(i), y: y(at) }));
    return { line, points, at: points[last] ?? null, ...said };
  });
  const names = namesOf(marks, { right, height, room });
  return {
    width,
    height,
    field: { left, right, top: TOP, foot: height - FOOT },
    along: years.map((_, i) => x(i)),
    ticks: ticks.map((t) => ({ at: y(t.at), text: t.label })),
    foot: years.flatMap((year, i) =>
      (years.length - 1 - i) % every === 0
        ? [{ at: x(i), text: String(year), anchor: "middle" }]
        : [],
    ),
    lines: marks.map(({ line: { code, look }, points }, i) => ({
      code,
      look,
      path: pen(points.map((p) => p && [p.x, p.y])),
      points: points.flatMap((p) => p ?? []),
      end: names[i] ?? null,
    })),
  };
}

/**
 * Where a line ends and what is written there. A line that ended years ago says when, instead of a
 * thread across years of which nothing is known.
 */
function endOf({ name, points }: Line, years: readonly number[]) {
  const last = points.findLastIndex((p) => p !== null);
  const words = last < years.length - 2 ? `${name} (to ${years[last] ?? ""})` : name;
  return { last, words, isThreaded: last >= years.length - 2 };
}

type Wanted = {
  readonly at: Point | null;
  readonly words: string;
  readonly isThreaded: boolean;
};

/** The names in the order of their lines; none of a line without a figure. */
function namesOf(
  ends: readonly Wanted[],
  { right, height, room }: { right: number; height: number; room: number },
): readonly (EndName | null)[] {
  const wanted = ends.flatMap(({ at }) => (at ? [at.y] : []));
  const heights = [...spreadWithin(wanted, LINE, [TOP + 2, height - 8])];
  return ends.map(({ at, words, isThreaded }) => {
    if (!at) return null;
    const to = heights.shift() ?? at.y;
    return {
      mark: { x: right + 12, y: to },
      text: cutTo(words, room),
      thread: isThreaded ? { from: { x: at.x + 6, y: at.y }, to: { x: right + 4, y: to } } : null,
    };
  });
}

/** As much of a name as there is room for, and dots in place of the rest. */
function cutTo(words: string, room: number): string {
  const cut = Math.floor((room - MARK) / LETTER);
  if (words.length <= cut) return words;
  let kept = words.slice(0, cut - 1);
  // Letters may be wider than they mostly are.
  while (kept !== "" && widthAbout(`${kept}…`) > room - BEFORE) kept = kept.slice(0, -1);
  return `${kept.trim()}…`;
}
