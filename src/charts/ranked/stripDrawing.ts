import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { amountOf } from "#domain/value.ts";
import { axisText } from "../plot/axisText.ts";
import { apart, type FootTick } from "../plot/labels.ts";
import { roomFor, roomForFigure } from "../plot/room.ts";
import { scale, withNought } from "../plot/scale.ts";
import { ticksBetween } from "../plot/ticks.ts";
import { backToFront, type Who } from "../plot/who.ts";

type DotMark = {
  readonly code: string;
  readonly x: number;
  readonly r: number;
  readonly who: Who;
  /** The authority with its figure, said where it is pointed at. */
  readonly title: string;
};
/** The row of one region: its name, and the height of its name and of its line. */
type RegionRow = {
  readonly code: string;
  readonly name: string;
  readonly nameAt: number;
  readonly at: number;
  readonly dots: readonly DotMark[];
};

/** All authorities by region, with everything in its place, in pixels. */
export type StripDrawing = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the rows end and the figures of the axis begin. */
  readonly foot: number;
  readonly ticks: readonly FootTick[];
  readonly rows: readonly RegionRow[];
  /** The ends of the scale, in the measure's own unit. */
  readonly span: readonly [number, number];
};

const [ROW, EDGE] = [30, 20];
const SIZE: Record<Who, number> = { self: 8, neighbour: 5, other: 5 };
/** Where a drawing is narrower, long names are shortened and every second figure is left out. */
const NARROW = 500;

/**
 * Places a dot an authority in the row of its region, lowest figure left, nought always in view; a
 * gap is no dot, and a region of which no authority is given has no row.
 */
export function stripDrawing(
  {
    indicator,
    placed,
    areas,
  }: {
    readonly indicator: Indicator;
    readonly placed: readonly Placed[];
    readonly areas: readonly Area[];
  },
  width: number,
): StripDrawing {
  const isNarrow = width < NARROW;
  const regions = areas
    .filter((a) => a.type === "region" && placed.some((s) => s.area.region === a.code))
    .map(({ code, name }) => ({ code, name: isNarrow ? shortRegion(name) : name }));
  const longest = Math.max(0, ...regions.map((r) => roomFor(r.name)));
  const left = Math.min(210, Math.max(width * 0.42, longest + SIZE.self));
  const right = width - EDGE;
  const span = withNought(placed.flatMap((s) => amountOf(s.observation.value) ?? []));
  const x = scale(span, [left, right]);
  const foot = regions.length * ROW + 4;
  const ticks = ticksBetween(...span)
    .filter((_, i) => !isNarrow || i % 2 === 0)
    .map((v): FootTick => {
      const text = axisText(v, ...span, indicator);
      // At the edge a figure ends below its line.
      const isAtEdge = x(v) + Math.max(30, roomForFigure(text) / 2) > width;
      return { at: x(v), text, anchor: isAtEdge ? "end" : "middle" };
    });
  return {
    width,
    height: foot + 26,
    left,
    right,
    foot,
    ticks: apart(ticks),
    rows: regions.map((region, i) => ({
      ...region,
      nameAt: i * ROW + 21,
      at: i * ROW + 16,
      dots: dotsOf(
        placed.filter((s) => s.area.region === region.code),
        indicator,
        x,
      ),
    })),
    span,
  };
}

const shortRegion = (name: string): string =>
  name.replace("Yorkshire and The Humber", "Yorkshire, Humber");

const dotsOf = (
  placed: readonly Placed[],
  indicator: Indicator,
  x: (v: number) => number,
): readonly DotMark[] =>
  backToFront(
    placed.flatMap(({ area, observation, role }): DotMark[] => {
      const amount = amountOf(observation.value);
      if (amount === null) return [];
      const title = `${area.name} ${formatValue(observation.value, indicator)}`;
      return [{ code: area.code, x: x(amount), r: SIZE[role], who: role, title }];
    }),
  );
