import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { VarianceSteps } from "#charts/variance/VarianceSteps.tsx";
import type { Area } from "#domain/area.ts";
import {
  sayMoved,
  sayReport,
  sayVarianceExactly,
  sayYearEnd,
} from "#domain/words/story/tellMoney.ts";
import { sayStop } from "#domain/words/figure/sayStop.ts";
import { sayEveryThousand } from "#domain/words/story/telling.ts";
import type { ReportRow } from "#domain/story/figures/money.ts";
import { reportOf, type YearEndRange } from "#domain/story/money.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly rows: readonly ReportRow[];
  readonly range: YearEndRange | null;
  readonly origin: Provenance;
};

/**
 * Every forecast as its own step, year by year, with the range past years give this one: never
 * overwritten.
 */
export function Reports({ area, rows, range, origin }: Props) {
  const ends = [rows[0], rows.at(-1)].map((r) => (r ? sayReport(r.period) : ""));
  const finding = range === null ? "No year-end range is given here." : sayYearEnd(range);
  return (
    <FigureFrame
      labelledBy="reports"
      file={`money-reports-${area.code}`}
      title={`Is it moving? ${area.name}’s forecast variance, report by report`}
      finding={finding}
      period={ends.join(" to ")}
      origin={origin}
      sheet={() => reportSheet(rows, origin)}
    >
      <h2 id="reports">Is it moving? Report by report</h2>
      <VarianceSteps
        steps={rows.map((r) => ({
          ...reportOf(r.period),
          value: r.total.variance,
          said: sayStop(sayReport(r.period), [sayVarianceExactly(r.total)]),
        }))}
        range={range}
      />
      <p className="small" data-picture="text">
        Each line is one year’s reports, from June to the outturn in March.{" "}
        {range
          ? "The dashed bar: where this year may end, if it moves from here as the least and the most of past years did. No promise."
          : ""}
      </p>
      <InFigures of="every report, newest first">
        <FigureTable
          caption="General Fund, newest first"
          rows={[...rows].reverse()}
          keyOf={(r) => r.period}
          head={{ name: "Report", cell: (r) => sayReport(r.period) }}
          columns={[
            { name: "Budget", cell: (r) => sayEveryThousand(r.total.budget) },
            { name: "Forecast", cell: (r) => sayEveryThousand(r.total.forecast) },
            { name: "Variance", cell: (r) => sayVarianceExactly(r.total) },
            { name: "Movement", words: true, cell: (r) => sayMoved(r.total, sayEveryThousand) },
          ]}
        />
      </InFigures>
    </FigureFrame>
  );
}

const reportSheet = (rows: readonly ReportRow[], origin: Provenance) => ({
  head: [
    "Report",
    "Budget £000",
    "Forecast £000",
    "Variance £000",
    "Variance %",
    "Movement £000",
    "Source",
    "Caution",
  ],
  rows: rows.map(({ period, total }) => [
    sayReport(period),
    ...[total.budget, total.forecast, total.variance, total.percent, total.movement].map(
      figureCell,
    ),
    origin.source,
    origin.caution,
  ]),
});
