import { ZIndexLayer, useXAxisScale, useYAxisScale } from "recharts";
import { INK } from "../plot/tokens.ts";
import type { TrendModel } from "./trend.ts";

/** The letter of each missing figure, on the axis below the place it would have had. */
export function GapLetters({ model }: { model: TrendModel }) {
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()];
  if (!xScale || !yScale) return null;
  const y = (yScale(model.domain[0]) ?? 0) - 8;
  return (
    <ZIndexLayer zIndex={1200}>
      {model.us
        .filter((p) => p.y === null)
        .map((p) => (
          <text
            key={p.x}
            x={xScale(p.x) ?? 0}
            y={y}
            textAnchor="middle"
            fontSize="16"
            fontWeight="700"
            fill={INK.text}
          >
            {p.letter}
          </text>
        ))}
    </ZIndexLayer>
  );
}
