import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel, type Step } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { saySigned, sayNumber } from "#domain/narrative/story/telling.ts";
import { monthsTo, sayMonth, type Month } from "#domain/calendar.ts";
import type { Series } from "#domain/observation.ts";
import type { Flow } from "#domain/story/flow.ts";
import { flowYears, monthlyFlow, projectToMarch, yearlyFlow } from "#domain/story/placements.ts";
import type { Story } from "#domain/story/story.ts";
import { mapValue, type Value } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";

const show = (v: Value) => (v.kind === "known" ? sayNumber(v) : <Gap>{sayNumber(v)}</Gap>);

/** Opening, started, left, closing: as a waterfall for the year, and month by month or year by year as a table. */
export function InAndOut({
  area,
  story,
  series,
  month,
  origin,
}: {
  area: Area;
  story: Story;
  series: readonly Series[];
  month: Month | null;
  origin: Provenance;
}) {
  const year = flowYears(series)[0];
  const flow =
    month === null
      ? year === undefined
        ? null
        : yearlyFlow(series, year)
      : monthlyFlow(story, month, 12);
  if (!flow) return null;
  const period =
    month === null ? `year to 31 March ${year ?? ""}` : `12 months to ${sayMonth(month)}`;
  const rows: readonly (readonly [string, Flow])[] =
    month === null
      ? flowYears(series)
          .slice(0, 6)
          .map((y) => [`Year to 31 March ${y}`, yearlyFlow(series, y)] as const)
      : [...monthsTo(month, 12)]
          .reverse()
          .map((m) => [sayMonth(m), monthlyFlow(story, m, 1)] as const);
  const left = flow.remainder.kind === "known" && flow.remainder.amount !== 0;
  const steps: readonly Step[] = [
    { name: "At the start", kind: "total", value: flow.opening, text: sayNumber(flow.opening) },
    { name: "Started", kind: "step", value: flow.started, text: saySigned(flow.started) },
    {
      name: "Left",
      kind: "step",
      value: mapValue(flow.ended, (n) => -n),
      text: saySigned(mapValue(flow.ended, (n) => -n)),
    },
    ...(left || flow.remainder.kind !== "known"
      ? [
          {
            name: "Counted otherwise",
            kind: "step" as const,
            value: flow.remainder,
            text: saySigned(flow.remainder),
          },
        ]
      : []),
    { name: "At the end", kind: "total", value: flow.closing, text: sayNumber(flow.closing) },
  ];
  const finding = `${sayNumber(flow.opening)} at the start, ${sayNumber(flow.started)} started, ${sayNumber(flow.ended)} left, ${sayNumber(flow.closing)} at the end${left ? `; ${saySigned(flow.remainder)} counted otherwise` : ""}.`;
  const projection = month === null ? null : projectToMarch(story, month);
  return (
    <FigureFrame
      labelledBy="in-and-out"
      file={`placements-flow-${area.code}`}
      title={`Children looked after by ${area.name}, in and out, ${period}`}
      finding={finding}
      period={period}
      origin={origin}
      sheet={() => ({
        head: [
          "Period",
          "At the start",
          "Started",
          "Left",
          "Counted otherwise",
          "At the end",
          "Source",
          "Caution",
        ],
        rows: rows.map(([label, f]) => [
          label,
          ...[f.opening, f.started, f.ended, f.remainder, f.closing].map(figureCell),
          origin.source,
          origin.caution,
        ]),
      })}
    >
      <h2 id="in-and-out">In and out: {period}</h2>
      <Waterfall model={waterfallModel(steps)} />
      <p className="small" data-picture="text">
        Solid: children at one moment. Grey: children who started. White: children who left.{" "}
        {left
          ? "“Counted otherwise” is what starts and leavers do not explain: revisions, rounding, and children counted once who came or went twice."
          : ""}
      </p>
      <table className="table table-stacks">
        <caption>
          The same, {month === null ? "year by year" : "month by month"}, newest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
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
              Counted otherwise
            </th>
            <th scope="col" className="number">
              At the end
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, f]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number" data-label="At the start">
                {show(f.opening)}
              </td>
              <td className="number" data-label="Started">
                {show(f.started)}
              </td>
              <td className="number" data-label="Left">
                {show(f.ended)}
              </td>
              <td className="number" data-label="Counted otherwise">
                {f.remainder.kind === "known" ? saySigned(f.remainder) : show(f.remainder)}
              </td>
              <td className="number" data-label="At the end">
                {show(f.closing)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {projection && (
        <p className="projection">
          If the net change of the last twelve months goes on, about{" "}
          <strong>{sayNumber({ kind: "known", amount: projection.middle })}</strong> children would
          be looked after at the end of {sayMonth(projection.period)}. Over any {projection.months}{" "}
          months of the last three years the number moved so that it could be anywhere from{" "}
          {sayNumber({ kind: "known", amount: projection.low })} to{" "}
          {sayNumber({ kind: "known", amount: projection.high })}. A projection, not a forecast of
          the service.
        </p>
      )}
    </FigureFrame>
  );
}
