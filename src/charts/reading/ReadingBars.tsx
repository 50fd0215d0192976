import type { Measure } from "#domain/format.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { Reading } from "#domain/story/timeliness.ts";
import { Bars, barsKey } from "../bars/Bars.tsx";
import { Key } from "../plot/Key.tsx";
import { marksIn, rowsIn } from "./readingRows.ts";

type Unit = Measure["unit"];
type Props = {
  readonly title: string;
  readonly readings: readonly Reading[];
  readonly comparison: Comparison;
  readonly unit?: Unit;
};

/**
 * The readings of one unit, percentages unless it is said, each with England and the comparison at
 * their own dates; nothing where none of them is of it: other units stand in the table alone.
 */
export function ReadingBars({ title, readings, comparison, unit = "percent" }: Props) {
  const rows = rowsIn(readings, unit);
  if (rows.length === 0) return null;
  return (
    <Bars
      rows={rows}
      comparison={comparison}
      label={`${title} The figures and their dates are in the table.`}
    />
  );
}

/** What the marks of all the bars above it mean. */
export const ReadingKey = ({
  readings,
  comparison,
  units = ["percent"],
}: Omit<Props, "title" | "unit"> & { readonly units?: readonly Unit[] }) => {
  const rows = units.flatMap((unit) => rowsIn(readings, unit));
  if (rows.length === 0) return null;
  const marks = { comparison, rows: marksIn(readings, units) };
  return (
    <Key
      items={barsKey(
        [["us"]],
        marks,
        rows.some((row) => row.target !== undefined),
      )}
    />
  );
};
