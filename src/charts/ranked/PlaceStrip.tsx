import type { Indicator } from "#domain/indicator.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import type { Value } from "#domain/value.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { Walk } from "../figure/Walk.tsx";
import { Key } from "../plot/Key.tsx";
import { EnglandTick, Label } from "../plot/marks.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import { nearestPlace, placeDrawing, type Guest, type PlaceDrawing } from "./placeDrawing.ts";
import { rankedNames } from "./rankedNames.ts";

type Props = {
  readonly indicator: Indicator;
  /** Authorities with a figure, lowest first. */
  readonly placed: readonly Placed[];
  readonly england: Value;
  readonly near: ComparisonWords;
  /** The council looked at, where it is none of them. */
  readonly guest: Guest | null;
  readonly hint: string;
  readonly onPick: (code: string) => void;
};

/**
 * One line with a stroke an authority: where ours stands among all at a glance. One tab stop; arrows,
 * pointer and finger name each, Enter opens it.
 */
export function PlaceStrip(props: Props) {
  const { indicator, placed, near, hint, onPick } = props;
  const { box, width } = useWidth<HTMLDivElement>(860);
  const drawing = placeDrawing(props, width);
  return (
    <div ref={box}>
      {drawing && (
        <>
          <Walk
            label="Place among all authorities, lowest to highest; Enter opens the one named"
            hint={hint}
            names={rankedNames(indicator, placed, near)}
            first={-1}
            nearest={(px) => nearestPlace(drawing, px)}
            onPick={(at) => {
              const picked = placed[at];
              if (picked) onPick(picked.area.code);
            }}
          >
            {(at) => <Line drawing={drawing} at={at} />}
          </Walk>
          <Key items={keyOf(near, drawing)} />
        </>
      )}
    </div>
  );
}

function Line({ drawing, at }: { drawing: PlaceDrawing; at: number }) {
  const { width, height, level, left, right, strokes, england, own, ends } = drawing;
  const walked = drawing.at[at];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="place-strip"
      data-picture="chart"
    >
      <path d={`M${left} ${level}H${right}`} stroke={INK.grid} />
      {strokes.map(({ who, d }) => (
        <path key={who} className={`place-${who}`} d={d} />
      ))}
      {england !== null && <EnglandTick x={england} top={level - 15} height={30} />}
      {own && (
        <>
          <circle
            cx={own.at}
            cy={level}
            r="7"
            {...(own.isGuest
              ? FILL.provisional
              : { ...FILL.us, stroke: INK.paper, strokeWidth: 2 })}
          />
          <Label x={own.x} y={own.y} anchor={own.anchor} bold on>
            {own.text}
          </Label>
        </>
      )}
      {ends.map(({ text, ...place }) => (
        <Label key={text} {...place} quiet>
          {text}
        </Label>
      ))}
      {walked !== undefined && (
        <path className="bar-cursor" d={`M${walked} ${level - 18}v36`} data-picture="off" />
      )}
    </svg>
  );
}

const keyOf = ({ head }: ComparisonWords, { england }: PlaceDrawing) => [
  { text: head, mark: <path className="place-neighbour" d="M17 0v14" /> },
  { text: "Other authorities", mark: <path className="place-other" d="M17 0v14" /> },
  ...(england === null
    ? []
    : [{ text: "England", mark: <EnglandTick x={17} top={0} height={14} /> }]),
];
