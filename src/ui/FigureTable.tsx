import type { ReactNode } from "react";
import { Gap } from "./Marks.tsx";

export type Column<Row> = {
  readonly name: string;
  /**
   * Before the figure on a narrow screen, where the name alone would be too long or not say enough.
   */
  readonly label?: string;
  /** Words stand left, figures right. */
  readonly words?: true;
  /**
   * Over how many columns its cell goes in this row: words there say why those columns have no
   * figure.
   */
  readonly spans?: (row: Row) => number;
  readonly cell: (row: Row) => ReactNode;
};

/** What every table of figures has, however its rows are grouped. */
export type TableParts<Row> = {
  readonly caption: ReactNode;
  readonly keyOf: (row: Row) => string;
  /** The first column: what a row is of. */
  readonly head: Column<Row>;
  readonly columns: readonly Column<Row>[];
  /** Beside the classes of every table. */
  readonly className?: string;
  /**
   * On a narrow screen each row becomes a block of labels and figures; false where the table fits
   * as it is, or scrolls.
   */
  readonly stacks?: boolean;
  /** Figures with words below them may wrap. */
  readonly wraps?: boolean;
  /** Part of the picture a reader downloads. */
  readonly inPicture?: boolean;
};

/**
 * A table of figures: a row a thing, its name first; on a narrow screen each figure stands below
 * its label.
 */
export const FigureTable = <Row,>({
  rows,
  ...parts
}: TableParts<Row> & { readonly rows: readonly Row[] }) => (
  <TableFrame {...parts}>
    <TableRows {...parts} rows={rows} />
  </TableFrame>
);

/** The table without its rows: what it is called, and what each column is. */
export function TableFrame<Row>({
  caption,
  head,
  columns,
  className = "",
  stacks = true,
  wraps = false,
  inPicture = false,
  children,
}: TableParts<Row> & { readonly children: ReactNode }) {
  const classes = ["table", stacks && "table-stacks", wraps && "story-table", className];
  return (
    <table
      className={classes.filter(Boolean).join(" ")}
      data-picture={inPicture ? "table" : undefined}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[{ ...head, words: true }, ...columns].map((c, at) => (
            <th key={at} scope="col" className={c.words ? undefined : "number"}>
              {c.name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** Some rows of a table, below the heading of their group where they have one. */
export function TableRows<Row>({
  rows,
  keyOf,
  head,
  columns,
  stacks = true,
  heading,
}: TableParts<Row> & { readonly rows: readonly Row[]; readonly heading?: ReactNode }) {
  return (
    <tbody>
      {heading}
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          <th scope="row">{head.cell(row)}</th>
          {cellsOf(row, columns).map(({ column, at, span }) => (
            <td
              key={at}
              className={column.words || span > 1 ? undefined : "number"}
              colSpan={span > 1 ? span : undefined}
              data-label={stacks ? (column.label ?? column.name) : undefined}
            >
              {column.cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The cells of a row: a column that another's cell goes over has none. */
function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]) {
  let free = 0;
  return columns.flatMap((column, at) => {
    const span = at < free ? 0 : (column.spans?.(row) ?? 1);
    free = Math.max(free, at + span);
    return span === 0 ? [] : [{ column, at, span }];
  });
}

/** A figure's text, quieter where it is the words of a gap. */
export const Shown = ({ isGap, children }: { isGap: boolean; children: ReactNode }) =>
  isGap ? <Gap>{children}</Gap> : <>{children}</>;
