import { spreadWithin } from "../plot/spread.ts";
import type { TrendModel } from "./trend.ts";

/** A name to print at a line's end: at which height of the scale, and whether the line is ours. */
type EndLabel = { readonly y: number; readonly text: string; readonly strong: boolean };

/** From one name's letters to the next one's, and from the frame to the first. */
const [LINE, FIRST, LAST] = [20, 8, 10];

/**
 * The names to print: ours, and each comparator with its figure and, beside months, its own date.
 * Who has no figure has no line and no name.
 */
function endLabels(model: TrendModel): readonly EndLabel[] {
  const last = model.us.findLast((p) => p.y !== null);
  // Beside a published figure of the same council, and where the line ends early, our own has its
  // date too.
  const dated = last !== model.us.at(-1) || model.comparators.some((c) => c.as === "published");
  // Many together are told by the table: their names would bury the others.
  const named = model.comparators.filter((c) => c.as !== "each");
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
    ...named.flatMap((c) => {
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
    ...(model.target ? [{ y: model.target.y, text: model.target.text, strong: false }] : []),
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

/**
 * The same in their places, in pixels from the top of a drawing so high: each beside its line's
 * end, or as near to it as the others allow.
 */
export function placedLabels(
  model: TrendModel,
  y: (v: number) => number,
  height: number,
): readonly (EndLabel & { readonly at: number })[] {
  const labels = endLabels(model);
  const wanted = labels.map((label) => y(label.y));
  const placed = spreadWithin(wanted, LINE, [FIRST, height - LAST]);
  return labels.map((label, i) => ({ ...label, at: (placed[i] ?? y(label.y)) + 5 }));
}
