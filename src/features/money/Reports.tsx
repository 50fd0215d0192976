import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { VarianceSteps } from "#charts/variance/VarianceSteps.tsx";
import type { Area } from "#domain/area.ts";
import { comparePeriods, sayYears, type Quarter } from "#domain/calendar.ts";
import { sayMoved, sayWay } from "#domain/narrative/story/tellMoney.ts";
import { sayNumber, sayThousands } from "#domain/narrative/story/telling.ts";
import { budgetAt, REPORT_WORDS, reportOf, reports, yearEndRange } from "#domain/story/money.ts";
import type { Story } from "#domain/story/story.ts";

/** Every forecast as its own step, year by year, with the range past years give this one: never overwritten. */
export function Reports({
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
  const all = reports(story).filter((p) => comparePeriods(p, period) <= 0);
  const rows = all.map((p) => ({
    period: p,
    label: `${sayYears(reportOf(p).year)}, ${REPORT_WORDS[reportOf(p).place] ?? ""}`,
    year: reportOf(p).year,
    place: reportOf(p).place,
    row: budgetAt(story, p).total,
  }));
  const range = yearEndRange(story, period);
  const span = `${rows[0]?.label ?? ""} to ${rows.at(-1)?.label ?? ""}`;
  const finding =
    range === null
      ? "No year-end range is given here."
      : `Going by ${range.years.map(sayYears).join(", ")}, this year may end between ${sayThousands({ kind: "known", amount: range.low })} and ${sayThousands({ kind: "known", amount: range.high })} over (+) or under (−) budget.`;
  return (
    <FigureFrame
      labelledBy="reports"
      file={`money-reports-${area.code}`}
      title={`Is it moving? ${area.name}’s forecast variance, report by report`}
      finding={finding}
      period={span}
      origin={origin}
      sheet={() => ({
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
        rows: rows.map((r) => [
          r.label,
          ...[r.row.budget, r.row.forecast, r.row.variance, r.row.percent, r.row.movement].map(
            figureCell,
          ),
          origin.source,
          origin.caution,
        ]),
      })}
    >
      <h2 id="reports">Is it moving? Report by report</h2>
      <VarianceSteps
        steps={rows.map((r) => ({ year: r.year, place: r.place, value: r.row.variance }))}
        range={range}
      />
      <p className="small" data-picture="text">
        Each line is one financial year, from June to the outturn in March; the dot is a report.{" "}
        {range
          ? "The dashed bar is where this year may end, if it moves from here as the least and the most of the years before did. It is a range of the past, not a promise."
          : ""}
      </p>
      <p>{finding}</p>
      <table className="table table-stacks">
        <caption>General Fund, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col" className="number">
              Budget
            </th>
            <th scope="col" className="number">
              Forecast
            </th>
            <th scope="col" className="number">
              Variance
            </th>
            <th scope="col">Movement</th>
          </tr>
        </thead>
        <tbody>
          {[...rows].reverse().map((r) => (
            <tr key={r.period}>
              <th scope="row">{r.label}</th>
              <td className="number" data-label="Budget">
                {sayThousands(r.row.budget)}
              </td>
              <td className="number" data-label="Forecast">
                {sayThousands(r.row.forecast)}
              </td>
              <td className="number" data-label="Variance">
                {r.row.variance.kind === "known" && r.row.variance.amount > 0 ? "+" : ""}
                {sayThousands(r.row.variance)}, {sayNumber(r.row.percent, 1)}%,{" "}
                {sayWay(r.row.variance)}
              </td>
              <td data-label="Movement">{sayMoved(r.row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}
