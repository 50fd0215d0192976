import { formatValue } from "#domain/format.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { amountOf, known } from "#domain/value.ts";
import { Key } from "../plot/Key.tsx";
import { axisText } from "../plot/axisText.ts";
import { ticksBetween } from "../plot/ticks.ts";
import { Label } from "../plot/marks.tsx";
import { scale, withNought } from "../plot/scale.ts";
import { INK } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";

const ROW = 30;
const MARKS = { self: 8, neighbour: 5, other: 5 } as const;

/**
 * A row of dots a region: where ours lies among its own, and how far regions overlap. The table
 * names every dot.
 */
export function RegionStrip({
  indicator,
  placed,
  areas,
  near,
}: {
  indicator: Indicator;
  placed: readonly Placed[];
  areas: readonly Area[];
  near: ComparisonWords;
}) {
  const { box, width: W } = useWidth<HTMLDivElement>(760);
  const LEFT = Math.min(210, W * 0.42);
  const regions = areas.filter(
    (a) => a.type === "region" && placed.some((s) => s.area.region === a.code),
  );
  const amounts = placed.map((s) => amountOf(s.observation.value) ?? 0);
  const span = withNought(amounts);
  const [low, high] = span;
  const x = scale(span, [LEFT, W - 20]);
  const foot = regions.length * ROW + 4;
  // On a phone every second tick, so that their figures do not touch.
  const ticks = ticksBetween(low, high).filter((_, i) => W >= 500 || i % 2 === 0);
  // Ours lies on top of those it shares a place with, then its neighbours.
  const drawnLast = (["other", "neighbour", "self"] as const).flatMap((role) =>
    placed.filter((s) => s.role === role),
  );
  const self = placed.find((s) => s.role === "self");
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${W} ${foot + 26}`}
        className="strip"
        data-picture="chart"
        role="img"
        aria-label={`${indicator.shortName} of every authority by region, from ${formatValue(known(low), indicator)} to ${formatValue(known(high), indicator)}`}
      >
        {ticks.map((v) => (
          <g key={v}>
            <path d={`M${x(v)} 4V${foot}`} stroke={INK.grid} />
            <Label x={x(v)} y={foot + 18} anchor={x(v) > W - 30 ? "end" : "middle"}>
              {axisText(v, low, high, indicator)}
            </Label>
          </g>
        ))}
        {regions.map((region, r) => (
          <g key={region.code}>
            <Label x={0} y={r * ROW + 21}>
              {W < 500
                ? region.name.replace("Yorkshire and The Humber", "Yorkshire, Humber")
                : region.name}
            </Label>
            <path d={`M${LEFT} ${r * ROW + 16}H${W - 20}`} stroke={INK.grid} />
            {drawnLast
              .filter((s) => s.area.region === region.code)
              .map((s) => (
                <circle
                  key={s.area.code}
                  cx={x(amountOf(s.observation.value) ?? 0)}
                  cy={r * ROW + 16}
                  r={MARKS[s.role]}
                  className={`dot-${s.role}`}
                >
                  <title>{`${s.area.name} ${formatValue(s.observation.value, indicator)}`}</title>
                </circle>
              ))}
          </g>
        ))}
      </svg>
      <DotKey self={self?.area.name ?? null} near={near} />
    </div>
  );
}

/** What the dots of a plot of all authorities mean. */
function DotKey({ self, near }: { self: string | null; near: ComparisonWords }) {
  const dots = [
    ...(self === null ? [] : [["self", self] as const]),
    ["neighbour", near.head] as const,
    ["other", "Other authorities"] as const,
  ];
  return (
    <Key
      items={dots.map(([role, text]) => ({
        text,
        mark: <circle cx="17" cy="7" r={role === "self" ? 6.5 : 5} className={`dot-${role}`} />,
      }))}
    />
  );
}
