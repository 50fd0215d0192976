import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Area } from "#domain/area.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { sayWhere } from "#domain/words/figure/sayWhere.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";

/** Every measure of the picture with its figure and where it stands, as a file. */
export const serviceSheet = (rows: readonly Row[], area: Area, caution: string): Sheet => ({
  head: [
    "Part of the service",
    "Measure",
    "Slug",
    "Unit",
    "Which way",
    "Area",
    "Code",
    "Period",
    "Value",
    "Where it stands",
    "Rating",
    "Source",
    "Caution",
  ],
  rows: rows.map((row) => [
    row.indicator.domain,
    row.indicator.name,
    row.indicator.slug,
    unitCell(row.indicator),
    POLARITY_WORDS[row.indicator.polarity],
    area.name,
    area.code,
    periodLabel(row.latest.period, row.series.frame),
    figureCell(row.latest.value),
    sayWhere(row),
    row.rag ?? "",
    row.series.source,
    caution,
  ]),
});
