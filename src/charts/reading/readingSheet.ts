import { periodLabel } from "#domain/calendar.ts";
import { whenOf, type Reading } from "#domain/story/timeliness.ts";
import { figureCell, unitCell } from "../figure/cells.ts";
import type { Sheet } from "../figure/csv.ts";

/** Measures with all they are set beside, unrounded. `sourceOf` names where a measure is published. */
export const readingSheet = (
  name: string,
  readings: readonly Reading[],
  sourceOf: (id: string) => string,
  caution: string,
): Sheet => ({
  head: [
    "Area",
    "Measure",
    "Unit",
    "Period",
    "Value",
    "Number",
    "Of",
    "A year before",
    "England",
    "Comparators’ period",
    "Neighbours’ mean",
    "Neighbours with a figure",
    "Target",
    "Comparators’ source",
    "Caution",
  ],
  rows: readings.map(({ indicator, now, before, frame, mark, target }) => [
    name,
    indicator.name,
    unitCell(indicator),
    whenOf({ now, frame }),
    figureCell(now.value),
    figureCell(now.numerator),
    figureCell(now.denominator),
    figureCell(before.value),
    figureCell(mark?.england),
    mark ? periodLabel(mark.period, mark.frame) : "",
    figureCell(mark?.group?.mean),
    mark?.group ? `${mark.group.n} of ${mark.group.of}` : "",
    target ? String(target.target) : "",
    sourceOf(indicator.published?.source ?? ""),
    caution,
  ]),
});
