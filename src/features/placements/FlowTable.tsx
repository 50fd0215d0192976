import type { ReactNode } from "react";
import { isMonth, sayMonth, type Month, type Year } from "#domain/calendar.ts";
import type { Flow } from "#domain/story/flow.ts";
import type { FlowOfYear } from "#domain/story/figures/placements.ts";
import type { Projection } from "#domain/story/placements.ts";
import type { Value } from "#domain/value.ts";
import { nameProjection, sayAbout, sayRange } from "#domain/words/story/sayProjection.ts";
import { saySigned, sayNumber } from "#domain/words/story/telling.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";

type Counted = FlowOfYear["rows"][number];
/** A month or a year that was counted, or what March would bring. */
type Row = Counted | Projection;
const isCounted = (row: Row): row is Counted => Array.isArray(row);

/** The flow month by month or year by year, newest first; above it what is projected, if anything. */
export const FlowTable = ({ over, rows, projection }: FlowOfYear) => (
  <FigureTable<Row>
    caption={`The same, ${isMonth(over) ? "month by month" : "year by year"}, newest first`}
    rows={[...(projection ? [projection] : []), ...rows]}
    keyOf={nameOf}
    head={{ name: "Period", cell: nameOf }}
    columns={[
      {
        name: "At the start",
        // Who would come and who would leave is not projected: only how many there would be.
        spans: (row) => (isCounted(row) ? 1 : 4),
        cell: (row) => (isCounted(row) ? show(row[1].opening) : "A projection, not counted"),
      },
      { name: "Started", cell: counted((f) => show(f.started)) },
      { name: "Left", cell: counted((f) => show(f.ended)) },
      {
        name: "Counted otherwise",
        cell: counted((f) =>
          f.remainder.kind === "known" ? saySigned(f.remainder) : show(f.remainder),
        ),
      },
      {
        name: "At the end",
        cell: (row) =>
          isCounted(row) ? show(row[1].closing) : `${sayAbout(row)}, ${sayRange(row)}`,
      },
    ]}
  />
);

/** A period of the flow: a month, or the year that ends on 31 March. */
export const sayOver = (at: Month | Year): string =>
  isMonth(at) ? sayMonth(at) : `Year to 31 March ${at}`;
const nameOf = (row: Row): string => (isCounted(row) ? sayOver(row[0]) : nameProjection(row));

const counted =
  (cell: (flow: Flow) => ReactNode) =>
  (row: Row): ReactNode =>
    isCounted(row) ? cell(row[1]) : null;
const show = (v: Value) => <Shown isGap={v.kind !== "known"}>{sayNumber(v)}</Shown>;
