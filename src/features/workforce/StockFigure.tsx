import { figureCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Stock } from "#charts/stock/Stock.tsx";
import { stockBars } from "#charts/stock/stockModel.ts";
import type { Area } from "#domain/area.ts";
import { addMonths, comparePeriods, isMonth, type PeriodId } from "#domain/calendar.ts";
import { sayDay } from "#domain/narrative/sayDay.ts";
import { sayAmount } from "#domain/narrative/story/cite.ts";
import { sayStock } from "#domain/narrative/story/tellWorkforce.ts";
import type { Story } from "#domain/story/story.ts";
import { censusFlows, stockFlowAt, type StockFlow } from "#domain/story/workforce.ts";

const YEARS_BACK = 3;

/** In post at both ends of a year and who came and went; the remainder is a line of its own. */
export function StockFigure({
  area,
  story,
  at,
  origin,
}: {
  area: Area;
  story: Story;
  at: PeriodId;
  origin: Provenance;
}) {
  const flow = stockFlowAt(story, at);
  const years = isMonth(at)
    ? Array.from({ length: YEARS_BACK }, (_, i) => stockFlowAt(story, addMonths(at, -12 * i)))
    : censusFlows(story).filter((f) => comparePeriods(f.period, at) <= 0);
  const bars = stockBars(flow);
  const said = sayStock(flow);
  const title = "Who came and who went";
  const sheet = () => ({
    head: [
      "Area",
      "Code",
      "From",
      "To",
      "In post at the start (FTE)",
      "Started (FTE)",
      "Left (FTE)",
      "Other changes (FTE)",
      "In post at the end (FTE)",
      "Why a gap",
      "Source",
      "Caution",
    ],
    rows: years.map((f) => [
      area.name,
      area.code,
      f.from,
      f.to,
      ...[f.opening, f.starters.value, f.leavers.value, f.other, f.closing].map(figureCell),
      f.starters.note ?? f.leavers.note ?? "",
      origin.source,
      origin.caution,
    ]),
  });
  return (
    <FigureFrame
      labelledBy="stock"
      file={`workforce-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period={`${flow.from} to ${flow.to}`}
      origin={origin}
      sheet={sheet}
    >
      <h2 id="stock">{title}</h2>
      <p className="measure">{said} At the start + started − left + other changes = at the end.</p>
      {bars ? (
        <Stock
          bars={bars}
          label={`${title}, ${flow.from} to ${flow.to}. The figures are in the table.`}
        />
      ) : (
        <p className="gap">Not drawn: a part has no figure.</p>
      )}
      <table className="table table-stacks story-table" data-picture="table">
        <caption>Social workers, full-time equivalent, year by year</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" className="number">
              At the start
            </th>
            <th scope="col" className="number">
              Started
            </th>
            <th scope="col" className="number">
              Left
            </th>
            <th scope="col" className="number">
              Other changes
            </th>
            <th scope="col" className="number">
              At the end
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((f) => (
            <Line key={f.period} flow={f} />
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}

function Line({ flow: f }: { flow: StockFlow }) {
  const total = (t: StockFlow["starters"]) =>
    t.value.kind === "known" ? sayAmount(t.value, 1) : <span className="gap">{t.note}</span>;
  return (
    <tr>
      <th scope="row">
        {sayDay(f.opens)} to {sayDay(f.closes)}
      </th>
      <td className="number" data-label="At the start">
        {sayAmount(f.opening, 1)}
      </td>
      <td className="number" data-label="Started">
        {total(f.starters)}
      </td>
      <td className="number" data-label="Left">
        {total(f.leavers)}
      </td>
      <td className="number" data-label="Other changes">
        {f.other.kind === "known" && f.other.amount > 0 ? "+" : ""}
        {sayAmount(f.other, 1)}
      </td>
      <td className="number" data-label="At the end">
        {sayAmount(f.closing, 1)}
      </td>
    </tr>
  );
}
