import { useXAxisScale, useYAxisScale } from "recharts";
import { INK } from "../plot/tokens.ts";
import { placedLabels } from "./lineEnds.ts";
import type { TrendModel } from "./trend.ts";

/**
 * Names at the line ends instead of a legend, moved apart where they would touch; a comparator
 * keeps its own date.
 */
export function EndLabels({ model, height }: { model: TrendModel; height: number }) {
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()];
  if (!xScale || !yScale) return null;
  const right = xScale(model.xDomain[1]) ?? 0;
  return (
    <g>
      {placedLabels(model, (v) => yScale(v) ?? 0, height).map(({ text, at, strong }) => (
        <text
          key={text}
          x={right + 14}
          y={at}
          fontSize="16"
          fontWeight={strong ? 700 : 400}
          fill={strong ? INK.us : INK.text}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
