import { HEIGHT, WIDTH, type SparklineModel } from "./sparklineModel.ts";

/**
 * Plain SVG, no library: what it draws is said in words in the same row, so it is hidden from
 * screen readers.
 */
export function Sparkline({ model }: { model: SparklineModel }) {
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {model.band && (
        <rect
          x={WIDTH - 11}
          width="8"
          y={model.band.top}
          height={Math.max(1, model.band.bottom - model.band.top)}
          className="spark-band"
        />
      )}
      {model.england !== null && (
        <path d={`M${WIDTH - 13} ${model.england}h12`} className="spark-england" />
      )}
      <path d={model.path} className="spark-line" />
      {model.dots.map((dot) => (
        <circle key={dot.x} cx={dot.x} cy={dot.y} r="2" className="spark-dot" />
      ))}
      {model.last && (
        <circle
          cx={model.last.x}
          cy={model.last.y}
          r={model.last.provisional ? 3 : 3.5}
          className={model.last.provisional ? "spark-last-provisional" : "spark-last"}
        />
      )}
    </svg>
  );
}
