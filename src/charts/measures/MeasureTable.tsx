import type { ReactNode } from "react";
import { formatValue } from "#domain/format.ts";
import { columnHead, type Beside, type Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { ProfileEntry } from "#domain/statistics/placeInGroup.ts";
import type { Value } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";
import { BesideCell } from "../beside/BesideCell.tsx";

export type MeasureLine = {
  readonly indicator: Indicator;
  readonly entry: ProfileEntry;
  readonly beside: Beside | null;
  readonly link: ReactNode;
};

const show = (value: Value, measure: Pick<Indicator, "unit" | "decimals">) =>
  value.kind === "known" ? formatValue(value, measure) : <Gap>{formatValue(value, measure)}</Gap>;

/** Published measures of one part of a story: ours, the year before, England, and the comparison's with how many of how many. */
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
  const head = columnHead(comparison);
  return (
    <table className="table table-stacks" data-picture="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className="number">
            {name}
          </th>
          <th scope="col" className="number">
            Before
          </th>
          <th scope="col" className="number">
            England
          </th>
          <th scope="col" className="number">
            {head}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ indicator, entry, beside, link }) => (
          <tr key={indicator.slug}>
            <th scope="row">
              {link}
              <div className="secondary">
                {POLARITY_WORDS[indicator.polarity]},{" "}
                {indicator.published
                  ? periodLabel(entry.period, indicator.published.frame)
                  : entry.period}
              </div>
            </th>
            <td className="number" data-label={name}>
              {show(entry.own, indicator)}
            </td>
            <td className="number" data-label="Before">
              {show(entry.before, indicator)}
            </td>
            <td className="number" data-label="England">
              {indicator.total ? "A sum, not compared" : show(entry.england, indicator)}
            </td>
            <td className="number" data-label={head}>
              <BesideCell
                inline
                none={comparison.words.none}
                beside={beside}
                show={(value) => show(value, beside?.group ? meanMeasure(indicator) : indicator)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
