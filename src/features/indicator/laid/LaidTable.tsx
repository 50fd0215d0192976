import { comparePeriods, shortPeriod, type PeriodId } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import { observationAt } from "#domain/observation.ts";
import { missing } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { TableScroll } from "#ui/TableScroll.tsx";
import { Figure } from "../Figure.tsx";
import type { LaidCouncil } from "./laidCouncils.ts";

type Props = { readonly indicator: Indicator; readonly laid: readonly LaidCouncil[] };
/** The published years of every council laid on the trend, newest first, each with its own gaps. */
export function LaidTable({ indicator, laid }: Props) {
  const [first] = laid;
  if (!first) return null;
  const { frame } = first.series;
  const periods = [
    ...new Set(laid.flatMap(({ series }) => series.observations.map((o) => o.period))),
  ].sort((a, b) => comparePeriods(b, a));
  return (
    <TableScroll label="Councils laid on the trend">
      <FigureTable
        stacks={false}
        caption={`${indicator.name}: the councils laid on the trend, published years`}
        rows={periods}
        keyOf={(period) => period}
        head={{ name: "Period", cell: (period) => shortPeriod(period, frame) }}
        columns={laid.map(({ name, series }) => ({
          name,
          cell: (period: PeriodId) => (
            <Figure
              value={observationAt(series, period)?.value ?? missing("missing")}
              of={indicator}
            />
          ),
        }))}
      />
    </TableScroll>
  );
}
