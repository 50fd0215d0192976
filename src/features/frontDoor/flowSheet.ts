import { figureCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import type { Beside, Pipeline, Step } from "#domain/story/frontDoor.ts";

export type StepRow = { readonly step: Step; readonly beside: Beside | null };

/** Each step of the flow with both counts of its conversion, unrounded. */
export const flowSheet = (
  area: Area,
  flow: Pipeline,
  rows: readonly StepRow[],
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
    "Neighbours’ mean per 100",
    "Neighbours with a figure",
    "Source",
    "Caution",
  ],
  rows: rows.map(({ step, beside }) => [
    area.name,
    area.code,
    step.name,
    flow.span.label,
    step.counted ? figureCell(step.now.value) : "Not published as a count",
    step.counted ? (step.now.note ?? "") : "",
    step.counted ? figureCell(step.before.value) : "",
    step.from?.one ?? "",
    figureCell(step.from?.now.value),
    step.from && step.counted ? figureCell(step.per100) : "",
    step.from && step.counted ? figureCell(step.per100Before) : "",
    figureCell(beside?.england),
    beside?.period ?? "",
    figureCell(beside?.group.mean),
    beside ? `${beside.group.n} of ${beside.group.of}` : "",
    origin.source,
    origin.caution,
  ]),
});
