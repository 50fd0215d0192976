import type { Area } from "#domain/area.ts";
import { formatNumber } from "#domain/format.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { sayMillions } from "#domain/narrative/story/telling.ts";
import type { ReportedBudget } from "#domain/story/money.ts";

/** Budgets a council took to committee: what was printed, what the figures make, and whether they agree. */
export function ReportedBudgets({
  budgets,
  area,
}: {
  budgets: readonly ReportedBudget[];
  area: Area;
  today: string;
}) {
  const [first] = budgets;
  return (
    <section className="stack" aria-labelledby="reported">
      <h2 id="reported">Reported to committee by {area.name}</h2>
      <table className="table table-stacks">
        <caption>
          {first
            ? `${first.row.reportTitle}, ${sayDay(first.row.reportDate)}; ${first.row.periodLabel}`
            : ""}
        </caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col" className="number">
              Forecast
            </th>
            <th scope="col" className="number">
              Budget
            </th>
            <th scope="col" className="number">
              Variance
            </th>
            <th scope="col" className="number">
              Since the quarter before
            </th>
            <th scope="col" className="number">
              Implied then
            </th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {budgets.map((b) => (
            <tr key={b.service}>
              <th scope="row">{b.service}</th>
              <td className="number" data-label="Forecast">
                {sayMillions(b.forecast)}
              </td>
              <td className="number" data-label="Budget">
                {sayMillions(b.budget)}
              </td>
              <td className="number" data-label="Variance">
                {b.variance > 0 ? "+" : ""}
                {sayMillions(b.variance)}, {formatNumber(Math.abs(b.percent), 1)}%,{" "}
                {b.variance > 0 ? "adverse" : "favourable"}
              </td>
              <td className="number" data-label="Since the quarter before">
                {b.movement === null
                  ? "Not printed"
                  : `${b.movement < 0 ? "Improved" : "Worse"} by ${sayMillions(Math.abs(b.movement))}`}
              </td>
              <td className="number" data-label="Implied then">
                {b.impliedBefore === null
                  ? ""
                  : `${b.impliedBefore > 0 ? "+" : ""}${sayMillions(b.impliedBefore)}`}
              </td>
              <td data-label="Where">Paragraph {b.row.paragraph}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
