import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { CompareRow } from "./rows.ts";

const SAID = {
  higher: "Higher, more than chance",
  lower: "Lower, more than chance",
  "not-told-apart": "Cannot be told from England",
  "cannot-say": "Not judged",
} as const;
const JUDGED = { better: "Better", worse: "Worse", none: "" } as const;

/**
 * A row for each measure and area, so that each figure stands with its own period, parts and
 * source. `sourceOf` names a source by its id.
 */
export function compareSheet(rows: readonly CompareRow[], sourceOf: (id: string) => string): Sheet {
  return {
    head: [
      "Part of the service",
      "Measure",
      "Unit",
      "Period",
      "Area",
      "Code",
      "Value",
      "Numerator",
      "Denominator",
      "Against England (95%)",
      "Judged",
      "Source",
      "Caution",
    ],
    rows: rows.flatMap(({ indicator, period, cells }) =>
      cells.map(({ area, cell, twin }) => [
        indicator.domain,
        indicator.name,
        unitCell(indicator),
        // An own figure in a published one's place keeps its own date.
        twin ? periodLabel(twin.latest.period, twin.series.frame) : period,
        area.name,
        area.code,
        figureCell(twin ? twin.latest.value : cell.value),
        figureCell((twin?.latest ?? cell.observation)?.numerator),
        figureCell((twin?.latest ?? cell.observation)?.denominator),
        SAID[cell.difference],
        JUDGED[cell.judgement],
        twin ? `${area.name}, its own figures` : sourceOf(indicator.published?.source ?? ""),
        area.type === "illustrative" ? "Illustrative: figures are invented" : "",
      ]),
    ),
  };
}
