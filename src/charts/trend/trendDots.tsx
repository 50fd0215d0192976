import { diamond } from "../plot/marks.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import type { ChartRow } from "./trend.ts";

// A dot of each kind as Recharts asks for it, with the place it has worked out.

/** Without the outline that Recharts hands a dot from its line. */
const SOLID = { ...FILL.us, stroke: INK.us, strokeWidth: 0 } as const;

export type DotProps = {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload: ChartRow;
  readonly value?: number | null;
};

/** A figure of ours; hollow where it may still change. */
export function OwnDot({ cx, cy, payload, dense }: DotProps & { dense: boolean }) {
  if (cx === undefined || cy === undefined || payload.us === null || payload.us === undefined)
    return <g />;
  // A long line carries no dots but its lone and provisional points, which a line alone would lose.
  if (dense && !payload.provisional && !payload.lone) return <g />;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={payload.provisional ? 6 : 5}
      {...(payload.provisional ? FILL.provisional : SOLID)}
    />
  );
}

/** Not a component: Recharts calls it for every row, most of which hold no year. */
export const PublishedDot = ({ cx, cy, payload }: DotProps) => (
  <path
    key={payload.x}
    d={typeof cx === "number" && typeof cy === "number" ? diamond(cx, cy) : ""}
    {...FILL.published}
  />
);

/** A figure the council printed for its committees. */
export function ReportedMark({ cx, cy }: { cx?: number; cy?: number }) {
  return cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <rect x={cx - 6} y={cy - 6} width="12" height="12" {...FILL.reported} />
  );
}
