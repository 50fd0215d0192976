import type { Indicator } from "#domain/indicator.ts";
import { QUARTERS, type Quarter, type Quartiles } from "#domain/statistics/rank.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { depthOf, quarterName, sayCuts } from "#domain/words/beside/sayQuarters.ts";
import { capital } from "#domain/firstLetter.ts";
import { Walk } from "../figure/Walk.tsx";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { Label } from "../plot/marks.tsx";
import { useWidth } from "../plot/useWidth.ts";
import { hatchPath, hexAt, hexPath, hexToward, tallyPath } from "./hexGrid.ts";
import { mapDrawing, type MapDrawing } from "./mapDrawing.ts";
import { mapNames } from "./mapNames.ts";
import type { Place } from "./mapPlaces.ts";

type Props = {
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  /** All who have a figure, on the map or not: among them each is ranked. */
  readonly placed: readonly Placed[];
  readonly quartiles: Quartiles | null;
  readonly near: ComparisonWords;
  readonly onPick: (code: string) => void;
};

/**
 * England's authorities as hexagons of one size, shaded by the quarter their figure lies in. One
 * tab stop: arrows lead to the hexagon that lies there, Enter opens it; each is named above.
 */
export function HexMap(props: Props) {
  const { indicator, places, placed, near, onPick } = props;
  const { box, width } = useWidth<HTMLDivElement>(860);
  const drawing = mapDrawing(places, indicator, width);
  const { grid } = drawing;
  return (
    <div className="hex-map" ref={box}>
      <Walk
        label="Map of authorities: arrows lead to the one beside; Enter opens the one named"
        hint="Point at a hexagon, or press the arrow keys, to have it named."
        names={mapNames(indicator, places, placed, near)}
        first={places.findIndex((p) => p.role === "self")}
        nearest={(x, y) => hexAt(grid, x, y)}
        arrow={(at, key) => hexToward(grid, places, at, key)}
        onPick={(at) => {
          const picked = places[at];
          if (picked) onPick(picked.area.code);
        }}
      >
        {(at) => <Hexagons drawing={drawing} at={at} />}
      </Walk>
      <Key items={keyOf(props)} />
    </div>
  );
}

/** The hexagons themselves, with a mark around the one walked to. */
function Hexagons({ drawing, at }: { drawing: MapDrawing; at: number }) {
  const { grid, width, shades, gaps, neighbours, self, own } = drawing;
  const spot = grid.spots[at];
  return (
    <svg
      viewBox={`0 0 ${width} ${grid.height}`}
      aria-hidden="true"
      className="hex-plot"
      data-picture="chart"
    >
      {shades.map(({ depth, d, tally }) => (
        <g key={depth}>
          <path className={`hex hex-${depth + 1}`} d={d} />
          <path className="hex-tally" d={tally} data-picture="off" />
        </g>
      ))}
      <path className="hex hex-gap" d={gaps.d} />
      <path className="hex-hatch" d={gaps.hatch} />
      <path className="hex-rim" d={neighbours} />
      <path className="hex-neighbour" d={neighbours} />
      {own && <path className="hex-rim" d={own.line} />}
      {own && <path className="hex-line" d={own.line} />}
      <path className="hex-rim" d={self} />
      <path className="hex-self" d={self} />
      {own && (
        <Label x={own.x} anchor={own.anchor} y={own.y} bold on>
          {own.text}
        </Label>
      )}
      {spot && <path className="hex-cursor" d={hexPath(spot, grid.radius)} data-picture="off" />}
    </svg>
  );
}

/** A hexagon of the key. */
const KEY = { spot: { x: 17, y: 7 }, radius: 7 };
const shadeMark = (depth: Quarter) => (
  <>
    <path className={`hex hex-${depth + 1}`} d={hexPath(KEY.spot, KEY.radius)} />
    <path className="hex-tally" d={tallyPath(KEY.spot, KEY.radius, depth)} data-picture="off" />
  </>
);
const outlineMark = (className: string) => (
  <path className={className} d={hexPath(KEY.spot, KEY.radius - 1)} />
);

/** The quarters from the lightest, each with its cuts and how many lie in it; then the outlines. */
function keyOf({ indicator, places, quartiles, near }: Props): readonly KeyItem[] {
  const own = places.find((p) => p.role === "self");
  const quarters = [...QUARTERS].sort((a, b) => depthOf(a, indicator) - depthOf(b, indicator));
  return [
    ...(quartiles
      ? quarters.map((quarter) => {
          const inIt = places.filter((p) => p.quarter === quarter).length;
          const cuts =
            inIt === 0 ? "none" : `${sayCuts(quarter, quartiles, indicator)} (${inIt} councils)`;
          return {
            text: `${capital(quarterName(quarter, indicator))}: ${cuts}`,
            mark: shadeMark(depthOf(quarter, indicator)),
          };
        })
      : []),
    ...(places.some((p) => p.depth === null)
      ? [
          {
            text: "No figure: its reason is named above the map, and in the table",
            mark: (
              <>
                <path className="hex hex-gap" d={hexPath(KEY.spot, KEY.radius)} />
                <path className="hex-hatch" d={hatchPath(KEY.spot, KEY.radius)} />
              </>
            ),
          },
        ]
      : []),
    ...(own ? [{ text: own.area.name, mark: outlineMark("hex-self") }] : []),
    ...(places.some((p) => p.role === "neighbour")
      ? [{ text: near.head, mark: outlineMark("hex-neighbour") }]
      : []),
  ];
}
