import type { ReactNode } from "react";
import { Stops } from "../figure/Stops.tsx";
import { Bar, Label } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { barOf, zoomOf, type FlowStep } from "./flowModel.ts";
import { sayStep } from "./sayStep.ts";
import { sayLonger } from "./sayLonger.ts";

type Place = {
  /** How high a step is, the line where the scale breaks, and where the bars begin. */
  readonly step: number;
  readonly gap: number;
  /** Room kept below the last bar, and how much of the first step’s is not used. */
  readonly below: number;
  readonly lift: number;
  readonly left: number;
  readonly nameAt: number;
  /** The upper edges of its two bars, and how thick each is. */
  readonly now: number;
  readonly before: number;
  readonly thick: number;
};
/** On a phone a name stands above its bars; where there is room, as on paper, left of them. */
const ABOVE: Place = {
  step: 128,
  gap: 44,
  below: 0,
  lift: 0,
  left: 0,
  nameAt: 46,
  now: 54,
  before: 80,
  thick: 22,
};
const BESIDE: Place = {
  step: 70,
  gap: 36,
  below: 6,
  lift: 22,
  left: 190,
  nameAt: 42,
  now: 27,
  before: 49,
  thick: 20,
};
const ROOMY = 560;

type Props = {
  readonly steps: readonly FlowStep[];
  readonly label: string;
  readonly width: number;
};

/**
 * The same steps under each other, for a phone and for paper: name, bars with their figures, and what
 * stands between.
 */
export function FlowDown({ steps, label, width }: Props) {
  const place = width < ROOMY ? ABOVE : BESIDE;
  const room = Math.max(80, width - 190 - place.left);
  const zoom = zoomOf(steps);
  // Where the scale breaks, a line says so before the step it begins with.
  const lift = steps[0]?.share === null ? place.lift : 0;
  const breakAt = (zoom?.from ?? 0) * place.step + place.below - lift;
  const topOf = (i: number): number =>
    i * place.step - lift + (zoom && i >= zoom.from ? place.gap : 0);
  const height = topOf(steps.length) + place.below;
  const stops = steps.map((step, i) => ({
    said: sayStep(step),
    x: 1,
    y: topOf(i) + place.now - 28,
    width: width - 2,
    height: place.before + place.thick - place.now + 30,
  }));
  const drawn = (frame: ReactNode) => (
    <Paper width={width} height={height}>
      {zoom && (
        <>
          <rect x="0" y={breakAt} width={width} height={height - breakAt} fill={INK.ground} />
          <path
            d={`M0 ${breakAt + 1}h14l5-6 6 12 5-6H${width}`}
            fill="none"
            stroke={INK.text}
            strokeWidth="2"
          />
          <Label x={0} y={breakAt + 28}>
            {sayLonger(zoom.times, "long")}
          </Label>
        </>
      )}
      {steps.map((step, i) => (
        <g key={step.id} transform={`translate(0 ${topOf(i)})`}>
          {step.share && (
            <g transform={`translate(${place.left} 0)`}>
              <path d="M8 6v14M3 15l5 7l5-7" fill="none" stroke={INK.text} strokeWidth="2" />
              <Label x={24} y={20}>{`${step.share.text} ${step.share.of}`}</Label>
            </g>
          )}
          <Label x={0} y={place.nameAt} bold>
            {step.lines.join(" ")}
          </Label>
          {step.counted ? (
            <Counted step={step} at={i} steps={steps} room={room} place={place} />
          ) : (
            <Label x={place.left} y={place.now + 16} quiet>
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

type CountedProps = {
  readonly step: FlowStep;
  readonly at: number;
  readonly steps: readonly FlowStep[];
  readonly room: number;
  readonly place: Place;
};
function Counted({ step, at, steps, room, place }: CountedProps) {
  const { left, thick } = place;
  const [now, before] = [barOf(at, "now", steps, room), barOf(at, "before", steps, room)];
  const [nowTo, beforeTo] = [left + (now ?? 0), left + (before ?? 0)];
  return (
    <>
      {now !== null && <Bar from={left} to={nowTo} at={place.now} thick={thick} as={FILL.us} />}
      <Label x={nowTo + 8} y={place.now + thick / 2 + 6} bold>
        {step.said}
      </Label>
      {before !== null && (
        <Bar from={left} to={beforeTo} at={place.before} thick={thick} as={FILL.before} />
      )}
      <Label x={beforeTo + 8} y={place.before + thick / 2 + 6} quiet>
        {step.saidBefore}
      </Label>
    </>
  );
}
