import { besideCells, besideHeads } from "#charts/beside/besideSheet.ts";
import { figureCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { StepRow } from "#domain/story/figures/frontDoor.ts";
import type { Pipeline, PipelineStep } from "#domain/story/frontDoor.ts";

/** Each step of the flow with both counts of its conversion, unrounded. */
export const flowSheet = (
  area: Area,
  flow: Pipeline,
  rows: readonly StepRow[],
  comparison: Comparison,
  origin: Provenance,
): Sheet => ({
  head: [
    "Area",
    "Code",
    "Step",
    "Period",
    "Count",
    "Why a gap",
    "A year before",
    "Step before",
    "Its count",
    "Per 100 of the step before",
    "The same a year before",
    "England per 100",
    "Comparators’ year",
    ...besideHeads(comparison, " per 100"),
    "Source",
    "Caution",
  ],
  rows: rows.map(({ step, marks, beside }) => [
    area.name,
    area.code,
    step.name,
    flow.span.label,
    step.counted ? figureCell(step.now.value) : "Not published as a count",
    step.counted ? (step.now.note ?? "") : "",
    step.counted ? figureCell(step.before.value) : "",
    ...conversionCells(step),
    figureCell(marks?.england),
    marks?.period ?? "",
    ...besideCells(step.from ? beside : undefined, comparison),
    origin.source,
    origin.caution,
  ]),
});

/** How many there were for every 100 of the step before, with that step's count. */
const conversionCells = ({ from, counted, per100, per100Before }: PipelineStep) =>
  from
    ? [
        from.one,
        figureCell(from.now.value),
        ...[per100, per100Before].map((v) => (counted ? figureCell(v) : "")),
      ]
    : ["", "", "", ""];
