import type { ReactNode } from "react";
import { Stops } from "../figure/Stops.tsx";
import { Bar, Label } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { WIDE, barOf, zoomOf, type FlowStep, type Zoom } from "./flowModel.ts";
import { FlowDown } from "./FlowDown.tsx";
import { sayStep } from "./sayStep.ts";
import { sayLonger } from "./sayLonger.ts";

const [TOP, BARS, FOOT] = [64, 150, 104];
const BAR = 38;

type Props = { readonly steps: readonly FlowStep[]; readonly label: string };

/**
 * The steps of a flow with a bar for now and one, outlined, for the year before; side by side where
 * there is room. The table beside it says it all.
 */
export const Flow = ({ steps, label }: Props) => (
  <Plot first={360} className="flow">
    {(width) =>
      width >= WIDE ? (
        <Across steps={steps} label={label} width={width} />
      ) : (
        <FlowDown steps={steps} label={label} width={width} />
      )
    }
  </Plot>
);

function Across({ steps, label, width }: Props & { readonly width: number }) {
  const column = width / steps.length;
  const middle = (i: number): number => Math.round(column * (i + 0.5));
  const floor = TOP + BARS;
  const zoom = zoomOf(steps);
  const stops = steps.map((step, i) => ({
    said: sayStep(step),
    x: Math.max(1, middle(i) - column / 2 + 2),
    y: TOP - 6,
    width: column - 4,
    height: floor + FOOT - TOP,
  }));
  const drawn = (frame: ReactNode) => (
    <Paper width={width} height={floor + FOOT}>
      {zoom && (
        <Longer zoom={zoom} left={Math.round(column * zoom.from)} right={width} floor={floor} />
      )}
      <path d={`M8 ${floor}H${width - 8}`} stroke={INK.axis} />
      {steps.map((step, i) => {
        const from = step.share ? steps.findIndex((s) => s.id === step.share?.from) : -1;
        return (
          <g key={step.id}>
            {step.share && from >= 0 && (
              <Arrow from={middle(from)} to={middle(i)} text={step.share.text} />
            )}
            <Step steps={steps} place={i} at={middle(i)} floor={floor} />
          </g>
        );
      })}
      {frame}
    </Paper>
  );
  return (
    <Stops label={label} stops={stops}>
      {drawn}
    </Stops>
  );
}

/** The last steps on a scale of their own: paler ground, a broken axis at its edge, and in words. */
const Longer = ({
  zoom,
  left,
  right,
  floor,
}: {
  zoom: Zoom;
  left: number;
  right: number;
  floor: number;
}) => (
  <>
    <rect x={left} y={TOP - 8} width={right - left} height={floor - TOP + 8} fill={INK.ground} />
    <path
      d={`M${left} ${TOP - 8}V${floor - 12}l-7 5 14 6-7 5V${floor + 6}`}
      fill="none"
      stroke={INK.text}
      strokeWidth="2"
    />
    <Label x={left + 12} y={TOP + 14} on>
      {sayLonger(zoom.times, "tall")}
    </Label>
  </>
);

function Step({
  steps,
  place,
  at,
  floor,
}: {
  steps: readonly FlowStep[];
  place: number;
  at: number;
  floor: number;
}) {
  const step = steps[place];
  const [now, before] = [barOf(place, "now", steps, BARS), barOf(place, "before", steps, BARS)];
  if (!step) return null;
  return (
    <>
      {now !== null && (
        <Bar upright from={floor} to={floor - now} at={at - BAR - 2} thick={BAR} as={FILL.us} />
      )}
      {before !== null && (
        <Bar
          upright
          from={floor}
          to={floor - before}
          at={at + 2}
          thick={BAR + 1}
          as={FILL.before}
        />
      )}
      {!step.counted && <NoCount at={at} floor={floor} />}
      {step.lines.map((line, k) => (
        <Label key={line} x={at} y={floor + 22 + k * 19} anchor="middle" bold>
          {line}
        </Label>
      ))}
      {step.counted && (
        <>
          <Label x={at} y={floor + 66} anchor="middle" bold>
            {step.said}
          </Label>
          <Label x={at} y={floor + 88} anchor="middle" quiet>
            {step.saidBefore}
          </Label>
        </>
      )}
    </>
  );
}

/** A named hole in the flow, never a nought. */
const NoCount = ({ at, floor }: { at: number; floor: number }) => (
  <>
    <rect
      x={at - 52}
      y={floor - 62}
      width="104"
      height="54"
      fill={INK.paper}
      stroke={INK.axis}
      strokeDasharray="5 4"
    />
    <Label x={at} y={floor - 40} anchor="middle">
      No count
    </Label>
    <Label x={at} y={floor - 20} anchor="middle">
      published
    </Label>
  </>
);

const Arrow = ({ from, to, text }: { from: number; to: number; text: string }) => (
  <>
    <path
      d={`M${from + 12} 40H${to - 14}M${to - 20} 34l8 6l-8 6`}
      fill="none"
      stroke={INK.text}
      strokeWidth="2"
    />
    <Label x={(from + to) / 2} y={26} anchor="middle">
      {text}
    </Label>
  </>
);
