import { formatValue, type Measure } from "#domain/format.ts";
import type { Reading } from "#domain/story/timeliness.ts";
import { missing, type Value } from "#domain/value.ts";
import type { RowMarks } from "#domain/words/beside/sayMarks.ts";
import type { BarRow } from "../bars/barsDrawing.ts";

/**
 * The readings that are percentages, as rows of one picture: other units share no scale with them,
 * and stand in the table alone. A gap keeps its words.
 */
export const percentRows = (readings: readonly Reading[]): readonly BarRow[] =>
  readings
    .filter(({ indicator }) => indicator.unit === "percent")
    .map(({ indicator, now, mark, beside }) =>
      rowOf(indicator.slug, indicator.shortName, now.value, indicator, {
        england: mark?.england,
        beside: beside?.value,
      }),
    );

/** What stands beside the same rows, for their key. */
export const percentMarks = (readings: readonly Reading[]): readonly RowMarks[] =>
  readings
    .filter(({ indicator }) => indicator.unit === "percent")
    .flatMap(({ mark, beside }): readonly RowMarks[] =>
      mark
        ? [{ ...mark, beside }]
        : beside
          ? [{ england: missing("missing"), period: beside.period, frame: beside.frame, beside }]
          : [],
    );

/** One measure with England and the comparison beside it. */
export const rowOf = (
  id: string,
  name: string,
  value: Value,
  measure: Measure,
  marks: Pick<BarRow, "england" | "beside">,
): BarRow => ({
  id,
  name,
  bars: [{ kind: "us", value, text: formatValue(value, measure) }],
  ...marks,
  say: (beside) => formatValue(beside, measure),
});
