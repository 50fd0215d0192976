import { Key } from "../figure/Key.tsx";
import type { ProfileLine } from "./profileModel.ts";

const [W, H] = [300, 34];

/** One line: grey from the group's lowest to highest, darker its middle half, England a tick, ours a dot. Said in words beside it. */
export function ProfileBar({ line }: { line: ProfileLine }) {
  const x = (v: number): number => Math.round((8 + v * (W - 16)) * 10) / 10;
  return (
    <svg viewBox={`0 0 ${W} ${H}`} className="profile" aria-hidden="true" focusable="false">
      <path
        d={`M${x(line.low)} 13h${x(line.high) - x(line.low)}v8H${x(line.low)}z`}
        fill="#e3e5e6"
      />
      <path
        d={`M${x(line.quarter)} 10h${x(line.threeQuarters) - x(line.quarter)}v14H${x(line.quarter)}z`}
        fill="#b1b4b6"
      />
      <path d={`M${x(line.middle)} 8v18`} stroke="#505a5f" strokeWidth="2" />
      {line.england !== null && (
        <path
          d={`M${x(line.england)} 3v28`}
          stroke="#0b0c0c"
          strokeWidth="3"
          strokeDasharray="5 3"
        />
      )}
      {line.own !== null && (
        <circle cx={x(line.own)} cy="17" r="8" fill="var(--us)" stroke="#fff" strokeWidth="2" />
      )}
    </svg>
  );
}

/** What the parts of a line mean. */
export function ProfileKey({ name, group }: { name: string; group: string }) {
  return (
    <Key
      items={[
        { text: name, mark: <circle cx="17" cy="7" r="6" fill="var(--us)" /> },
        {
          text: "England",
          mark: <path d="M17 0v14" stroke="#0b0c0c" strokeWidth="3" strokeDasharray="5 3" />,
        },
        { text: `${group}: lowest to highest`, mark: <path d="M0 3h34v8H0z" fill="#e3e5e6" /> },
        { text: `${group}: middle half`, mark: <path d="M0 0h34v14H0z" fill="#b1b4b6" /> },
        { text: `${group}: median`, mark: <path d="M17 0v14" stroke="#505a5f" strokeWidth="2" /> },
      ]}
    />
  );
}
