import type { ReactNode } from "react";
import type { Tick } from "./axis.ts";
import type { FootTick } from "./labels.ts";
import type { Anchor } from "./room.ts";
import { tenth } from "./scale.ts";
import { INK, type Stroke } from "./tokens.ts";
import type { Who } from "./who.ts";

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
  anchor?: Anchor;
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

/** The figures of the upright axis, `gap` from it, each with a line across the drawing. */
export const Grid = ({
  ticks,
  left,
  right,
  gap = 8,
}: {
  ticks: readonly Tick[];
  left: number;
  right: number;
  gap?: number;
}) =>
  ticks.map(({ at, text }) => (
    <g key={at}>
      <path d={`M${left} ${at}H${right}`} stroke={INK.grid} />
      <Label x={left - gap} y={at + 5} anchor="end">
        {text}
      </Label>
    </g>
  ));

/** The figures of the level axis, or the names along it. */
export const Foot = ({ ticks, y }: { ticks: readonly FootTick[]; y: number }) =>
  ticks.map(({ at, text, anchor }) => (
    <Label key={at} x={at} y={y} anchor={anchor}>
      {text}
    </Label>
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

/** A diamond around a place, as far to each side as `r`. */
export const diamondAt = (x: number, y: number, r: number): string =>
  `M${x} ${tenth(y - r)}l${r} ${r}l-${r} ${r}l-${r}-${r}z`;

/** A published year of the council itself, beside the dots of its months. */
export const diamond = (x: number, y: number): string => `M${x - 6} ${y}l6-6 6 6-6 6z`;

/** One authority as a dot; `children` is its title, where it has one. */
export const Dot = ({
  x,
  y,
  r,
  who,
  children,
}: {
  x: number;
  y: number;
  r: number;
  who: Who;
  children?: ReactNode;
}) => (
  <circle cx={x} cy={y} r={r} className={`dot-${who}`}>
    {children}
  </circle>
);

/** Around the point that is named above the drawing; no part of a picture. */
export const Ring = ({ x, y }: { x: number; y: number }) => (
  <circle cx={x} cy={y} r="12" className="walk-ring" data-picture="off" />
);

/** A line of a key. */
export const KeyLine = ({ as }: { as: Stroke }) => <path d="M0 7h34" fill="none" {...as} />;

/** A block of a key, in the colour its class gives it. */
export const KeyBlock = ({ who }: { who: Who }) => (
  <path d="M7 0h20v14H7z" className={`bar-${who}`} />
);
