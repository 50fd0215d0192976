import type { ReactNode } from "react";
import { formatValue, type Measure } from "#domain/format.ts";
import { columnHead, type Beside, type Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { ProfileEntry } from "#domain/statistics/placeInGroup.ts";
import type { Value } from "#domain/value.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { BesideCell } from "../beside/BesideCell.tsx";

export type MeasureLine = {
  readonly indicator: Indicator;
  readonly entry: ProfileEntry;
  readonly beside: Beside | null;
  readonly link: ReactNode;
};

const show = (value: Value, measure: Measure) => (
  <Shown isGap={value.kind !== "known"}>{formatValue(value, measure, "exact")}</Shown>
);

/**
 * Published measures of one part of a story: ours, the year before, England, and the comparison's
 * with how many of how many.
 */
export function MeasureTable({
  caption,
  name,
  comparison,
  lines,
}: {
  caption: string;
  name: string;
  comparison: Comparison;
  lines: readonly MeasureLine[];
}) {
  return (
    <FigureTable
      inPicture
      caption={caption}
      rows={lines}
      keyOf={(line) => line.indicator.slug}
      head={{ name: "Measure", cell: named }}
      columns={[
        { name, cell: ({ entry, indicator }) => show(entry.own, indicator) },
        { name: "Before", cell: ({ entry, indicator }) => show(entry.before, indicator) },
        {
          name: "England",
          cell: ({ entry, indicator }) =>
            indicator.total ? "A sum, not compared" : show(entry.england, indicator),
        },
        {
          name: columnHead(comparison),
          cell: ({ beside, indicator }) => (
            <BesideCell
              inline
              none={comparison.words.none}
              beside={beside}
              show={(value) => show(value, beside?.group ? meanMeasure(indicator) : indicator)}
            />
          ),
        },
      ]}
    />
  );
}

const named = ({ link, indicator, entry }: MeasureLine) => (
  <>
    {link}
    <div className="secondary">
      {POLARITY_WORDS[indicator.polarity]},{" "}
      {indicator.published ? periodLabel(entry.period, indicator.published.frame) : entry.period}
    </div>
  </>
);
