import type { Comparison } from "#domain/comparison.ts";
import type { RowMarks } from "#domain/words/beside/sayMarks.ts";
import { Bars, barsKey } from "../bars/Bars.tsx";
import { Key } from "../plot/Key.tsx";
import { rowOf } from "../reading/readingRows.ts";
import type { MeasureLine } from "./MeasureTable.tsx";

type Line = Omit<MeasureLine, "link">;
type Props = {
  /** What the bars are of, for whoever hears them. */
  readonly title: string;
  readonly lines: readonly Line[];
  readonly comparison: Comparison;
  /** What a measure is called under a heading that says the rest; else by its own name. */
  readonly called?: Readonly<Record<string, string>>;
};

/** Published measures of one unit on one scale, each with England and the comparison. */
export const MeasureBars = ({ title, lines, comparison, called = {} }: Props) =>
  lines.length > 0 && (
    <Bars
      rows={lines.map(({ indicator, entry, beside }) =>
        rowOf(indicator.slug, called[indicator.slug] ?? indicator.shortName, entry.own, indicator, {
          england: entry.england,
          beside: beside?.value,
        }),
      )}
      comparison={comparison}
      label={`${title}. The figures and their dates are in the table.`}
    />
  );

/** What the bars and marks of some measures mean, each mark at its own date. */
export const MeasureKey = ({ lines, comparison }: Pick<Props, "lines" | "comparison">) => (
  <Key items={barsKey([["us"]], { comparison, rows: lines.flatMap(marksOf) })} />
);

const marksOf = ({ indicator, entry, beside }: Line): readonly RowMarks[] =>
  indicator.published
    ? [{ england: entry.england, period: entry.period, frame: indicator.published.frame, beside }]
    : [];
