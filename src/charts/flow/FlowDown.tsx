import type { ReactNode } from "react";
import { Stops } from "../figure/Stops.tsx";
import { Bar, Label } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { barOf, zoomOf, type FlowStep } from "./flowModel.ts";
import { sayStep } from "./sayStep.ts";
import { sayLonger } from "./sayLonger.ts";

const [STEP, BREAK] = [128, 44];
type Props = {
  readonly steps: readonly FlowStep[];
  readonly label: string;
  readonly width: number;
};

/**
 * The same steps under each other, for a phone: name, bars with their figures, and what stands
 * between.
 */
export function FlowDown({ steps, label, width }: Props) {
  const room = Math.max(80, width - 190);
  const zoom = zoomOf(steps);
  // Where the scale breaks, a line says so before the step it begins with.
  const topOf = (i: number): number => i * STEP + (zoom && i >= zoom.from ? BREAK : 0);
  const height = topOf(steps.length);
  const stops = steps.map((step, i) => ({
    said: sayStep(step),
    x: 1,
    y: topOf(i) + 26,
    width: width - 2,
    height: STEP - 28,
  }));
  const drawn = (frame: ReactNode) => (
    <Paper width={width} height={height}>
      {zoom && (
        <>
          <rect
            x="0"
            y={zoom.from * STEP}
            width={width}
            height={height - zoom.from * STEP}
            fill={INK.ground}
          />
          <path
            d={`M0 ${zoom.from * STEP + 1}h14l5-6 6 12 5-6H${width}`}
            fill="none"
            stroke={INK.text}
            strokeWidth="2"
          />
          <Label x={0} y={zoom.from * STEP + 28}>
            {sayLonger(zoom.times, "long")}
          </Label>
        </>
      )}
      {steps.map((step, i) => (
        <g key={step.id} transform={`translate(0 ${topOf(i)})`}>
          {step.share && (
            <>
              <path d="M8 6v14M3 15l5 7l5-7" fill="none" stroke={INK.text} strokeWidth="2" />
              <Label x={24} y={20}>{`${step.share.text} ${step.share.of}`}</Label>
            </>
          )}
          <Label x={0} y={46} bold>
            {step.lines.join(" ")}
          </Label>
          {step.counted ? (
            <Counted step={step} place={i} steps={steps} room={room} />
          ) : (
            <Label x={0} y={70} quiet>
              No count published
            </Label>
          )}
        </g>
      ))}
      {frame}
    </Paper>
  );
  return (
    <Stops label={label} stops={stops}>
      {drawn}
    </Stops>
  );
}

function Counted({
  step,
  place,
  steps,
  room,
}: {
  step: FlowStep;
  place: number;
  steps: readonly FlowStep[];
  room: number;
}) {
  const [now, before] = [barOf(place, "now", steps, room), barOf(place, "before", steps, room)];
  return (
    <>
      {now !== null && <Bar from={0} to={now} at={54} thick={22} as={FILL.us} />}
      <Label x={(now ?? 0) + 8} y={71} bold>
        {step.said}
      </Label>
      {before !== null && <Bar from={0} to={before} at={80} thick={22} as={FILL.before} />}
      <Label x={(before ?? 0) + 8} y={97} quiet>
        {step.saidBefore}
      </Label>
    </>
  );
}
