import { tenth } from "../plot/scale.ts";

/** Where a hexagon lies among others: rows from the south, columns from the west. */
type Cell = { readonly column: number; readonly row: number };
/** Its middle, in pixels. */
export type Spot = { readonly x: number; readonly y: number };

/** Hexagons in their places, on a drawing so many pixels wide. */
export type HexGrid = {
  readonly spots: readonly Spot[];
  /** From a hexagon's middle to its corners, and from one middle to the next in a row. */
  readonly radius: number;
  readonly pitch: number;
  readonly height: number;
};

/** Large enough to be pointed at, small enough that the whole map stands on one screen. */
const MOST_PITCH = 34;
/** Around the outermost hexagons: half the outline of ours. */
const EDGE = 4;
const HALF_HEIGHT = Math.sqrt(3);

/** How far a row is moved to the east: every second one by half a hexagon ("odd-r"). */
const along = ({ column, row }: Cell): number => column + (Math.abs(row) % 2) / 2;

/** The hexagons as large as the width allows, in the middle of it. */
export function hexGrid(cells: readonly Cell[], width: number): HexGrid {
  const [xs, rows] = [cells.map(along), cells.map((c) => c.row)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...rows), Math.max(...rows)];
  const across = cells.length === 0 ? 1 : east - west + 1;
  const down = cells.length === 0 ? 1 : north - south;
  const pitch = Math.min(MOST_PITCH, (width - 2 * EDGE) / across);
  const radius = pitch / HALF_HEIGHT;
  const left = (width - across * pitch) / 2;
  return {
    spots: cells.map((cell) => ({
      x: tenth(left + (along(cell) - west + 0.5) * pitch),
      y: tenth(EDGE + radius + (north - cell.row) * 1.5 * radius),
    })),
    radius,
    pitch,
    height: Math.ceil(2 * EDGE + (1.5 * down + 2) * radius),
  };
}

/** The corners of a hexagon that stands on one of them, from the top on, with a radius of one. */
const CORNERS = [0, 1, 2, 3, 4, 5].map((i) => {
  const turn = (i * Math.PI) / 3;
  return [Math.sin(turn), -Math.cos(turn)] as const;
});

/** One hexagon as a path. */
export const hexPath = ({ x, y }: Spot, radius: number): string =>
  `M${CORNERS.map(([dx, dy]) => `${tenth(x + dx * radius)} ${tenth(y + dy * radius)}`).join("L")}z`;

/** Three strokes from edge to edge, rising to the right, in a hexagon with a radius of one. */
const HATCH = [
  [-0.87, 0.17, 0.19, -0.89],
  [-0.63, 0.63, 0.63, -0.63],
  [-0.19, 0.89, 0.87, -0.17],
] as const;

/** What fills a hexagon that has no figure. */
export const hatchPath = ({ x, y }: Spot, radius: number): string =>
  HATCH.map(
    ([x1, y1, x2, y2]) =>
      `M${tenth(x + x1 * radius)} ${tenth(y + y1 * radius)}L${tenth(x + x2 * radius)} ${tenth(y + y2 * radius)}`,
  ).join("");

/**
 * As many level strokes as a shade is deep, one below the other: what tells shades apart where the
 * reader's own colours leave none.
 */
export const tallyPath = ({ x, y }: Spot, radius: number, deep: number): string =>
  Array.from({ length: deep }, (_, i) => {
    const at = tenth(y + (i - (deep - 1) / 2) * radius * 0.42);
    return `M${tenth(x - radius * 0.5)} ${at}h${tenth(radius)}`;
  }).join("");

/** Which hexagon lies under a place; -1 beside them all. */
export function hexAt({ spots, radius }: HexGrid, x: number, y: number): number {
  const away = (s: Spot): number => Math.hypot(s.x - x, s.y - y);
  const nearest = spots.reduce((best, s, i) => {
    const other = spots[best];
    return !other || away(s) < away(other) ? i : best;
  }, -1);
  const spot = spots[nearest];
  return spot && away(spot) <= radius ? nearest : -1;
}

const DIRECTIONS: { readonly [key: string]: readonly [number, number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The nearest hexagon an arrow points to: nothing further aside than ahead, and of two as near the
 * one that keeps an up-and-down walk in its column. Where there is none it stays; undefined for
 * another key.
 */
export function hexToward(
  { spots, pitch }: HexGrid,
  cells: readonly Cell[],
  at: number,
  key: string,
): number | undefined {
  const to = DIRECTIONS[key];
  const from = spots[at];
  if (!to) return undefined;
  if (!from) return 0;
  const far = spots.map((s, i) => {
    const ahead = (s.x - from.x) * to[0] + (s.y - from.y) * to[1];
    const aside = Math.abs((s.x - from.x) * to[1]) + Math.abs((s.y - from.y) * to[0]);
    const turned = cells[i]?.column === cells[at]?.column ? 0 : pitch / 20;
    return ahead > 1 && aside <= ahead + 1 ? ahead + aside + turned : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...far);
  return Number.isFinite(least) ? far.indexOf(least) : at;
}
