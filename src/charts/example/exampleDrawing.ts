import type { Name } from "../plot/labels.ts";
import { pen, scale } from "../plot/scale.ts";
import { spreadWithin } from "../plot/spread.ts";

type Point = { readonly x: number; readonly y: number };
/** A pattern with every mark of a trend, in pixels: it has no axis, because it has no figures. */
export type ExampleDrawing = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the letter of the gap stands, and the line above it. */
  readonly foot: number;
  readonly band: string;
  readonly england: string;
  readonly target: number;
  /** The pen is lifted at the gap. */
  readonly us: string;
  readonly dots: readonly Point[];
  readonly provisional: Point;
  readonly gap: Point;
  /** What each line is called, at its end: ours first. */
  readonly names: readonly Name[];
  readonly hollow: Name;
};

const HEIGHT = 230;
const [TOP, FOOT, ROOM] = [24, 196, 104];
/** Heights out of 100 on a made-up scale; null is the gap. Nothing here is a figure of anybody. */
const US = [30, 36, 33, 42, 47, 44, null, 55, 52, 61, 66, 72];
const ENGLAND = [44, 45, 45, 46, 46, 47, 48, 48, 49, 49, 50, 50];
const [LOW, HIGH] = [28, 58];
const TARGET = 88;

/** Places the pattern on a drawing so many pixels wide. */
export function exampleDrawing(width: number): ExampleDrawing {
  const [left, right] = [8, width - ROOM];
  const x = scale([0, US.length - 1], [left, right]);
  const y = scale([0, 100], [FOOT, TOP]);
  const points = US.map((v, i): Point | null => (v === null ? null : { x: x(i), y: y(v) }));
  const known = points.flatMap((p) => p ?? []);
  const last = known.at(-1) ?? { x: right, y: FOOT };
  const ends = [
    { text: "Us", at: last.y },
    { text: "Target", at: y(TARGET) },
    { text: "England", at: y(ENGLAND.at(-1) ?? 0) },
    { text: "Neighbours", at: y((LOW + HIGH) / 2) },
  ];
  const wanted = ends.map((end) => end.at);
  const heights = spreadWithin(wanted, 20, [TOP, FOOT]);
  return {
    width,
    height: HEIGHT,
    left,
    right,
    foot: FOOT,
    band: `M${left} ${y(HIGH)}H${right}V${y(LOW)}H${left}z`,
    england: pen(ENGLAND.map((v, i) => [x(i), y(v)])),
    target: y(TARGET),
    us: pen(points.map((p) => p && [p.x, p.y])),
    dots: known.slice(0, -1),
    provisional: last,
    gap: { x: x(US.indexOf(null)), y: FOOT + 20 },
    names: ends.map(({ text, at }, i) => ({
      x: right + 12,
      y: Math.round((heights[i] ?? at) + 5),
      anchor: "start",
      text,
    })),
    hollow: { x: last.x - 12, y: last.y - 4, anchor: "end", text: "Provisional" },
  };
}
