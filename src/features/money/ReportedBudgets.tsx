import { Bars, barsKey } from "#charts/bars/Bars.tsx";
import type { BarKind } from "#charts/bars/barsDrawing.ts";
import { Key } from "#charts/plot/Key.tsx";
import type { Area } from "#domain/area.ts";
import { formatNumber } from "#domain/format.ts";
import { sayDay } from "#domain/words/figure/sayDay.ts";
import { sayOfYear } from "#domain/words/story/cite.ts";
import { sayReportedVariance } from "#domain/words/story/tellMoney.ts";
import { sayMillions, sayReportedMoney, withPlus } from "#domain/words/story/telling.ts";
import type { ReportedBudget } from "#domain/story/money.ts";
import { known } from "#domain/value.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = { readonly budgets: readonly ReportedBudget[]; readonly area: Area };

/**
 * Budgets a council took to committee: what was printed, what the figures make, and whether they
 * agree.
 */
export function ReportedBudgets({ budgets, area }: Props) {
  const [first] = budgets;
  return (
    <section className="stack" aria-labelledby="reported">
      <h2 id="reported">Reported to committee by {area.name}</h2>
      <Bars
        rows={budgets.map((b) => ({
          id: b.service,
          // The picture stands beside one of another year.
          name: sayOfYear(b.service, b.row),
          bars: [bar("us", b.forecast), bar("before", b.budget)],
        }))}
        called={{ us: "Forecast", before: "Budget" }}
        label="Forecast and budget of each service, as reported. The figures are in the table."
      />
      <Key
        items={barsKey([
          ["us", "Forecast"],
          ["before", "Budget"],
        ])}
      />
      {budgets.map((b) => (
        <p key={b.service} className="small">
          {b.service}, {b.row.periodLabel}: {sayReportedVariance(b)}. {b.row.reportTitle},{" "}
          {sayDay(b.row.reportDate)}.
        </p>
      ))}
      <InFigures of="what was printed, and what it makes">
        <FigureTable
          caption={
            first
              ? `${first.row.reportTitle}, ${sayDay(first.row.reportDate)}; ${first.row.periodLabel}`
              : ""
          }
          rows={budgets}
          keyOf={(b) => b.service}
          head={{ name: "Service", cell: (b) => b.service }}
          columns={[
            { name: "Forecast", cell: (b) => sayMillions(b.forecast) },
            { name: "Budget", cell: (b) => sayMillions(b.budget) },
            { name: "Variance", cell: sayVariance },
            { name: "Since the quarter before", cell: ({ movement }) => sayMovement(movement) },
            {
              name: "Implied then",
              cell: ({ impliedBefore: then }) => (then === null ? "" : signed(then)),
            },
            { name: "Where", words: true, cell: (b) => `Paragraph ${b.row.paragraph}` },
          ]}
        />
      </InFigures>
    </section>
  );
}

const bar = (kind: BarKind, millions: number) => {
  const value = known(millions);
  return { kind, value, text: sayReportedMoney(millions) };
};

const signed = (millions: number): string => withPlus(known(millions), () => sayMillions(millions));
const sayVariance = ({ variance, percent }: ReportedBudget): string =>
  `${signed(variance)}, ${formatNumber(Math.abs(percent), 1)}%, ${variance > 0 ? "overspend" : "underspend"}`;
const sayMovement = (movement: number | null): string =>
  movement === null
    ? "Not printed"
    : `${movement < 0 ? "Improved" : "Worse"} by ${sayMillions(Math.abs(movement))}`;
