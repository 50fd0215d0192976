import { BesideCell } from "#charts/beside/BesideCell.tsx";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { Key } from "#charts/plot/Key.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Flow } from "#charts/flow/Flow.tsx";
import { stepOf } from "#charts/flow/flowModel.ts";
import { FILL } from "#charts/plot/tokens.ts";
import type { Area } from "#domain/area.ts";
import { columnHead, type Comparison } from "#domain/comparison.ts";
import { sayAmount, sayTotal } from "#domain/words/story/cite.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { StepRow } from "#domain/story/figures/frontDoor.ts";
import type { Pipeline } from "#domain/story/frontDoor.ts";
import { flowSheet } from "./flowSheet.ts";

type Props = {
  readonly area: Area;
  readonly flow: Pipeline;
  readonly rows: readonly StepRow[];
  readonly comparison: Comparison;
  readonly origin: Provenance;
};
const YEAR = { basis: "year", ends: "03-31" } as const;
const KEY = [
  { text: "This period", mark: <rect x="2" y="2" width="30" height="10" {...FILL.us} /> },
  {
    text: "The same a year before",
    mark: <rect x="3" y="2" width="28" height="10" {...FILL.before} />,
  },
];

/**
 * The flow drawn, and the same in a table with England and the comparison where both ends of a step
 * are published.
 */
export function FlowFigure({ area, flow, rows, comparison, origin }: Props) {
  const steps = flow.steps.map(stepOf);
  const title = `From contact to plan, ${flow.span.label}`;
  const said = `Events of the same ${flow.monthly ? "months" : "year"}, not one group of children followed: “26 per 100” says that for every 100 of the step before there were 26 of this one. It is context: neither high nor low is good in itself.`;
  return (
    <FigureFrame
      labelledBy="flow"
      file={`front-door-${area.code}`}
      title={`${area.name}: ${title}`}
      finding={said}
      period={flow.span.label}
      origin={origin}
      sheet={() => flowSheet(area, flow, rows, comparison, origin)}
    >
      <h2 id="flow">{title}</h2>
      <p className="measure">{said}</p>
      <Flow
        steps={steps}
        label={`${title}: ${steps.map((d) => `${d.lines.join(" ")} ${d.counted ? d.said : "no count published"}`).join(", ")}. The figures are in the table.`}
      />
      <Key items={KEY} />
      <table className="table table-stacks story-table" data-picture="table">
        <caption>Counts, and how many there were for every 100 of the step before</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col" className="number">
              {flow.span.label}
            </th>
            <th scope="col" className="number">
              A year before
            </th>
            <th scope="col" className="number">
              For every 100 of the step before
            </th>
            <th scope="col" className="number">
              A year before
            </th>
            <th scope="col" className="number">
              England
            </th>
            <th scope="col" className="number">
              {columnHead(comparison)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={row.step.id}
              row={row}
              monthly={flow.monthly}
              column={comparison.words.column}
              none={comparison.kind === "past" ? comparison.words.none : "Not published"}
            />
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}

function Line({
  row: { step, marks, beside },
  monthly,
  column,
  none,
}: {
  row: StepRow;
  monthly: boolean;
  column: string;
  none: string;
}) {
  if (!step.counted)
    return (
      <tr>
        <th scope="row">{step.name}</th>
        <td colSpan={6} data-label="Count">
          <span className="gap">
            {monthly
              ? "Not given as a count"
              : step.id === "section-47s"
                ? "Not published as a count here; DfE’s rate is below"
                : "Not published as a count"}
          </span>
        </td>
      </tr>
    );
  const known = step.per100.kind === "known";
  const per = step.from
    ? known
      ? `${sayAmount(step.per100, 1)} per 100 ${step.from.one}`
      : "No figure"
    : "First step";
  return (
    <tr>
      <th scope="row">{step.name}</th>
      <td className="number" data-label="Count">
        {sayTotal(step.now)}
      </td>
      <td className="number" data-label="A year before">
        {sayTotal(step.before)}
      </td>
      <td className="number" data-label="Per 100">
        <div>
          {per}
          {step.from && known && (
            <div className="secondary small">
              {sayTotal(step.now)} and {sayTotal(step.from.now)}
            </div>
          )}
        </div>
      </td>
      <td className="number" data-label="A year before">
        {step.from ? (
          step.per100Before.kind === "known" ? (
            sayAmount(step.per100Before, 1)
          ) : (
            <span className="gap">No figure</span>
          )
        ) : (
          ""
        )}
      </td>
      <td className="number" data-label="England">
        <div>
          {marks ? (
            sayAmount(marks.england, 1)
          ) : step.from ? (
            <span className="gap">Not published</span>
          ) : (
            ""
          )}
          {marks && <div className="secondary small">{periodLabel(marks.period, YEAR)}</div>}
        </div>
      </td>
      <td className="number" data-label={column}>
        <BesideCell
          beside={beside}
          show={(value) => sayAmount(value, 1)}
          none={step.from ? none : ""}
        />
      </td>
    </tr>
  );
}
