import type { ReactNode } from "react";
import { INK, type Stroke } from "./tokens.ts";

/** A letter of a drawing is 16 px high, as small print on the page is. */
const SIZE = 16;

/** A text of a drawing; `on` gives it a rim of paper, so that it can be read over lines. */
export const Label = ({
  x,
  y,
  children,
  anchor = "start",
  bold = false,
  quiet = false,
  on = false,
}: {
  x: number;
  y: number;
  children: ReactNode;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  quiet?: boolean;
  on?: boolean;
}) => (
  <text
    x={x}
    y={y}
    fontSize={SIZE}
    textAnchor={anchor}
    fill={quiet ? INK.quiet : INK.text}
    {...(bold ? { fontWeight: 700 } : {})}
    {...(on ? { stroke: INK.paper, strokeWidth: 4, paintOrder: "stroke" } : {})}
  >
    {children}
  </text>
);

/** The figures of the upright axis, each with a line across the drawing. */
export const Grid = ({
  ticks,
  y,
  left,
  right,
  text,
}: {
  ticks: readonly number[];
  y: (v: number) => number;
  left: number;
  right: number;
  text: (v: number) => string;
}) =>
  ticks.map((v) => (
    <g key={v}>
      <path d={`M${left} ${y(v)}H${right}`} stroke={INK.grid} />
      <Label x={left - 8} y={y(v) + 5} anchor="end">
        {text(v)}
      </Label>
    </g>
  ));

/** A level line: nought, a mean, a target, England. */
export const Level = ({
  y,
  left,
  right,
  as,
}: {
  y: number;
  left: number;
  right: number;
  as: Stroke;
}) => <path d={`M${left} ${y}H${right}`} fill="none" {...as} />;

/** A line from left to right; its path is the pen's. */
export const Trace = ({ d, as }: { d: string; as: Stroke }) => <path d={d} fill="none" {...as} />;

/** A block between two ends, however they are ordered; never so thin that it is not seen. */
export const Bar = ({
  from,
  to,
  at,
  thick,
  as,
  upright = false,
}: {
  from: number;
  to: number;
  /** Where it lies across, and how thick it is. */
  at: number;
  thick: number;
  as: { readonly fill: string; readonly stroke?: string; readonly strokeWidth?: number };
  upright?: boolean;
}) => {
  const [start, length] = [Math.min(from, to), Math.max(1, Math.abs(to - from))];
  // The edge of an outlined bar lies within the room of a full one.
  const inset = as.stroke ? 1 : 0;
  const across = at + inset;
  const along = { start: start + inset, length: Math.max(1, length - inset) };
  return upright ? (
    <rect x={across} y={along.start} width={thick - inset} height={along.length} {...as} />
  ) : (
    <rect x={along.start} y={across} width={along.length} height={thick - 2 * inset} {...as} />
  );
};

/**
 * England beside others on one line: an upright stroke, with a rim of paper over what lies below
 * it.
 */
export const EnglandTick = ({ x, top, height }: { x: number; top: number; height: number }) => (
  <>
    <path d={`M${x} ${top}v${height}`} stroke={INK.paper} strokeWidth={5} />
    <path d={`M${x} ${top}v${height}`} stroke={INK.england} strokeWidth={2.5} />
  </>
);

/** The shapes that stand for one thing each, wherever they are drawn. */
export const SHAPE = {
  circle: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  square: "M-4-4h8v8h-8z",
  triangle: "M0-5 5 4h-10z",
  diamond: "M0-5 5 0 0 5-5 0z",
} as const;

/** One point as a shape. */
export const Mark = ({
  x,
  y,
  shape,
  ...as
}: {
  x: number;
  y: number;
  shape: keyof typeof SHAPE;
  fill: string;
  stroke: string;
  strokeWidth?: number;
}) => <path transform={`translate(${x} ${y})`} d={SHAPE[shape]} {...as} />;

/** A published year of the council itself, beside the dots of its months. */
export const diamond = (x: number, y: number): string => `M${x - 6} ${y}l6-6 6 6-6 6z`;

/** A line of a key. */
export const KeyLine = ({ as }: { as: Stroke }) => <path d="M0 7h34" fill="none" {...as} />;
