import { formatValue, type Measure } from "#domain/format.ts";
import type { Reading } from "#domain/story/timeliness.ts";
import { known, missing, type Value } from "#domain/value.ts";
import type { RowMarks } from "#domain/words/beside/sayMarks.ts";
import type { BarRow } from "../bars/barsDrawing.ts";

type Unit = Measure["unit"];

/** The readings of one unit: other units share no scale with them. */
const inUnit = (readings: readonly Reading[], unit: Unit): readonly Reading[] =>
  readings.filter(({ indicator }) => indicator.unit === unit);

/** The readings of one unit as rows of one picture. A gap keeps its words. */
export const rowsIn = (readings: readonly Reading[], unit: Unit): readonly BarRow[] =>
  inUnit(readings, unit).map(({ indicator, now, mark, beside, target }) =>
    rowOf(indicator.slug, indicator.shortName, now.value, indicator, {
      england: mark?.england,
      target: target ? known(target.target) : undefined,
      beside: beside?.value,
    }),
  );

/** What stands beside rows of some units, for their key. */
export const marksIn = (
  readings: readonly Reading[],
  units: readonly Unit[],
): readonly RowMarks[] =>
  units
    .flatMap((unit) => inUnit(readings, unit))
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
  marks: Pick<BarRow, "england" | "beside" | "target">,
): BarRow => ({
  id,
  name,
  bars: [{ kind: "us", value, text: formatValue(value, measure) }],
  ...marks,
  say: (beside) => formatValue(beside, measure),
});
