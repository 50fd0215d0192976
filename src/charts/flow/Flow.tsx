import type { ReactNode } from "react";
import { Stops } from "../figure/Stops.tsx";
import { Bar, Label } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { wrapped } from "../plot/wrapped.ts";
import { WIDE, barOf, zoomOf, type FlowStep } from "./flowModel.ts";
import { FlowDown } from "./FlowDown.tsx";
import { sayStep } from "./sayStep.ts";
import { sayLonger } from "./sayLonger.ts";

const [HEAD, BARS, FOOT] = [64, 120, 104];
const BAR = 38;
/** A line of words, and how much nearer its column they may not come. */
const [LINE, CLEAR] = [19, 12];

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
  const zoom = zoomOf(steps);
  const longer =
    zoom === null
      ? []
      : wrapped(sayLonger(zoom.times, "tall"), width - column * zoom.from - CLEAR * 2);
  // Two lines stand above the longest of the bars that are drawn longer; more need room of their own.
  const top = HEAD + Math.max(0, longer.length - 2) * LINE;
  const floor = top + BARS;
  const befores = steps.map(({ saidBefore }) => wrapped(saidBefore, column - CLEAR));
  const foot = FOOT + (Math.max(1, ...befores.map((lines) => lines.length)) - 1) * LINE;
  const stops = steps.map((step, i) => ({
    said: sayStep(step),
    x: Math.max(1, middle(i) - column / 2 + 2),
    y: top - 6,
    width: column - 4,
    height: floor + foot - top,
  }));
  const drawn = (frame: ReactNode) => (
    <Paper width={width} height={floor + foot}>
      {zoom && (
        <Longer
          lines={longer}
          left={Math.round(column * zoom.from)}
          right={width}
          top={top}
          floor={floor}
        />
      )}
      <path d={`M8 ${floor}H${width - 8}`} stroke={INK.axis} />
      {steps.map((step, i) => {
        const from = step.share ? steps.findIndex((s) => s.id === step.share?.from) : -1;
        return (
          <g key={step.id}>
            {step.share && from >= 0 && (
              <Arrow from={middle(from)} to={middle(i)} text={step.share.text} />
            )}
            <Step steps={steps} place={i} at={middle(i)} floor={floor} before={befores[i] ?? []} />
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
  lines,
  left,
  right,
  top,
  floor,
}: {
  lines: readonly string[];
  left: number;
  right: number;
  top: number;
  floor: number;
}) => (
  <>
    <rect x={left} y={top - 8} width={right - left} height={floor - top + 8} fill={INK.ground} />
    <path
      d={`M${left} ${top - 8}V${floor - 12}l-7 5 14 6-7 5V${floor + 6}`}
      fill="none"
      stroke={INK.text}
      strokeWidth="2"
    />
    {lines.map((line, i) => (
      <Label key={line} x={left + CLEAR} y={top + 10 + i * LINE} on>
        {line}
      </Label>
    ))}
  </>
);

function Step({
  steps,
  place,
  at,
  floor,
  before: saidBefore,
}: {
  steps: readonly FlowStep[];
  place: number;
  at: number;
  floor: number;
  /** The words of the year before, in as many lines as they need. */
  before: readonly string[];
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
        <Label key={line} x={at} y={floor + 22 + k * LINE} anchor="middle" bold>
          {line}
        </Label>
      ))}
      {step.counted && (
        <>
          <Label x={at} y={floor + 66} anchor="middle" bold>
            {step.said}
          </Label>
          {saidBefore.map((line, k) => (
            <Label key={line} x={at} y={floor + 88 + k * LINE} anchor="middle" quiet>
              {line}
            </Label>
          ))}
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
