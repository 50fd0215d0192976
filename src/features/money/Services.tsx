import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import type { Quarter } from "#domain/calendar.ts";
import { capital } from "#domain/firstLetter.ts";
import { sayMoved, sayReport, sayVariance } from "#domain/words/story/tellMoney.ts";
import { sayThousands } from "#domain/words/story/telling.ts";
import { reportOf, type Budget, type BudgetRow } from "#domain/story/money.ts";
import { FigureTable } from "#ui/FigureTable.tsx";

type Props = {
  readonly area: Area;
  readonly budget: Budget;
  readonly period: Quarter;
  readonly origin: Provenance;
};

/** Budget, forecast and variance of each service with its movement and why; high needs apart. */
export function Services({ area, budget, period, origin }: Props) {
  const { services, total, highNeeds } = budget;
  const isOutturn = reportOf(period).place === 3;
  const label = sayReport(period);
  return (
    <>
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
              text: sayVariance(r),
            })),
            {
              name: "General Fund",
              kind: "total",
              value: total.variance,
              text: sayVariance(total),
            },
          ])}
        />
        <p className="small" data-picture="text">
          Grey: over budget (adverse). White: under budget (favourable). Each bar begins where the
          last one ended; the solid bar is all of them.
        </p>
        <FigureTable
          caption="£ thousand; over budget is adverse"
          rows={[...services, total]}
          keyOf={(r) => r.service}
          head={{ name: "Service", cell: (r) => capital(r.service) }}
          columns={[
            { name: "Budget", cell: (r) => sayThousands(r.budget) },
            {
              name: isOutturn ? "Outturn" : "Forecast",
              cell: (r) => sayThousands(r.forecast),
            },
            { name: "Variance", cell: sayVariance },
            { name: "Movement", words: true, cell: sayMoved },
            { name: "Why", words: true, cell: why },
          ]}
        />
      </FigureFrame>
      {highNeeds && <HighNeeds row={highNeeds} isOutturn={isOutturn} />}
    </>
  );
}

const why = ({ reasonType, reason }: BudgetRow) => (
  <span>
    {reasonType !== "" && <strong>{capital(reasonType)}. </strong>}
    {reason}
  </span>
);

function HighNeeds({ row, isOutturn }: { row: BudgetRow; isOutturn: boolean }) {
  return (
    <section className="stack" aria-labelledby="dsg">
      <h2 id="dsg">High needs, apart</h2>
      <p className="measure">
        The Dedicated Schools Grant is a fund of its own, never netted against the rest. Grant{" "}
        {sayThousands(row.budget)}, {isOutturn ? "spent" : "forecast"} {sayThousands(row.forecast)}:{" "}
        <strong>{sayVariance(row)}</strong> this year; {sayMoved(row)}. With{" "}
        {sayThousands(row.broughtForward)} brought forward the deficit{" "}
        {isOutturn ? "stands" : "would stand"} at <strong>{sayThousands(row.deficit)}</strong>.{" "}
        {row.reason}
      </p>
    </section>
  );
}

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
