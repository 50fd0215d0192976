import type { ReactNode } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import type { Quarter } from "#domain/calendar.ts";
import { capital } from "#domain/firstLetter.ts";
import {
  sayMoved,
  sayReport,
  sayVariance,
  sayVarianceAtBar,
  sayVarianceExactly,
} from "#domain/words/story/tellMoney.ts";
import { sayEveryThousand } from "#domain/words/story/telling.ts";
import { reportOf, type Budget, type BudgetRow } from "#domain/story/money.ts";
import { FigureTable } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

type Props = {
  readonly area: Area;
  readonly budget: Budget;
  readonly period: Quarter;
  readonly origin: Provenance;
  /** The story’s answer in words, beneath the picture. */
  readonly answer: ReactNode;
};

/** Budget, forecast and variance of each service with its movement and why. */
export function Services({ area, budget, period, origin, answer }: Props) {
  const { services, total } = budget;
  const isOutturn = reportOf(period).place === 3;
  const label = sayReport(period);
  return (
    <FigureFrame
      labelledBy="services"
      file={`money-${area.code}-${period}`}
      title={`Budget and forecast, ${area.name}, ${label}`}
      finding={`General Fund: ${sayVariance(total)}.`}
      period={label}
      origin={origin}
      sheet={() => serviceSheet(budget, label, origin)}
    >
      <h2 id="services">Service by service, {label}</h2>
      <Waterfall
        model={waterfallModel([
          ...services.map((r) => ({
            name: capital(r.service),
            kind: "step" as const,
            value: r.variance,
            text: sayVarianceAtBar(r),
          })),
          {
            name: "General Fund",
            kind: "total",
            value: total.variance,
            text: sayVarianceAtBar(total),
          },
        ])}
        label={`Service by service, ${label}. General Fund: ${sayVariance(total)}. The figures are in the table.`}
      />
      <p className="small" data-picture="text">
        Grey: overspend. White: underspend. Solid: all. Each bar begins where the last ended.
      </p>
      {answer}
      <InFigures of="each service, its movement and why">
        <FigureTable
          caption="Budget and forecast in £ thousand"
          rows={[...services, total]}
          keyOf={(r) => r.service}
          head={{ name: "Service", cell: (r) => capital(r.service) }}
          columns={[
            { name: "Budget", cell: (r) => sayEveryThousand(r.budget) },
            {
              name: isOutturn ? "Outturn" : "Forecast",
              cell: (r) => sayEveryThousand(r.forecast),
            },
            { name: "Variance", cell: sayVarianceExactly },
            { name: "Movement", words: true, cell: (r) => sayMoved(r, sayEveryThousand) },
            { name: "Why", words: true, cell: why },
          ]}
        />
      </InFigures>
    </FigureFrame>
  );
}

const why = ({ reasonType, reason }: BudgetRow) => (
  <span>
    {reasonType !== "" && <strong>{capital(reasonType)}. </strong>}
    {reason}
  </span>
);

const serviceSheet = (
  { services, total, highNeeds }: Budget,
  label: string,
  origin: Provenance,
) => ({
  head: [
    "Service",
    "Fund",
    "Budget £000",
    "Forecast £000",
    "Variance £000",
    "Variance %",
    "Movement £000",
    "Reason type",
    "Reason",
    "Report",
    "Source",
    "Caution",
  ],
  rows: [
    ...[...services, total].map((r) => [r, "General Fund"] as const),
    ...(highNeeds ? [[highNeeds, "DSG"] as const] : []),
  ].map(([r, fund]) => [
    r.service,
    fund,
    ...[r.budget, r.forecast, r.variance, r.percent, r.movement].map(figureCell),
    r.reasonType,
    r.reason,
    label,
    origin.source,
    origin.caution,
  ]),
});
