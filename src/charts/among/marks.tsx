import { INK } from "../plot/tokens.ts";
import type { AmongLine } from "./amongLine.ts";

export const WHOLE = "var(--range-whole)";
export const HALF = "var(--range-half)";

/** From the lowest to the highest of a group, its middle half darker and thicker. */
export const Range = ({
  range: { low, quarter, threeQuarters, high },
  x,
  y,
}: {
  range: NonNullable<AmongLine["range"]>;
  x: (at: number) => number;
  y: number;
}) => {
  const block = (from: number, to: number, tall: number, fill: string) => (
    <rect
      x={x(from)}
      y={y - tall / 2}
      width={Math.max(2, x(to) - x(from))}
      height={tall}
      fill={fill}
    />
  );
  return (
    <>
      {block(low, high, 8, WHOLE)}
      {block(quarter, threeQuarters, 14, HALF)}
    </>
  );
};

/** One council of several; named when it is pointed at. */
export const Each = ({ x, y, said }: { x: number; y: number; said?: string }) => (
  <circle cx={x} cy={y} r={5} fill={INK.others} stroke={INK.axis} strokeWidth={1.5}>
    {said !== undefined && <title>{said}</title>}
  </circle>
);

/** The group's one figure: grey, thick and shorter than England's, on a rim of paper. */
export const GroupTick = ({ x, y }: { x: number; y: number }) => (
  <>
    <path d={`M${x} ${y - 11}v22`} stroke={INK.paper} strokeWidth={7} />
    <path d={`M${x} ${y - 11}v22`} stroke={INK.neighbours} strokeWidth={4} />
  </>
);

/** Our figure: a dot; where it is one of the council's own months, a diamond. */
export const Ours = ({ x, y, isOwn }: { x: number; y: number; isOwn: boolean }) => (
  <path
    d={`M${x - 9} ${y}${isOwn ? "l9-9 9 9-9 9z" : "a9 9 0 1 0 18 0a9 9 0 1 0-18 0z"}`}
    fill={INK.us}
    stroke={INK.paper}
    strokeWidth={2}
  />
);

/** At the end of a line where figures are better. */
export const Better = ({ x, y, end }: { x: number; y: number; end: "low" | "high" }) => (
  <path d={`M${x} ${y - 6}v12l${end === "low" ? -7 : 7}-6z`} fill={INK.axis} />
);
