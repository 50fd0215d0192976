import { periodLabel } from "#domain/calendar.ts";
import type { Comparison } from "#domain/comparison.ts";
import { whenOf, type Reading } from "#domain/story/timeliness.ts";
import { besideCells, besideHeads } from "../beside/besideSheet.ts";
import { figureCell, unitCell } from "../figure/cells.ts";
import type { Sheet } from "../figure/csv.ts";

/**
 * Measures with all they are set beside, unrounded. `sourceOf` names where a measure is published.
 */
export const readingSheet = (
  name: string,
  readings: readonly Reading[],
  comparison: Comparison,
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
    ...besideHeads(comparison),
    "Target",
    "Comparators’ source",
    "Caution",
  ],
  rows: readings.map(({ indicator, now, before, frame, mark, beside, target }) => [
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
    ...besideCells(beside, comparison),
    target ? String(target.target) : "",
    sourceOf(indicator.published?.source ?? ""),
    caution,
  ]),
});
