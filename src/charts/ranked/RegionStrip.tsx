import { formatValue } from "#domain/format.ts";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { ComparisonWords } from "#domain/words/beside/comparisonWords.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import { known } from "#domain/value.ts";
import { Stops } from "../figure/Stops.tsx";
import { Key } from "../plot/Key.tsx";
import { dotKey } from "../plot/dotKey.tsx";
import { Dot, Label } from "../plot/marks.tsx";
import { INK } from "../plot/tokens.ts";
import { useWidth } from "../plot/useWidth.ts";
import { stripDrawing } from "./stripDrawing.ts";

const HINT = "Each dot is an authority. Point at one, or use the arrow keys.";

/**
 * A row of dots a region: where ours lies among its own, and how far regions overlap. The table
 * names every dot.
 */
export function RegionStrip(props: {
  indicator: Indicator;
  placed: readonly Placed[];
  areas: readonly Area[];
  near: ComparisonWords;
}) {
  const { indicator, placed, near } = props;
  const { box, width } = useWidth<HTMLDivElement>(760);
  const { height, left, right, foot, ticks, rows, span } = stripDrawing(props, width);
  const [low, high] = span.map((v) => formatValue(known(v), indicator));
  const self = placed.find((s) => s.role === "self");
  return (
    <div ref={box}>
      <Stops
        label={`${indicator.shortName} of every authority by region, from ${low ?? ""} to ${high ?? ""}`}
        hint={HINT}
        stops={rows.flatMap(({ at, dots }) =>
          dots.map(({ x, r, title }) => ({
            said: title,
            x: x - r - 3,
            y: at - r - 3,
            width: 2 * r + 6,
            height: 2 * r + 6,
          })),
        )}
      >
        {(frame) => (
          <svg
            viewBox={`0 0 ${width} ${height}`}
            className="strip"
            data-picture="chart"
            aria-hidden="true"
          >
            {ticks.map(({ at, text, anchor }) => (
              <g key={at}>
                <path d={`M${at} 4V${foot}`} stroke={INK.grid} />
                <Label x={at} y={foot + 18} anchor={anchor}>
                  {text}
                </Label>
              </g>
            ))}
            {rows.map((row) => (
              <g key={row.code}>
                <Label x={0} y={row.nameAt}>
                  {row.name}
                </Label>
                <path d={`M${left} ${row.at}H${right}`} stroke={INK.grid} />
                {row.dots.map(({ code, title, ...dot }) => (
                  <Dot key={code} {...dot} y={row.at}>
                    <title>{title}</title>
                  </Dot>
                ))}
              </g>
            ))}
            {frame}
          </svg>
        )}
      </Stops>
      <Key items={dotKey(self?.area.name ?? null, near.head, 5)} />
    </div>
  );
}
