import type { ReactNode } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel, type WaterfallStep } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { nameProjection, sayAbout, sayRange } from "#domain/words/story/sayProjection.ts";
import { saySigned, sayNumber } from "#domain/words/story/telling.ts";
import { isMonth, sayMonth } from "#domain/calendar.ts";
import type { Flow } from "#domain/story/flow.ts";
import type { FlowOfYear } from "#domain/story/figures/placements.ts";
import type { Projection } from "#domain/story/placements.ts";
import { known, mapValue } from "#domain/value.ts";
import { InFigures } from "#ui/Story.tsx";
import { FlowTable, sayOver } from "./FlowTable.tsx";

type Props = {
  readonly area: Area;
  /** Null where nobody counts them: then the answer stands alone. */
  readonly told: FlowOfYear | null;
  readonly origin: Provenance;
  /** The story’s answer in words, beneath the picture. */
  readonly answer: ReactNode;
};

/**
 * Opening, started, left, closing: as a waterfall for the year, and month by month or year by year
 * as a table.
 */
export function InAndOut({ area, told, origin, answer }: Props) {
  if (told === null) return answer;
  const { over, flow, projection } = told;
  const period = isMonth(over) ? `12 months to ${sayMonth(over)}` : `year to 31 March ${over}`;
  const left = flow.remainder.kind === "known" && flow.remainder.amount !== 0;
  const finding = `${sayNumber(flow.opening)} at the start, ${sayNumber(flow.started)} started, ${sayNumber(flow.ended)} left, ${sayNumber(flow.closing)} at the end${left ? `; ${saySigned(flow.remainder)} counted otherwise` : ""}.`;
  return (
    <FigureFrame
      labelledBy="in-and-out"
      file={`placements-flow-${area.code}`}
      title={`Children looked after by ${area.name}, in and out, ${period}`}
      finding={finding}
      period={period}
      origin={origin}
      sheet={() => flowSheet(told, origin)}
    >
      <h2 id="in-and-out">In and out: {period}</h2>
      <Waterfall
        model={waterfallModel([...stepsOf(flow, left), ...(projection ? [ahead(projection)] : [])])}
        label={`In and out, ${period}: ${finding}`}
      />
      <p className="small" data-picture="text">
        Solid: children on one day. Grey: who started. White: who left.{" "}
        {left
          ? "“Counted otherwise”: revisions, rounding, and children counted once who came or went twice."
          : ""}
        {projection &&
          ` Dashed: a projection, not a count; the bracket goes ${sayRange(projection)}.`}
      </p>
      {answer}
      <InFigures of={`in and out, ${isMonth(over) ? "month by month" : "year by year"}`}>
        <FlowTable {...told} />
      </InFigures>
    </FigureFrame>
  );
}

/**
 * The bars of the waterfall: what starts and leavers do not explain is a bar of its own, where
 * there is any.
 */
function stepsOf({ opening, started, ended, remainder, closing }: Flow, left: boolean) {
  const gone = mapValue(ended, (n) => -n);
  const otherwise: WaterfallStep = {
    name: "Counted otherwise",
    kind: "step",
    value: remainder,
    text: saySigned(remainder),
  };
  const steps: readonly WaterfallStep[] = [
    { name: "At the start", kind: "total", value: opening, text: sayNumber(opening) },
    { name: "Started", kind: "step", value: started, text: saySigned(started) },
    { name: "Left", kind: "step", value: gone, text: saySigned(gone) },
    ...(left || remainder.kind !== "known" ? [otherwise] : []),
    { name: "At the end", kind: "total", value: closing, text: sayNumber(closing) },
  ];
  return steps;
}

/** The bar below those that were counted: what would be next March. */
const ahead = (projection: Projection): WaterfallStep => ({
  name: nameProjection(projection),
  kind: "projected",
  value: known(projection.middle),
  text: sayAbout(projection),
  range: { ...projection, said: `a projection, ${sayRange(projection)}` },
});

const flowSheet = ({ rows, projection }: FlowOfYear, origin: Provenance) => ({
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
  rows: [
    ...(projection
      ? [
          [
            `${nameProjection(projection)}: a projection, ${sayRange(projection)}`,
            "",
            "",
            "",
            "",
            String(projection.middle),
            origin.source,
            origin.caution,
          ],
        ]
      : []),
    ...rows.map(([at, f]) => [
      sayOver(at),
      ...[f.opening, f.started, f.ended, f.remainder, f.closing].map(figureCell),
      origin.source,
      origin.caution,
    ]),
  ],
});
