import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import type { Value } from "#domain/value.ts";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { Walk } from "../figure/Walk.tsx";
import { Grid, KeyBlock, Label } from "../plot/marks.tsx";
import { useWidth } from "../plot/useWidth.ts";
import type { BarWords } from "./barWords.ts";
import { nearestBar, rankedDrawing, type RankedDrawing } from "./rankedDrawing.ts";

type Props = {
  /** How what the bars stand for is said. */
  readonly words: BarWords;
  /** In what order they stand, for assistive technology. */
  readonly order: string;
  /** Each bar in words. */
  readonly names: readonly string[];
  readonly placed: readonly Placed[];
  readonly england: Value;
  /** How the councils nearest to ours are called. */
  readonly near: ComparisonWords;
  readonly onPick: (code: string) => void;
};

/**
 * All authorities as bars, in the order given, in plain SVG. One tab stop: arrows walk along, Home and
 * End jump, Enter opens; the authority under the cursor, mouse or finger is named in the line
 * above.
 */
export function RankedBars(props: Props) {
  const { placed, order, names, onPick } = props;
  const { box, width } = useWidth<HTMLDivElement>(860);
  const drawing = rankedDrawing(props, width);
  return (
    <div className="ranked" ref={box}>
      <Walk
        label={`Authorities from ${order}; Enter opens the one named`}
        hint="Point at a bar, or press the arrow keys, to have it named."
        names={names}
        first={placed.findIndex((s) => s.role === "self")}
        nearest={(px) => nearestBar(drawing, px)}
        onPick={(at) => {
          const picked = placed[at];
          if (picked) onPick(picked.area.code);
        }}
      >
        {(at) => <Bars drawing={drawing} at={at} />}
      </Walk>
      <Key items={keyOf(props)} />
    </div>
  );
}

/** The bars themselves, with a mark over the one walked to. */
function Bars({ drawing, at }: { drawing: RankedDrawing; at: number }) {
  const { width, height, field, ticks, bars, zero, england, own, middles } = drawing;
  const middle = middles[at];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="ranked-plot"
      data-picture="chart"
    >
      <Grid ticks={ticks} left={field.left} right={field.right} />
      {bars.map(({ who, d }) => (
        <path key={who} className={`bar-${who}`} d={d} />
      ))}
      <path className="bar-zero" d={`M${field.left} ${zero}H${field.right}`} />
      {england !== null && (
        <path className="bar-england" d={`M${field.left} ${england}H${field.right}`} />
      )}
      {own && (
        <Label x={own.x} anchor={own.anchor} y={own.y} bold on>
          {own.text}
        </Label>
      )}
      {middle !== undefined && (
        <path className="bar-cursor" d={`M${middle} 0v10`} data-picture="off" />
      )}
    </svg>
  );
}

/** What the bars mean, and England's line with its figure. */
function keyOf({ words, placed, england, near }: Props): readonly KeyItem[] {
  const own = placed.find((s) => s.role === "self");
  return [
    ...(own ? [{ text: own.area.name, mark: <KeyBlock who="self" /> }] : []),
    { text: near.head, mark: <KeyBlock who="neighbour" /> },
    { text: "Other authorities", mark: <KeyBlock who="other" /> },
    ...(england.kind === "known"
      ? [
          {
            text: `England ${words.say(england)}`,
            mark: <path d="M0 7h34" className="bar-england" />,
          },
        ]
      : []),
  ];
}
