import { formatNumber } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { uprightAxis } from "../plot/axis.ts";
import { apart, besidePoint, clearOf, reachOf, type FootTick, type Name } from "../plot/labels.ts";
import { roomFor } from "../plot/room.ts";
import { scale, tenth } from "../plot/scale.ts";
import { ticksBetween } from "../plot/ticks.ts";
import type { Who } from "../plot/who.ts";
import type { FunnelModel, FunnelPoint } from "./funnelModel.ts";
import type { Framed } from "../plot/framed.ts";

type DotMark = {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly who: Who;
};

/** A funnel with everything in its place, in pixels. */
export type FunnelDrawing = Framed & {
  /** Paths of the limits, the outer ones first. */
  readonly limits: readonly { readonly level: "95" | "998"; readonly d: string }[];
  /** The height of England's figure. */
  readonly england: number;
  /** The authorities from the smallest to the largest, and one dot each in the same order. */
  readonly bySize: readonly FunnelPoint[];
  readonly dots: readonly DotMark[];
  /** Our own name beside our dot; null where we are not among them. */
  readonly own: Name | null;
};

const H = 420;
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 20, 16, 52];

/**
 * Places every authority of a funnel on a drawing so many pixels wide: how large it is along the
 * foot, its share or rate upwards, and the limits as lines. Figures above the scale lie on its top.
 */
export function funnelDrawing(
  model: FunnelModel,
  { unit }: Pick<Indicator, "unit">,
  width: number,
): FunnelDrawing {
  const { xMax, yMin, yMax } = model;
  const height = scale([yMin, yMax], [H - BOTTOM, TOP]);
  const y = (v: number): number => height(Math.min(yMax, Math.max(yMin, v)));
  const say = (v: number): string =>
    `${formatNumber(v, yMax < 10 ? 1 : 0)}${unit === "percent" ? "%" : ""}`;
  const { ticks, left } = uprightAxis([yMin, yMax], y, say, LEFT);
  const right = width - RIGHT;
  // Roots give the many small authorities room beside the few large ones.
  const x = (n: number): number => tenth(left + Math.sqrt(n / xMax) * (right - left));
  const bySize = [...model.points].sort((a, b) => a.n - b.n);
  const dots = bySize.map(({ standing: { area, role }, n, y: share }): DotMark => ({
    code: area.code,
    x: x(n),
    y: y(share),
    r: role === "self" ? 8 : 4.5,
    who: role,
  }));
  const drawing = {
    width,
    height: H,
    field: { left, right, top: TOP, foot: H - BOTTOM },
    ticks,
    foot: sizes(xMax, x, width),
    limits: limitsOf(model, x, y),
    england: y(model.baseline),
    bySize,
    dots,
  };
  const at = dots.findIndex((dot) => dot.who === "self");
  const [dot, name] = [dots[at], bySize[at]?.standing.area.name];
  return { ...drawing, own: dot && name !== undefined ? ownName(name, dot, drawing) : null };
}

/** Which authority's dot lies nearest to a place in the drawing; -1 where there is none. */
export function nearestDot({ dots }: FunnelDrawing, px: number, py: number): number {
  const far = dots.map((dot) => Math.hypot(dot.x - px, dot.y - py));
  return far.indexOf(Math.min(...far));
}

/** A line begins where it comes down into the picture, and never runs along its edge. */
function limitsOf(
  { curve, yMax }: FunnelModel,
  x: (n: number) => number,
  y: (v: number) => number,
): FunnelDrawing["limits"] {
  const line = (pick: (p: FunnelModel["curve"][number]) => number): string =>
    curve
      .filter((p) => pick(p) <= yMax)
      .map((p, i) => `${i === 0 ? "M" : "L"}${x(p.n)} ${y(pick(p))}`)
      .join("");
  return [
    { level: "998", d: line((p) => p.lower998) },
    { level: "998", d: line((p) => p.upper998) },
    { level: "95", d: line((p) => p.lower95) },
    { level: "95", d: line((p) => p.upper95) },
  ];
}

/** How large authorities are, along the foot: few thousands crowd together where it is short. */
function sizes(xMax: number, x: (n: number) => number, width: number): readonly FootTick[] {
  const all = ticksBetween(0, xMax);
  const kept = all.filter(
    (n, i) => n > 0 && (x(n) - x(all[i - 1] ?? 0) > 62 || i === all.length - 1),
  );
  return apart(
    kept.map((n) => ({
      at: x(n),
      text: formatNumber(n, 0),
      anchor: x(n) > width - 60 ? "end" : "middle",
    })),
  );
}

/** Beside our dot, inside the drawing, and never over a figure of the axis. */
function ownName(
  text: string,
  dot: DotMark,
  { width, field, ticks }: Pick<FunnelDrawing, "width" | "field" | "ticks">,
): Name {
  const room = roomFor(text, true);
  const place = besidePoint(dot, room, { width, top: TOP });
  const isOverAxis = reachOf(place.x, place.anchor, room)[0] < field.left - 8;
  const figures = ticks.map((tick) => tick.at + 5);
  return { ...place, text, y: isOverAxis ? clearOf(place.y, figures, TOP - 4) : place.y };
}
