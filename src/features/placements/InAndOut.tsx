import type { ReactNode } from "react";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import { figureCell } from "#charts/figure/cells.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Waterfall } from "#charts/waterfall/Waterfall.tsx";
import { waterfallModel, type WaterfallStep } from "#charts/waterfall/waterfallModel.ts";
import type { Area } from "#domain/area.ts";
import { saySigned, sayNumber } from "#domain/words/story/telling.ts";
import { isMonth, sayMonth, type Month, type Year } from "#domain/calendar.ts";
import type { Flow } from "#domain/story/flow.ts";
import type { FlowOfYear } from "#domain/story/figures/placements.ts";
import type { Projection } from "#domain/story/placements.ts";
import { mapValue, type Value } from "#domain/value.ts";
import { FigureTable, Shown } from "#ui/FigureTable.tsx";
import { InFigures } from "#ui/Story.tsx";

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
  const { over, flow, rows, projection } = told;
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
      sheet={() => flowSheet(rows, origin)}
    >
      <h2 id="in-and-out">In and out: {period}</h2>
      <Waterfall
        model={waterfallModel(stepsOf(flow, left))}
        label={`In and out, ${period}: ${finding}`}
      />
      <p className="small" data-picture="text">
        Solid: children on one day. Grey: who started. White: who left.{" "}
        {left
          ? "“Counted otherwise”: revisions, rounding, and children counted once who came or went twice."
          : ""}
      </p>
      {answer}
      {projection && <Ahead {...projection} />}
      <InFigures of={`in and out, ${isMonth(over) ? "month by month" : "year by year"}`}>
        <FigureTable
          caption={`The same, ${isMonth(over) ? "month by month" : "year by year"}, newest first`}
          rows={rows}
          keyOf={([at]) => at}
          head={{ name: "Period", cell: ([at]) => sayOver(at) }}
          columns={[
            { name: "At the start", cell: ([, f]) => show(f.opening) },
            { name: "Started", cell: ([, f]) => show(f.started) },
            { name: "Left", cell: ([, f]) => show(f.ended) },
            {
              name: "Counted otherwise",
              cell: ([, f]) =>
                f.remainder.kind === "known" ? saySigned(f.remainder) : show(f.remainder),
            },
            { name: "At the end", cell: ([, f]) => show(f.closing) },
          ]}
        />
      </InFigures>
    </FigureFrame>
  );
}

const sayOver = (at: Month | Year): string =>
  isMonth(at) ? sayMonth(at) : `Year to 31 March ${at}`;
const show = (v: Value) => <Shown isGap={v.kind !== "known"}>{sayNumber(v)}</Shown>;

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

function Ahead({ middle, low, high, months, period }: Projection) {
  const children = (amount: number): string => sayNumber({ kind: "known", amount });
  return (
    <p className="projection">
      If the net change of the last twelve months goes on, about <strong>{children(middle)}</strong>{" "}
      children would be looked after at the end of {sayMonth(period)}. Over any {months} months of
      the last three years the number moved so that it could be anywhere from {children(low)} to{" "}
      {children(high)}. A projection, not a forecast of the service.
    </p>
  );
}

const flowSheet = (rows: FlowOfYear["rows"], origin: Provenance) => ({
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
  rows: rows.map(([at, f]) => [
    sayOver(at),
    ...[f.opening, f.started, f.ended, f.remainder, f.closing].map(figureCell),
    origin.source,
    origin.caution,
  ]),
});
