import { LINE } from "../plot/tokens.ts";
import { RIGHT, type SparklineModel } from "./sparklineModel.ts";

/**
 * Plain SVG, no library: what it draws is said in words in the same row, so it is hidden from
 * screen readers.
 */
export function Sparkline({ model }: { model: SparklineModel }) {
  const { width, height, usual, band, last } = model;
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {usual && (
        <rect
          x={usual.left}
          width={Math.max(0, width - RIGHT - usual.left)}
          y={usual.top}
          height={Math.max(1, usual.bottom - usual.top)}
          className="spark-usual"
        />
      )}
      {band && (
        <rect
          x={width - 11}
          width="8"
          y={band.top}
          height={Math.max(1, band.bottom - band.top)}
          className="spark-band"
        />
      )}
      {model.target !== null && (
        <path d={`M0 ${model.target}H${width - RIGHT}`} fill="none" {...LINE.target} />
      )}
      {model.england !== null && (
        <path d={`M${width - 13} ${model.england}h12`} className="spark-england" />
      )}
      <path d={model.path} className="spark-line" />
      {model.dots.map((dot) => (
        <circle key={dot.x} cx={dot.x} cy={dot.y} r="2" className="spark-dot" />
      ))}
      {last && (
        <circle
          cx={last.x}
          cy={last.y}
          r={last.provisional ? 3 : 3.5}
          className={last.provisional ? "spark-last-provisional" : "spark-last"}
        />
      )}
    </svg>
  );
}
