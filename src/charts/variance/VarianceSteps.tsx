import type { ReactNode } from "react";
import { Stops, type Stop } from "../figure/Stops.tsx";
import { Foot, Grid, Label, Level, Trace } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { INK, LINE } from "../plot/tokens.ts";
import {
  varianceDrawing,
  type Range,
  type StepAt,
  type VarianceDrawing,
} from "./varianceDrawing.ts";

type Props = { readonly steps: readonly StepAt[]; readonly range: Range | null };

/** The newest year is solid and in colour; those before it are told apart by their dashes. */
const DASH = ["8 4", "3 3", "12 3 3 3", "1 4", ""];

/**
 * Forecast variance of each financial year from report to report, thousand pounds; the newest year
 * in colour and solid. A gap lifts the pen.
 */
export const VarianceSteps = (props: Props) => (
  <Plot>
    {(width) => {
      const drawing = varianceDrawing(props, width);
      return (
        <Stops label={LABEL} hint={HINT} stops={drawing.reports.map(around)}>
          {(frame) => <Years drawing={drawing} frame={frame} />}
        </Stops>
      );
    }}
  </Plot>
);

const LABEL = "Forecast variance, report by report";
const HINT = "Each dot is a report. Point at one, or use the arrow keys.";
const around = ({ x, y, said }: VarianceDrawing["reports"][number]): Stop => ({
  said,
  x: x - 10,
  y: y - 10,
  width: 20,
  height: 20,
});

function Years({ drawing, frame }: { drawing: VarianceDrawing; frame: ReactNode }) {
  const { width, height, field, ticks, foot, nought, years, range } = drawing;
  return (
    <Paper width={width} height={height}>
      <Grid ticks={ticks} left={field.left} right={field.right} />
      <Level y={nought} left={field.left} right={field.right} as={LINE.average} />
      <Foot ticks={foot} y={height - 12} />
      {years.map((year) => (
        <Year key={year.year} {...year} />
      ))}
      {range && (
        <path
          d={`M${range.x} ${range.top}V${range.foot}M${range.x - 8} ${range.top}h16M${range.x - 8} ${range.foot}h16`}
          stroke={INK.text}
          strokeWidth="3"
          strokeDasharray="5 4"
          fill="none"
        />
      )}
      {frame}
    </Paper>
  );
}

function Year({ age, line, dots, name }: VarianceDrawing["years"][number]) {
  const isNewest = age === 0;
  const ink = isNewest ? INK.us : INK.axis;
  const dash = isNewest ? "" : (DASH[age % DASH.length] ?? "");
  return (
    <g>
      <Trace d={line} as={{ stroke: ink, strokeWidth: isNewest ? 4 : 2, strokeDasharray: dash }} />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={isNewest ? 6 : 3.5} fill={ink} />
      ))}
      {name && (
        <Label x={name.x} y={name.y} bold={isNewest} on>
          {name.text}
        </Label>
      )}
    </g>
  );
}
