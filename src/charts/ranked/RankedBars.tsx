import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { Key } from "../plot/Key.tsx";
import { Walk } from "../figure/Walk.tsx";
import { axisText } from "../plot/axisText.ts";
import { ticksBetween } from "../plot/ticks.ts";
import { Grid, Label } from "../plot/marks.tsx";
import { axisRoom, roomFor, withinRow } from "../plot/room.ts";
import { scale, tenth, withNought } from "../plot/scale.ts";
import { useWidth } from "../plot/useWidth.ts";
import { rankedNames } from "./rankedNames.ts";

const H = 320;
const [LEAST_LEFT, TOP, BOTTOM] = [64, 32, 10];

type Props = {
  readonly indicator: Indicator;
  readonly placed: readonly Placed[];
  readonly england: Value;
  /** How the councils nearest to ours are called. */
  readonly near: ComparisonWords;
  readonly onPick: (code: string) => void;
};

/**
 * All authorities as bars, lowest first, in plain SVG. One tab stop: arrows walk along, Home and
 * End jump, Enter opens; the authority under the cursor, mouse or finger is named in the line
 * above.
 */
export function RankedBars({ indicator, placed, england, near, onPick }: Props) {
  const { box, width: W } = useWidth<HTMLDivElement>(860);
  const self = placed.findIndex((s) => s.role === "self");
  const amounts = placed.map((s) => amountOf(s.observation.value) ?? 0);
  const nation = amountOf(england);
  const span = withNought([...amounts, nation ?? 0]);
  const y = scale(span, [H - BOTTOM, TOP]);
  const ticks = ticksBetween(...span);
  const tickText = (v: number): string => axisText(v, ...span, indicator);
  const LEFT = axisRoom(ticks.map(tickText), LEAST_LEFT);
  const step = (W - LEFT) / Math.max(1, placed.length);
  const x = (i: number): number => LEFT + i * step;
  const names = rankedNames(indicator, placed, near);
  const own = placed[self];
  const ownText = own && `${own.area.name} ${formatValue(own.observation.value, indicator)}`;
  const name = withinRow(tenth(x(self) + step / 2), roomFor(ownText ?? "", true), [0, W]);
  return (
    <div className="ranked" ref={box}>
      <Walk
        label="Authorities from lowest to highest; Enter opens the one named"
        hint="Point at a bar, or press the arrow keys, to have it named."
        names={names}
        first={self}
        nearest={(px) => Math.min(placed.length - 1, Math.max(0, Math.floor((px - LEFT) / step)))}
        onPick={(at) => {
          const picked = placed[at];
          if (picked) onPick(picked.area.code);
        }}
      >
        {(at) => (
          <svg
            viewBox={`0 0 ${W} ${H}`}
            aria-hidden="true"
            className="ranked-plot"
            data-picture="chart"
          >
            <Grid ticks={ticks} y={y} left={LEFT} right={W} text={tickText} />
            {(["other", "neighbour", "self"] as const).map((role) => (
              <path
                key={role}
                className={`bar-${role}`}
                d={placed
                  .map((s, i) => (s.role === role ? bar(x(i), step, y(0), y(amounts[i] ?? 0)) : ""))
                  .join("")}
              />
            ))}
            <path className="bar-zero" d={`M${LEFT} ${y(0)}H${W}`} />
            {nation !== null && <path className="bar-england" d={`M${LEFT} ${y(nation)}H${W}`} />}
            {own && (
              <Label
                {...name}
                y={Math.max(TOP - 8, y(Math.max(0, amounts[self] ?? 0)) - 8)}
                bold
                on
              >
                {ownText}
              </Label>
            )}
            {at >= 0 && (
              <path
                className="bar-cursor"
                d={`M${tenth(x(at) + step / 2)} 0v10`}
                data-picture="off"
              />
            )}
          </svg>
        )}
      </Walk>
      <Key
        items={[
          ...(own
            ? [{ text: own.area.name, mark: <path d="M7 0h20v14H7z" className="bar-self" /> }]
            : []),
          { text: near.head, mark: <path d="M7 0h20v14H7z" className="bar-neighbour" /> },
          { text: "Other authorities", mark: <path d="M7 0h20v14H7z" className="bar-other" /> },
          ...(nation === null
            ? []
            : [
                {
                  text: `England ${formatValue(england, indicator)}`,
                  mark: <path d="M0 7h34" className="bar-england" />,
                },
              ]),
        ]}
      />
    </div>
  );
}

/** A bar of at least one unit, so that a true nought can still be seen and pointed at. */
function bar(x: number, step: number, zero: number, top: number): string {
  const height = Math.abs(zero - top) < 1 ? 1.5 : Math.abs(zero - top);
  return `M${tenth(x + step * 0.12)} ${Math.min(zero, top)}h${tenth(step * 0.76)}v${tenth(height)}h${-tenth(step * 0.76)}z`;
}
