import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { QUARTERS, type Quarter } from "#domain/statistics/rank.ts";
import { reachOf, type Name } from "../plot/labels.ts";
import { roomFor, withinRow } from "../plot/room.ts";
import { hatchPath, hexGrid, hexPath, tallyPath, type HexGrid, type Spot } from "./hexGrid.ts";
import type { Place } from "./mapPlaces.ts";

/** All authorities as hexagons, with everything in its place, in pixels. */
export type MapDrawing = {
  readonly grid: HexGrid;
  readonly width: number;
  /** The hexagons of each shade as one path, with their strokes: 153 paths would be slow to draw. */
  readonly shades: readonly {
    readonly depth: Quarter;
    readonly d: string;
    readonly tally: string;
  }[];
  readonly gaps: { readonly d: string; readonly hatch: string };
  readonly neighbours: string;
  readonly self: string;
  /** Our own name with its figure, and the line from it to our hexagon; null where we have none. */
  readonly own: OwnName | null;
};
type OwnName = Name & { readonly line: string };

/** Places the map on a drawing so many pixels wide. */
export function mapDrawing(
  places: readonly Place[],
  indicator: Indicator,
  width: number,
): MapDrawing {
  const grid = hexGrid(places, width);
  const { radius } = grid;
  const hexes = places.flatMap((place, i) => {
    const spot = grid.spots[i];
    return spot ? [{ place, spot, d: hexPath(spot, radius) }] : [];
  });
  const joined = (is: (place: Place) => boolean, path: (hex: (typeof hexes)[number]) => string) =>
    hexes
      .filter(({ place }) => is(place))
      .map(path)
      .join("");
  const ours = hexes.find(({ place }) => place.role === "self");
  return {
    grid,
    width,
    shades: QUARTERS.map((depth) => ({
      depth,
      d: joined(
        (p) => p.depth === depth,
        (hex) => hex.d,
      ),
      tally: joined(
        (p) => p.depth === depth,
        (hex) => tallyPath(hex.spot, radius, depth),
      ),
    })),
    gaps: {
      d: joined(
        (p) => p.depth === null,
        (hex) => hex.d,
      ),
      hatch: joined(
        (p) => p.depth === null,
        (hex) => hatchPath(hex.spot, radius),
      ),
    },
    neighbours: joined(
      (p) => p.role === "neighbour",
      (hex) => hexPath(hex.spot, radius - 1.5),
    ),
    self: ours?.d ?? "",
    own: ours ? ownName(textOf(ours.place, indicator), ours.spot, grid, width) : null,
  };
}

const textOf = ({ area, value }: Place, indicator: Indicator): string =>
  value.kind === "known"
    ? `${area.name} ${formatValue(value, indicator)}`
    : `${area.name}: no figure`;

/** Between the outermost hexagon and a name beside it; half the height of its letters. */
const [GAP, HALF] = [10, 9];

/**
 * Our name stands in the sea, where it hides nobody: left or right of the rows it is as high as,
 * wherever that is nearest. A drawing without room there has it over the map, above our hexagon.
 */
function ownName(text: string, spot: Spot, grid: HexGrid, width: number): OwnName {
  const { spots, radius, pitch } = grid;
  const room = roomFor(text, true);
  const heights = [...new Set(spots.map((s) => s.y))];
  const free = heights.flatMap((y) => {
    const beside = spots.filter((s) => Math.abs(s.y - y) < radius + HALF).map((s) => s.x);
    const [west, east] = [
      Math.min(...beside) - pitch / 2 - GAP,
      Math.max(...beside) + pitch / 2 + GAP,
    ];
    const isLeft = reachOf(west, "end", room)[0] >= 0;
    const isRight = reachOf(east, "start", room)[1] <= width;
    return [
      ...(isRight ? [{ x: east, y, anchor: "start" as const }] : []),
      ...(isLeft ? [{ x: west, y, anchor: "end" as const }] : []),
    ];
  });
  const away = (at: Spot): number => Math.hypot(at.x - spot.x, at.y - spot.y);
  const [best] = [...free].sort((a, b) => away(a) - away(b));
  if (best) {
    const to = best.anchor === "start" ? best.x - 4 : best.x + 4;
    return { ...best, y: best.y + 5, text, line: lineTo(spot, { x: to, y: best.y }, radius) };
  }
  const above = spot.y - radius - 8;
  return {
    ...withinRow(spot.x, room, [0, width]),
    y: above > 14 ? above : spot.y + radius + 18,
    text,
    line: "",
  };
}

/** From the edge of our hexagon to a place. */
function lineTo(spot: Spot, to: Spot, radius: number): string {
  const length = Math.hypot(to.x - spot.x, to.y - spot.y);
  const part = length === 0 ? 0 : Math.min(1, radius / length);
  const at = (from: number, end: number): number =>
    Math.round((from + (end - from) * part) * 10) / 10;
  return `M${at(spot.x, to.x)} ${at(spot.y, to.y)}L${to.x} ${to.y}`;
}
