import { Walk } from "../figure/Walk.tsx";
import { Key } from "../plot/Key.tsx";
import { Label, Ring } from "../plot/marks.tsx";
import { roomFor } from "../plot/room.ts";
import { Paper, Plot } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";
import { byOf, stripsDrawing, type PlacedMark, type StripsDrawing } from "./stripsDrawing.ts";
import type { Strip, StripMark } from "./stripsModel.ts";

type Props = {
  /** What is drawn, said until a mark is named. */
  readonly said: string;
  readonly strips: readonly Strip[];
  /** Opens a measure. */
  readonly onPick: (slug: string) => void;
  /** With less room between the strips. */
  readonly tight?: boolean;
};

/**
 * The whole service in one picture: a strip a part of it, a mark a measure, worse left and better
 * right; what is neither good nor bad stands apart, in grey.
 */
export const ServiceStrips = ({ strips, said, onPick, tight }: Props) => (
  <>
    <Plot first={1240}>
      {(width) => (
        <Strips drawing={stripsDrawing(strips, width, tight)} said={said} onPick={onPick} />
      )}
    </Plot>
    <StripsKey
      by={byOf(strips)}
      hasNeither={strips.some(({ context }) => context.some(({ side }) => side === "neither"))}
    />
  </>
);

const HINT = "Point at one, or use the arrow keys; press to open it.";

type StripsProps = Pick<Props, "said" | "onPick"> & { readonly drawing: StripsDrawing };
function Strips({ drawing, said, onPick }: StripsProps) {
  const { marks } = drawing;
  const nearest = (x: number, y: number): number => {
    const far = ({ x: mx, y: my }: PlacedMark): number => (mx - x) ** 2 + (my - y) ** 2;
    const distances = marks.map(far);
    return distances.indexOf(Math.min(...distances));
  };
  if (marks.length === 0) return <p>No measure can be placed: there are too few figures.</p>;
  return (
    <Walk
      label="Every measure, by part of the service"
      hint={`${said} ${HINT}`}
      names={marks.map((m) => m.said)}
      first={-1}
      nearest={nearest}
      onPick={(at) => {
        const mark = marks[at];
        if (mark) onPick(mark.slug);
      }}
    >
      {(at) => <Drawn drawing={drawing} at={at} />}
    </Walk>
  );
}

function Drawn({ drawing, at }: { drawing: StripsDrawing; at: number }) {
  const { width, height, top, judged, context, rows, marks, names } = drawing;
  const isApart = context.left !== judged.left;
  const here = marks[at];
  const middle = drawing.by.includes("months") ? "usual" : "middle half";
  return (
    <Paper className="strips" width={width} height={height}>
      {(isApart ? [judged, context] : [judged]).map(({ left, usual: [from, to] }) => (
        <rect
          key={left}
          className="spark-usual"
          x={from}
          width={to - from}
          y={top}
          height={height - top}
        />
      ))}
      <Ends panel={judged} words={["worse", middle, "better"]} />
      {isApart && <Ends panel={context} words={["lower", middle, "higher"]} />}
      {rows.map(({ part, nameAt, top: y }) => (
        <g key={part}>
          <path d={`M0 ${y}H${width}`} stroke={INK.grid} />
          <Label {...nameAt} bold={!isApart}>
            {part}
          </Label>
        </g>
      ))}
      {names.map(({ slug, x, y }) => (
        <Label key={slug} x={x} y={y} on>
          {marks.find((m) => m.slug === slug)?.name}
        </Label>
      ))}
      {marks.map((mark) => (
        <MarkShape key={mark.slug} {...mark} />
      ))}
      {here && <Ring x={here.x} y={here.y} />}
    </Paper>
  );
}

function Ends({
  panel: { left, right },
  words: [low, middle, high],
}: {
  panel: StripsDrawing["judged"];
  words: readonly [string, string, string];
}) {
  return (
    <>
      <Label x={left - 7} y={16} quiet>
        {low}
      </Label>
      {roomFor(`${low} ${middle} ${high}`) < right - left && (
        <Label x={(left + right) / 2} y={16} anchor="middle" quiet>
          {middle}
        </Label>
      )}
      <Label x={right + 7} y={16} anchor="end" quiet>
        {high}
      </Label>
    </>
  );
}

/** A point down stands out badly, a point up well; a ring is unusual, a dot usual. */
const SHAPES: Record<StripMark["side"], string> = {
  bad: "M-8-6.5H8L0 8z",
  good: "M-8 6.5H8L0-8z",
  neither: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  usual: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
};

const MarkShape = ({ x, y, side }: Pick<PlacedMark, "x" | "y" | "side">) => (
  <path className={`strip-${side}`} transform={`translate(${x} ${y})`} d={SHAPES[side]} />
);

const MIDDLE = {
  months: "Usual: within its own months’ limits",
  years: "Middle half of all authorities",
} as const;

type KeyProps = { readonly by: StripsDrawing["by"]; readonly hasNeither: boolean };
const StripsKey = ({ by, hasNeither }: KeyProps) => (
  <Key
    items={[
      {
        // Red by its target may well be usual by its months: the mark says both.
        text: by.includes("months") ? "Stands out badly: red, or unusual" : "Stands out badly",
        mark: <MarkShape x={17} y={7} side="bad" />,
      },
      { text: "Stands out well", mark: <MarkShape x={17} y={7} side="good" /> },
      ...(hasNeither
        ? [
            {
              text: "Unusual, neither good nor bad",
              mark: <MarkShape x={17} y={7} side="neither" />,
            },
          ]
        : []),
      { text: "Does not stand out", mark: <MarkShape x={17} y={7} side="usual" /> },
      {
        text: by.map((kind) => MIDDLE[kind]).join(". "),
        mark: <path className="spark-usual" d="M0 0h34v14H0z" />,
      },
    ]}
  />
);
