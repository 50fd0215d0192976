import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { sayYears, type Quarter } from "#domain/calendar.ts";
import { sayMoved, sayWay } from "#domain/narrative/story/tellMoney.ts";
import { sayNumber, sayThousands } from "#domain/narrative/story/telling.ts";
import { budgetAt, REPORT_WORDS, reportOf, type BudgetRow } from "#domain/story/money.ts";
import type { Story } from "#domain/story/story.ts";
import type { Value } from "#domain/value.ts";

const signed = (v: Value): string =>
  v.kind === "known" && v.amount > 0 ? `+${sayThousands(v)}` : sayThousands(v);
const said = (r: BudgetRow): string =>
  `${signed(r.variance)}, ${sayNumber(r.percent, 1)}%, ${sayWay(r.variance)}`;

/** Budget, forecast and variance of each service with its movement and why; high needs apart. */
export function Services({
  area,
  story,
  period,
  origin,
}: {
  area: Area;
  story: Story;
  period: Quarter;
  origin: Provenance;
}) {
  const { services, total, highNeeds } = budgetAt(story, period);
  const { year, place } = reportOf(period);
  const label = `${sayYears(year)}, ${REPORT_WORDS[place] ?? ""}`;
  const rows = [...services, total];
  return (
    <>
      <FigureFrame
        labelledBy="services"
        file={`money-${area.code}-${period}`}
        title={`Budget and forecast, ${area.name}, ${label}`}
        finding={`General Fund: ${said(total)}.`}
        period={label}
        origin={origin}
        sheet={() => ({
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
            ...rows.map((r) => [r, "General Fund"] as const),
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
        })}
      >
        <h2 id="services">Service by service, {label}</h2>
        <Waterfall
          model={waterfallModel([
            ...services.map((r) => ({
              name: r.service.charAt(0).toUpperCase() + r.service.slice(1),
              kind: "step" as const,
              value: r.variance,
              text: said(r),
            })),
            { name: "General Fund", kind: "total", value: total.variance, text: said(total) },
          ])}
        />
        <p className="small" data-picture="text">
          Grey: over budget (adverse). White: under budget (favourable). Each bar begins where the
          last one ended; the solid bar is all of them.
        </p>
        <table className="table table-stacks">
          <caption>£ thousand; over budget is adverse</caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col" className="number">
                Budget
              </th>
              <th scope="col" className="number">
                {place === 3 ? "Outturn" : "Forecast"}
              </th>
              <th scope="col" className="number">
                Variance
              </th>
              <th scope="col">Movement</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={r.service}>
                <th scope="row">
                  {r.service.charAt(0).toUpperCase()}
                  {r.service.slice(1)}
                </th>
                <td className="number" data-label="Budget">
                  {sayThousands(r.budget)}
                </td>
                <td className="number" data-label="Forecast">
                  {sayThousands(r.forecast)}
                </td>
                <td className="number" data-label="Variance">
                  {said(r)}
                </td>
                <td data-label="Movement">{sayMoved(r)}</td>
                <td data-label="Why">
                  <span>
                    {r.reasonType !== "" && (
                      <strong>
                        {r.reasonType.charAt(0).toUpperCase()}
                        {r.reasonType.slice(1)}.{" "}
                      </strong>
                    )}
                    {r.reason}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureFrame>
      {highNeeds && (
        <section className="stack" aria-labelledby="dsg">
          <h2 id="dsg">High needs, apart</h2>
          <p className="measure">
            The Dedicated Schools Grant is a fund of its own, never netted against the rest. Grant{" "}
            {sayThousands(highNeeds.budget)}, {place === 3 ? "spent" : "forecast"}{" "}
            {sayThousands(highNeeds.forecast)}: <strong>{said(highNeeds)}</strong> this year;{" "}
            {sayMoved(highNeeds)}. With {sayThousands(highNeeds.broughtForward)} brought forward the
            deficit {place === 3 ? "stands" : "would stand"} at{" "}
            <strong>{sayThousands(highNeeds.deficit)}</strong>. {highNeeds.reason}
          </p>
        </section>
      )}
    </>
  );
}
