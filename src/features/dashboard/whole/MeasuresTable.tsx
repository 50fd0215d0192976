import type { ReactNode } from "react";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import type { CouncilEvent } from "#domain/council.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { Link } from "#state/url/address.ts";
import { indicatorLink, shared, type Search } from "#state/url/search.ts";
import { Unseen } from "#ui/Marks.tsx";
import { RowSparkline } from "../RowSparkline.tsx";
import { sayBehind } from "../sayBehind.ts";
import { byDomain } from "../selection.ts";
import { Beside, Change, England, Latest, Target } from "./cells.tsx";
import { datesOf, type Dates } from "./dates.ts";

type Props = {
  readonly rows: readonly Row[];
  readonly comparison: Comparison;
  readonly events: readonly CouncilEvent[];
  /** England is not compared with itself. */
  readonly own: boolean;
  readonly search: Search;
  /** In parts of the service, or in an order that the reader chose. */
  readonly inParts: boolean;
};

/** Measures at a line each; the dates of a column stand in its head. */
export function MeasuresTable(props: Props) {
  const { rows, comparison, own, inParts } = props;
  if (rows.length === 0) return <p>No measure fits. Widen the filters above to see the rest.</p>;
  const dates = datesOf(rows);
  const second = {
    name: columnHead(comparison),
    label: comparison.words.column,
    // The way we came is said in words.
    kind: comparison.kind === "past" ? "" : "number",
  };
  const columns = headsOf(dates, own ? "Itself" : "England", second);
  const line = (row: Row) => (
    <Line key={row.indicator.slug} {...props} row={row} dates={dates} columns={columns} />
  );
  return (
    <table className="table table-stacks dash-table">
      <caption>
        <Unseen>All measures</Unseen>
      </caption>
      <thead>
        <tr>
          {columns.map(({ name, date, kind }) => (
            <th key={name} scope="col" className={kind}>
              {name}
              {date !== "" && <div className="secondary">{date}</div>}
            </th>
          ))}
        </tr>
      </thead>
      {inParts ? (
        byDomain(rows).map(([part, group]) => (
          <tbody key={part}>
            <tr className="part">
              <th colSpan={columns.length} scope="rowgroup">
                {part}
              </th>
            </tr>
            {group.map(line)}
          </tbody>
        ))
      ) : (
        <tbody>{rows.map(line)}</tbody>
      )}
    </table>
  );
}

type Head = {
  readonly name: string;
  readonly label?: string;
  readonly date: string;
  readonly kind: string;
};
const headsOf = (
  { latest, since, england }: Dates,
  nation: string,
  second: Omit<Head, "date">,
): readonly Head[] => [
  { name: "Measure", date: "", kind: "" },
  { name: "Latest", date: latest, kind: "number" },
  { name: "Of", date: "", kind: "number wide-only" },
  { name: "Change", date: since === "" ? "" : `since ${since}`, kind: "" },
  { name: "Line", date: "", kind: "trend-cell" },
  { name: "Target", date: "", kind: "number" },
  { name: nation, date: england, kind: "number" },
  { ...second, date: england },
];

type LineProps = Props & {
  readonly row: Row;
  readonly dates: Dates;
  readonly columns: readonly Head[];
};
/** One measure; on a narrow screen each cell becomes a label and a value. */
function Line({ row, dates, columns, comparison, events, search }: LineProps) {
  const { indicator, mark } = row;
  // Whom we are compared with is published where England is; our own past needs nobody.
  const stands = mark !== null || comparison.kind === "past";
  const cells: readonly ReactNode[] = [
    <Latest key="latest" row={row} dates={dates} />,
    sayBehind(row),
    <Change key="change" row={row} dates={dates} />,
    <RowSparkline key="line" row={row} />,
    <Target key="target" row={row} />,
    <England key="england" row={row} dates={dates} />,
    <Beside key="beside" row={row} comparison={comparison} events={events} dates={dates} />,
  ];
  return (
    <tr>
      <th scope="row">
        <Link href={indicatorLink(indicator.slug, shared(search))}>{indicator.shortName}</Link>{" "}
        <span className="secondary">{POLARITY_WORDS[indicator.polarity]}</span>
      </th>
      {cells.slice(0, stands ? 7 : 6).map((cell, i) => (
        <td
          key={columns[i + 1]?.name}
          data-label={columns[i + 1]?.label ?? columns[i + 1]?.name}
          className={columns[i + 1]?.kind}
          colSpan={!stands && i === 5 ? 2 : undefined}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}
