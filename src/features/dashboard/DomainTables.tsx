import type { CouncilEvent } from "#domain/council.ts";
import type { Comparison } from "#domain/comparison.ts";
import { newestOf } from "#domain/words/figure/sayWhen.ts";
import type { Row } from "#domain/scorecard/row.ts";
import type { Search } from "#state/url/search.ts";
import { MeasureRow } from "./MeasureRow.tsx";
import { byDomain } from "./selection.ts";

type Props = {
  readonly rows: readonly Row[];
  readonly comparison: Comparison;
  readonly events: readonly CouncilEvent[];
  readonly own: boolean;
  readonly search: Search;
};

/**
 * Every part of the service as a table under its own date; one table when the reader chose an
 * order. By hand, and no FigureTable, which the first page would have to load for it alone.
 */
export function DomainTables({ rows, comparison, events, own, search }: Props) {
  if (rows.length === 0) return <p>No measure fits. Widen the filters above to see the rest.</p>;
  const second = comparison.words.column;
  const groups = search.sort
    ? [["Measures in the order you chose", rows] as const]
    : byDomain(rows);
  return (
    <>
      {groups.map(([domain, group]) => (
        <table key={domain} className="table table-stacks dash-table domain">
          <caption>
            {domain} <span className="domain-date">data to {newestOf(group)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Latest</th>
              <th scope="col" className="wide-only">
                Before
              </th>
              <th scope="col">Change</th>
              <th scope="col" className="trend-cell">
                Trend
              </th>
              <th scope="col">Target</th>
              <th scope="col">{own ? "Itself" : "England"}</th>
              <th scope="col">{second}</th>
            </tr>
          </thead>
          <tbody>
            {group.map((row) => (
              <MeasureRow
                key={row.indicator.slug}
                row={row}
                comparison={comparison}
                events={events}
                second={second}
                search={search}
              />
            ))}
          </tbody>
        </table>
      ))}
      <ul className="key plain">
        <li>
          Trend: last 25 figures, own scale; a break is a missing figure; a hollow end is
          provisional.
        </li>
        <li>
          Black tick at the right: England.
          {comparison.kind === "group" ? ` Grey bar: ${comparison.words.range}.` : ""} Drawn only
          where they count the same way.
        </li>
        {comparison.kind === "group" && (
          <li>
            {second}: the {comparison.statistic === "mean" ? "simple mean" : "median"} of those with
            a figure, of {comparison.words.members}.
          </li>
        )}
        {comparison.kind === "past" && (
          <li>
            {second}: the last figure that had ended by then, and how far the newest has come.
          </li>
        )}
      </ul>
    </>
  );
}
