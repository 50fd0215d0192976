import { Key } from "../plot/Key.tsx";
import { Paper } from "../plot/Plot.tsx";
import { scale } from "../plot/scale.ts";
import { INK } from "../plot/tokens.ts";
import type { ProfileLine } from "./profileModel.ts";

const [W, H] = [300, 34];
const [WHOLE, HALF] = ["var(--range-whole)", "var(--range-half)"];
const ENGLAND = { stroke: INK.england, strokeWidth: 3, strokeDasharray: "5 3" } as const;
const MEDIAN = { stroke: INK.axis, strokeWidth: 2 } as const;

/**
 * One line: grey from the group's lowest to highest, darker its middle half, England a tick, ours a
 * dot. Said in words beside it.
 */
export function ProfileBar({ line }: { line: ProfileLine }) {
  const x = scale([0, 1], [8, W - 8]);
  const block = (from: number, to: number, top: number, tall: number, fill: string) => (
    <path
      d={`M${x(from)} ${top}h${Math.max(2, x(to) - x(from))}v${tall}H${x(from)}z`}
      fill={fill}
    />
  );
  return (
    <Paper className="profile" width={W} height={H}>
      {block(line.low, line.high, 13, 8, WHOLE)}
      {block(line.quarter, line.threeQuarters, 10, 14, HALF)}
      <path d={`M${x(line.middle)} 8v18`} {...MEDIAN} />
      {line.england !== null && <path d={`M${x(line.england)} 3v28`} {...ENGLAND} />}
      {line.own !== null && (
        <circle cx={x(line.own)} cy={17} r={8} fill={INK.us} stroke={INK.paper} strokeWidth={2} />
      )}
    </Paper>
  );
}

/** What the parts of a line mean. */
export const ProfileKey = ({ name, group }: { name: string; group: string }) => (
  <Key
    items={[
      { text: name, mark: <circle cx="17" cy="7" r="6" fill={INK.us} /> },
      { text: "England", mark: <path d="M17 0v14" {...ENGLAND} /> },
      { text: `${group}: lowest to highest`, mark: <path d="M0 3h34v8H0z" fill={WHOLE} /> },
      { text: `${group}: middle half`, mark: <path d="M0 0h34v14H0z" fill={HALF} /> },
      { text: `${group}: median`, mark: <path d="M17 0v14" {...MEDIAN} /> },
    ]}
  />
);
