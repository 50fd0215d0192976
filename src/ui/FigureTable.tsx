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
  readonly cell: (row: Row) => ReactNode;
};

/**
 * A table of figures: a row a thing, its name first; on a narrow screen each figure stands below
 * its label.
 */
export function FigureTable<Row>({
  caption,
  rows,
  keyOf,
  head,
  columns,
  wraps = false,
  inPicture = false,
}: {
  caption: ReactNode;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The first column: what a row is of. */
  head: Column<Row>;
  columns: readonly Column<Row>[];
  /** Figures with words below them may wrap. */
  wraps?: boolean;
  /** Part of the picture a reader downloads. */
  inPicture?: boolean;
}) {
  return (
    <table
      className={wraps ? "table table-stacks story-table" : "table table-stacks"}
      data-picture={inPicture ? "table" : undefined}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          {columns.map((c) => (
            <th
              key={c.name + (c.label ?? "")}
              scope="col"
              className={c.words ? undefined : "number"}
            >
              {c.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{head.cell(row)}</th>
            {columns.map((c) => (
              <td
                key={c.name + (c.label ?? "")}
                className={c.words ? undefined : "number"}
                data-label={c.label ?? c.name}
              >
                {c.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure's text, quieter where it is the words of a gap. */
export const Shown = ({ isGap, children }: { isGap: boolean; children: ReactNode }) =>
  isGap ? <Gap>{children}</Gap> : <>{children}</>;
