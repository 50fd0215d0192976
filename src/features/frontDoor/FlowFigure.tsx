import type { ReactNode } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { Key } from "#charts/plot/Key.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Flow } from "#charts/flow/Flow.tsx";
import { stepOf, zoomOf } from "#charts/flow/flowModel.ts";
import { FILL } from "#charts/plot/tokens.ts";
import type { Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { StepRow } from "#domain/story/figures/frontDoor.ts";
import type { Pipeline } from "#domain/story/frontDoor.ts";
import { InFigures } from "#ui/Story.tsx";
import { StepTable } from "./StepTable.tsx";
import { flowSheet } from "./flowSheet.ts";

type Props = {
  readonly area: Area;
  readonly flow: Pipeline;
  readonly rows: readonly StepRow[];
  readonly comparison: Comparison;
  readonly origin: Provenance;
  /** The story’s answer in words, beneath the picture. */
  readonly answer: ReactNode;
};
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
export function FlowFigure({ area, flow, rows, comparison, origin, answer }: Props) {
  const steps = flow.steps.map(stepOf);
  const title = `From contact to plan, ${flow.span.label}`;
  const said = `Events of the same ${flow.monthly ? "months" : "year"}, not one group of children followed: “26 per 100” means 26 for every 100 of the step before. Neither high nor low is good in itself.`;
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
      <Flow
        steps={steps}
        label={`${title}: ${steps.map((d) => `${d.lines.join(" ")} ${d.counted ? d.said : "no count published"}`).join(", ")}. The figures are in the table.`}
      />
      <Key items={KEY} />
      {zoomOf(steps) && (
        <p className="small" data-picture="text">
          Bars after the break have a scale of their own: compare them only with each other.
        </p>
      )}
      {answer}
      <p className="measure">{said}</p>
      <InFigures of="each step, with England beside it">
        <StepTable flow={flow} rows={rows} comparison={comparison} />
      </InFigures>
    </FigureFrame>
  );
}
