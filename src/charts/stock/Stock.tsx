import { formatNumber } from "#domain/format.ts";
import { useWidth } from "../figure/useWidth.ts";
import type { StockBar } from "./stockModel.ts";

const ROW = 58;
const FILL = { stock: "#12436d", up: "#7f97ab", down: "#fff", other: "#fff" } as const;

/** From the first count to the last: who started, who left, and what neither explains. Told apart by word and sign, not by colour. */
export function Stock({ bars, label }: { bars: readonly StockBar[]; label: string }) {
  const { box, width } = useWidth<HTMLDivElement>(360);
  const room = Math.max(100, width - 76);
  const most = Math.max(...bars.flatMap((b) => [b.from, b.to]), 1);
  const x = (n: number): number => Math.round((n / most) * room * 10) / 10;
  const height = bars.length * ROW;
  return (
    <div ref={box} data-picture="chart" className="stock">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
      >
        {bars.map((bar, i) => {
          const [left, right] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
          const next = bars[i + 1];
          return (
            <g key={bar.name}>
              <text x="0" y={i * ROW + 18} fontSize="16">
                {bar.name}
              </text>
              <rect
                x={left}
                y={i * ROW + 26}
                width={Math.max(1.5, right - left)}
                height="22"
                fill={FILL[bar.kind]}
                stroke={bar.kind === "stock" ? "none" : "#0b0c0c"}
                strokeDasharray={bar.kind === "other" ? "4 3" : undefined}
              />
              <text x={right + 7} y={i * ROW + 43} fontSize="16" fontWeight="700">
                {signed(bar)}
              </text>
              {next && (
                <path
                  d={`M${x(bar.to)} ${i * ROW + 48}V${(i + 1) * ROW + 26}`}
                  stroke="#505a5f"
                  strokeDasharray="2 3"
                />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
const signed = ({ kind, amount }: StockBar): string =>
  kind === "stock" || amount === 0
    ? formatNumber(amount, 1)
    : `${amount > 0 ? "+" : "−"}${formatNumber(Math.abs(amount), 1)}`;
