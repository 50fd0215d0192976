import { useWidth } from "../figure/useWidth.ts";
import type { WaterfallModel } from "./waterfallModel.ts";

const TOP = 6;
const tenth = (n: number): number => Math.round(n * 10) / 10;

/** Steps one below the other, each from where the last one ended: words above, the bar beneath, so that it fits a phone. The table says the same. */
export function Waterfall({ model }: { model: WaterfallModel }) {
  const { box, width: W } = useWidth<HTMLDivElement>(760);
  // On a phone the figure stands under its name: on one line it would be cut.
  const narrow = W < 560;
  const ROW = narrow ? 80 : 58;
  const x = (v: number): number =>
    tenth(4 + ((v - model.low) / (model.high - model.low || 1)) * (W - 8));
  return (
    <div ref={box} className="waterfall" data-picture="chart">
      <svg
        viewBox={`0 0 ${W} ${model.bars.length * ROW + TOP}`}
        width={W}
        height={model.bars.length * ROW + TOP}
        aria-hidden="true"
        focusable="false"
      >
        <path d={`M${x(0)} ${TOP}V${model.bars.length * ROW}`} stroke="#0b0c0c" strokeWidth="1" />
        {model.bars.map((bar, i) => {
          const [left, right] = [
            Math.min(x(bar.from), x(bar.to)),
            Math.max(x(bar.from), x(bar.to)),
          ];
          const y = TOP + i * ROW;
          return (
            <g key={bar.name}>
              <text x="12" y={y + 18} fontSize="16" fill="#0b0c0c">
                {bar.name}
                {narrow ? "" : ": "}
                <tspan fontWeight="700" {...(narrow ? { x: 12, dy: 21 } : {})}>
                  {bar.text}
                </tspan>
              </text>
              {bar.kind === "total" ? (
                <rect
                  x={left}
                  y={y + ROW - 32}
                  width={Math.max(1, right - left)}
                  height="24"
                  fill="var(--us)"
                />
              ) : (
                !bar.gap && (
                  <rect
                    x={left}
                    y={y + ROW - 32}
                    width={Math.max(2, right - left)}
                    height="24"
                    fill={bar.to >= bar.from ? "#b1b4b6" : "#fff"}
                    stroke="#0b0c0c"
                    strokeWidth="2"
                  />
                )
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
