import type { ReactNode } from "react";
import { Stops } from "../figure/Stops.tsx";
import { Foot, Grid, Mark, Trace, type SHAPE } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { INK } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import { linesDrawing, type LinesDrawing } from "./linesDrawing.ts";
import type { LinesModel } from "./linesModel.ts";

type Look = {
  readonly ink: string;
  readonly dash: string;
  readonly mark: keyof typeof SHAPE;
  readonly full: boolean;
};
const [A, B, C, D] = [INK.us, "var(--line-b)", "var(--line-c)", INK.axis];
/**
 * Told apart without colour: by dashes and by the shape and filling of the marks. The last is
 * England's, on every chart.
 */
const LOOKS: readonly Look[] = [
  { ink: A, dash: "", mark: "circle", full: true },
  { ink: B, dash: "8 3", mark: "square", full: true },
  { ink: C, dash: "2 3", mark: "triangle", full: true },
  { ink: D, dash: "", mark: "diamond", full: false },
  { ink: A, dash: "10 3 2 3", mark: "square", full: false },
  { ink: B, dash: "", mark: "triangle", full: false },
  { ink: C, dash: "5 2", mark: "diamond", full: true },
  { ink: D, dash: "2 3", mark: "circle", full: false },
  { ink: INK.england, dash: "8 5", mark: "circle", full: false },
];
const lookOf = (look: number): Look =>
  LOOKS[look] ?? { ink: INK.us, dash: "", mark: "circle", full: true };
/**
 * One small chart: a line for each area with its name at its end, one scale, gaps left open. The
 * table beside it says it all.
 */
export function Lines({ model }: { model: LinesModel }) {
  const { box, width } = useWidth<HTMLDivElement>(560);
  return (
    <div ref={box}>
      <Walked model={model} width={width} />
    </div>
  );
}

const HINT = "Point at a year, or use the arrow keys.";

/** Year by year: each is read with the figure of every line. */
function Walked({ model, width }: { model: LinesModel; width: number }) {
  const { years, lines, title, said } = model;
  const drawing = linesDrawing(model, width);
  const { top, foot } = drawing.field;
  return (
    <Stops
      label={`${title}: a line for each of ${lines.map((l) => l.name).join(", ")}, ${years[0] ?? ""} to ${years.at(-1) ?? ""}. The figures are in the table.`}
      hint={HINT}
      stops={said.map((text, i) => ({
        said: text,
        x: (drawing.along[i] ?? 0) - 8,
        y: top - 4,
        width: 16,
        height: foot - top + 8,
      }))}
    >
      {(frame) => <Drawing drawing={drawing} frame={frame} />}
    </Stops>
  );
}

function Drawing({ drawing, frame }: { drawing: LinesDrawing; frame: ReactNode }) {
  const { width, height, field, ticks, foot } = drawing;
  return (
    <Paper className="lines" width={width} height={height}>
      <Grid ticks={ticks} left={field.left} right={field.right} gap={6} />
      <Foot ticks={foot} y={height - 6} />
      {drawing.lines.map((line) => (
        <OneLine key={line.code} {...line} />
      ))}
      {drawing.lines.map(
        ({ code, look, end }) => end && <EndName key={code} look={lookOf(look)} {...end} />,
      )}
      {frame}
    </Paper>
  );
}

function OneLine({ look, path, points }: LinesDrawing["lines"][number]) {
  const { ink, dash } = lookOf(look);
  return (
    <g>
      <Trace d={path} as={{ stroke: ink, strokeWidth: 2, strokeDasharray: dash }} />
      {points.map((point) => (
        <LookMark key={point.x} {...point} look={lookOf(look)} />
      ))}
    </g>
  );
}

/** A figure of one line, in its shape; the same stands before its name. */
const LookMark = ({ x, y, look }: { x: number; y: number; look: Look }) => (
  <Mark
    x={x}
    y={y}
    shape={look.mark}
    fill={look.full ? look.ink : INK.paper}
    stroke={look.ink}
    strokeWidth={1.5}
  />
);

const EndName = ({
  look,
  mark,
  text,
  thread,
}: NonNullable<LinesDrawing["lines"][number]["end"]> & { readonly look: Look }) => (
  <g>
    {thread && (
      <path
        d={`M${thread.from.x} ${thread.from.y}L${thread.to.x} ${thread.to.y}`}
        stroke="var(--rule)"
        fill="none"
      />
    )}
    <LookMark {...mark} look={look} />
    <text x={mark.x + 10} y={mark.y + 5} fontSize={16} fill={INK.text}>
      {text}
    </text>
  </g>
);
