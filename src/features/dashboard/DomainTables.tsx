import type { CouncilEvent } from "#domain/council.ts";
import type { Against } from "#domain/group.ts";
import { sayMonth } from "#domain/calendar.ts";
import { newestOf } from "#domain/narrative/sayWhen.ts";
import type { Row } from "#domain/scorecard/row.ts";
import type { Search } from "#state/url/search.ts";
import { MeasureRow } from "./MeasureRow.tsx";
import { byDomain } from "./selection.ts";

type Props = {
  readonly rows: readonly Row[];
  readonly against: Against;
  readonly events: readonly CouncilEvent[];
  readonly own: boolean;
  readonly search: Search;
};

/** Every part of the service as a table under its own date; one table when the reader chose an order. */
export function DomainTables({ rows, against, events, own, search }: Props) {
  if (rows.length === 0) return <p>No measure fits. Widen the filters above to see the rest.</p>;
  const second = headOf(against);
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
                against={against}
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
          {against.kind === "past" ? "" : " Grey bar: the neighbours’ range."} Drawn only where they
          count the same way.
        </li>
        {against.kind === "group" && (
          <li>
            {second}: the {against.words.statistic === "mean" ? "simple mean" : "median"} of those
            with a figure, of {against.words.members}.
          </li>
        )}
        {against.kind === "past" && (
          <li>
            {second}: the last figure that had ended by then, and how far the newest has come.
          </li>
        )}
      </ul>
    </>
  );
}

/** What stands beside England, as the head of its column. */
function headOf(against: Against): string {
  switch (against.kind) {
    case "group":
      return against.words.column;
    case "region":
      return against.name;
    case "past":
      return against.since === null ? "Our own past" : `Since ${sayMonth(against.since)}`;
  }
}
