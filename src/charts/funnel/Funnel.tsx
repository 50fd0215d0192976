import { capital } from "#domain/firstLetter.ts";
import { formatNumber, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import { known } from "#domain/value.ts";
import { Key, type KeyItem } from "../plot/Key.tsx";
import { Walk } from "../figure/Walk.tsx";
import { ticksBetween } from "../plot/ticks.ts";
import { Grid, KeyLine, Label, Level } from "../plot/marks.tsx";
import { roomFor, withinRow } from "../plot/room.ts";
import { scale, tenth } from "../plot/scale.ts";
import { LINE } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import type { FunnelModel, FunnelPoint } from "./funnelModel.ts";

const H = 420;
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 20, 16, 52];
/** Where a point lies, in words. */
export const SAY_VERDICT: Record<FunnelPoint["verdict"], string> = {
  inside: "Within the lines",
  "beyond-95": "Beyond the 95% line",
  "beyond-998": "Beyond the 99.8% line",
};

/**
 * Every authority by its size: between the lines is what chance (and, adjusted, ordinary
 * difference) would do.
 */
export function Funnel({
  model,
  indicator,
  near,
}: {
  model: FunnelModel;
  indicator: Indicator;
  near: ComparisonWords;
}) {
  const { box, width: W } = useWidth<HTMLDivElement>(760);
  // Roots give the many small authorities room beside the few large ones.
  const x = (n: number): number => tenth(LEFT + Math.sqrt(n / model.xMax) * (W - LEFT - RIGHT));
  const height = scale([model.yMin, model.yMax], [H - BOTTOM, TOP]);
  const y = (v: number): number => height(Math.min(model.yMax, Math.max(model.yMin, v)));
  // A line begins where it comes down into the picture, and never runs along its edge.
  const line = (pick: (p: FunnelModel["curve"][number]) => number): string =>
    model.curve
      .filter((p) => pick(p) <= model.yMax)
      .map((p, i) => `${i === 0 ? "M" : "L"}${x(p.n)} ${y(pick(p))}`)
      .join("");
  const bySize = [...model.points].sort((a, b) => a.n - b.n);
  const self = bySize.find((p) => p.standing.role === "self");
  const outOf =
    indicator.unit === "percent" ? "How many the share is of" : "Children who live there";
  const names = bySize.map(
    (p) =>
      `${p.standing.area.name}: ${formatValue(known(p.y), indicator)}, ${outOf.toLowerCase()}: ${formatNumber(p.n, 0)}. ${SAY_VERDICT[p.verdict]}${p.standing.role === "neighbour" ? `. ${capital(near.member)}` : ""}`,
  );
  const nearest = (px: number, py: number): number => {
    const far = bySize.map((p) => Math.hypot(x(p.n) - px, y(p.y) - py));
    return far.indexOf(Math.min(...far));
  };
  // Ticks of few thousands crowd together where the axis is short.
  const ticks = ticksBetween(0, model.xMax).filter(
    (n, i, all) => n > 0 && (x(n) - x(all[i - 1] ?? 0) > 62 || i === all.length - 1),
  );
  const key: KeyItem[] = [
    ...(self
      ? [
          {
            text: self.standing.area.name,
            mark: <circle cx="17" cy="7" r="6.5" className="dot-self" />,
          },
        ]
      : []),
    { text: near.head, mark: <circle cx="17" cy="7" r="4.5" className="dot-neighbour" /> },
    { text: "Other authorities", mark: <circle cx="17" cy="7" r="4.5" className="dot-other" /> },
    {
      text: `England ${formatValue(known(model.baseline), indicator)}`,
      mark: <KeyLine as={LINE.england} />,
    },
    { text: "95% lines", mark: <path d="M0 7h34" className="limit-95" /> },
    { text: "99.8% lines", mark: <path d="M0 7h34" className="limit-998" /> },
  ];
  return (
    <div ref={box}>
      <Walk
        label="Authorities in the funnel, from the smallest to the largest"
        hint="Point at a dot, or press the arrow keys, to have it named."
        names={names}
        first={self ? bySize.indexOf(self) : -1}
        nearest={nearest}
      >
        {(at) => {
          const cursor = bySize[at];
          return (
            <svg
              viewBox={`0 0 ${W} ${H}`}
              className="funnel"
              aria-hidden="true"
              data-picture="chart"
            >
              <Grid
                ticks={ticksBetween(model.yMin, model.yMax)}
                y={y}
                left={LEFT}
                right={W - RIGHT}
                text={(v) =>
                  `${formatNumber(v, model.yMax < 10 ? 1 : 0)}${indicator.unit === "percent" ? "%" : ""}`
                }
              />
              {ticks.map((n) => (
                <Label
                  key={n}
                  x={x(n)}
                  y={H - BOTTOM + 22}
                  anchor={x(n) > W - 60 ? "end" : "middle"}
                >
                  {formatNumber(n, 0)}
                </Label>
              ))}
              <Label x={(LEFT + W) / 2} y={H - 8} anchor="middle">
                {outOf}
              </Label>
              <path d={line((p) => p.lower998)} className="limit-998" />
              <path d={line((p) => p.upper998)} className="limit-998" />
              <path d={line((p) => p.lower95)} className="limit-95" />
              <path d={line((p) => p.upper95)} className="limit-95" />
              <Level y={y(model.baseline)} left={LEFT} right={W - RIGHT} as={LINE.england} />
              {(["other", "neighbour", "self"] as const)
                .flatMap((role) => bySize.filter((p) => p.standing.role === role))
                .map((p) => (
                  <circle
                    key={p.standing.area.code}
                    cx={x(p.n)}
                    cy={y(p.y)}
                    r={p.standing.role === "self" ? 8 : 4.5}
                    className={`dot-${p.standing.role}`}
                  />
                ))}
              {self && (
                <Label
                  {...besideDot([x(self.n), y(self.y)], roomFor(self.standing.area.name, true), W)}
                  bold
                  on
                >
                  {self.standing.area.name}
                </Label>
              )}
              {cursor && (
                <circle
                  cx={x(cursor.n)}
                  cy={y(cursor.y)}
                  r="12"
                  className="walk-ring"
                  data-picture="off"
                />
              )}
            </svg>
          );
        }}
      </Walk>
      <Key items={key} />
    </div>
  );
}

/**
 * Where our name stands: right of its dot, left of it where it would leave the drawing, above it
 * where neither has room.
 */
function besideDot([x, y]: readonly [number, number], room: number, width: number) {
  if (x + 12 + room <= width) return { x: x + 12, y: y - 8, anchor: "start" } as const;
  if (x - 12 >= room) return { x: x - 12, y: y - 8, anchor: "end" } as const;
  return { ...withinRow(x, room, [0, width]), y: Math.max(TOP, y - 14) };
}
