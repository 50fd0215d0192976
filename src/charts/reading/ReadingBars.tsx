import type { Comparison } from "#domain/comparison.ts";
import type { Reading } from "#domain/story/timeliness.ts";
import { Bars, barsKey } from "../bars/Bars.tsx";
import { Key } from "../plot/Key.tsx";
import { percentMarks, percentRows } from "./readingRows.ts";

type Props = {
  readonly title: string;
  readonly readings: readonly Reading[];
  readonly comparison: Comparison;
};

/**
 * The percentages among some readings, each with England and the comparison at their own dates;
 * nothing where none of them is one.
 */
export function ReadingBars({ title, readings, comparison }: Props) {
  const rows = percentRows(readings);
  if (rows.length === 0) return null;
  return (
    <>
      <Bars
        rows={rows}
        comparison={comparison}
        label={`${title} The figures and their dates are in the table.`}
      />
      <Key items={barsKey([["us"]], { comparison, rows: percentMarks(readings) })} />
    </>
  );
}
