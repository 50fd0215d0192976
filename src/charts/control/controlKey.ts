import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { known } from "#domain/value.ts";
import type { ControlDrawing, ControlInput } from "./controlDrawing.ts";

/** A line of the key: what is drawn, and what it means. */
export type KeyEntry = {
  readonly of: "average" | "limit" | "trial" | "worse" | "flagged" | "provisional" | "target";
  readonly text: string;
};

/** What each mark of a control chart means; only what is drawn stands in its key. */
export function controlKey(
  { indicator, target }: Pick<ControlInput, "indicator" | "target">,
  { levels, marks, points }: Pick<ControlDrawing, "levels" | "marks" | "points">,
): readonly KeyEntry[] {
  const drawn = new Set<KeyEntry["of"]>([
    ...levels.map((level) => level.as),
    ...marks.flatMap(({ kind, y }) => (y === null || kind === "figure" ? [] : [kind])),
    // A flagged figure that may still change is drawn as flagged: it is provisional all the same.
    ...points.flatMap(({ observation: { status, value } }) =>
      status === "provisional" && value.kind === "known" ? (["provisional"] as const) : [],
    ),
  ]);
  const all: readonly KeyEntry[] = [
    { of: "average", text: "Mean" },
    { of: "limit", text: "Limits of ordinary change" },
    { of: "trial", text: "Trial limits" },
    { of: "worse", text: "Flagged, worse than the mean" },
    {
      of: "flagged",
      text: indicator.polarity === "context" ? "Flagged" : "Flagged, better than the mean",
    },
    { of: "provisional", text: "Provisional" },
    ...(target === null ? [] : [{ of: "target", text: sayTarget(target, indicator) } as const]),
  ];
  return all.filter(({ of }) => drawn.has(of));
}

/** A target of whole numbers is written as one, whatever its measure is written to. */
const sayTarget = (target: number, indicator: Indicator): string =>
  `Target ${formatValue(known(target), { ...indicator, decimals: Number.isInteger(target) ? 0 : Math.max(1, indicator.decimals) })}`;
