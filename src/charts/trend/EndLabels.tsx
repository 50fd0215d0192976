import { useXAxisScale, useYAxisScale } from "recharts";
import { spread } from "../plot/spread.ts";
import { INK } from "../plot/tokens.ts";
import type { TrendModel } from "./trend.ts";

/**
 * Names at the line ends instead of a legend, moved apart where they would touch; a comparator
 * keeps its own date.
 */
export function EndLabels({ model }: { model: TrendModel }) {
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()];
  if (!xScale || !yScale) return null;
  const right = xScale(model.xDomain[1]) ?? 0;
  const wanted = endLabels(model).map((label) => ({ ...label, at: yScale(label.y) ?? 0 }));
  const placed = spread(
    wanted.map((label) => label.at),
    20,
  );
  return (
    <g>
      {wanted.map((label, i) => (
        <text
          key={label.text}
          x={right + 14}
          y={(placed[i] ?? label.at) + 5}
          fontSize="16"
          fontWeight={label.strong ? 700 : 400}
          fill={label.strong ? INK.us : INK.text}
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

type EndLabel = { readonly y: number; readonly text: string; readonly strong: boolean };

/**
 * The names to print: ours, and each comparator with its figure and, beside months, its own date.
 */
function endLabels(model: TrendModel): readonly EndLabel[] {
  const last = model.us.findLast((p) => p.y !== null);
  // Beside a published figure of the same council, and where the line ends early, our own has its
  // date too.
  const dated = last !== model.us.at(-1) || model.comparators.some((c) => c.id === "published");
  return [
    ...(last && last.y !== null
      ? [
          {
            y: last.y,
            text: `${model.usName} ${last.text}${dated ? `, ${last.short}` : ""}`,
            strong: true,
          },
        ]
      : []),
    ...model.comparators.flatMap((c) => {
      const end = c.runs.at(-1)?.at(-1);
      return end
        ? [
            {
              y: end.y,
              text: `${c.name} ${end.text}${model.yearly ? "" : `, ${end.short}`}`,
              strong: false,
            },
          ]
        : [];
    }),
    ...(model.baseline
      ? [
          {
            y: model.baseline.y,
            text: `${model.baseline.short} ${model.baseline.text}`,
            strong: false,
          },
        ]
      : []),
  ];
}

/** Room the longest label needs, at about 8.6 px a letter of 16 px Arial. */
export const labelRoom = (model: TrendModel): number =>
  30 + Math.max(0, ...endLabels(model).map((l) => l.text.length * (l.strong ? 8.6 : 7.8)));
