import type { ReactNode } from "react";
import { TableFrame, TableRows, type TableParts } from "./FigureTable.tsx";

/** Rows that belong together, and what they are called. */
export type RowGroup<Row> = {
  readonly id: string;
  readonly heading: ReactNode;
  readonly rows: readonly Row[];
};

type Props<Row> = TableParts<Row> & {
  readonly groups: readonly RowGroup<Row>[];
  /** Of each group's heading. */
  readonly headingClass?: string;
};

/** A table of figures whose rows stand in groups, each below a heading across the whole table. */
export const GroupedTable = <Row,>({ groups, headingClass, ...parts }: Props<Row>) => (
  <TableFrame {...parts}>
    {groups.map(({ id, heading, rows }) => (
      <TableRows
        key={id}
        {...parts}
        rows={rows}
        heading={
          <tr>
            <th scope="rowgroup" colSpan={parts.columns.length + 1} className={headingClass}>
              {heading}
            </th>
          </tr>
        }
      />
    ))}
  </TableFrame>
);
