import { Bar, Label } from "../plot/marks.tsx";
import { Paper } from "../plot/Plot.tsx";
import { FILL, INK } from "../plot/tokens.ts";
import { lengthOf, type FlowStep } from "./flowModel.ts";

const STEP = 128;
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
  return (
    <Paper width={width} height={steps.length * STEP} label={label}>
      {steps.map((step, i) => (
        <g key={step.id} transform={`translate(0 ${i * STEP})`}>
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
            <Counted step={step} steps={steps} room={room} />
          ) : (
            <Label x={0} y={70} quiet>
              No count published
            </Label>
          )}
        </g>
      ))}
    </Paper>
  );
}

function Counted({
  step,
  steps,
  room,
}: {
  step: FlowStep;
  steps: readonly FlowStep[];
  room: number;
}) {
  const [now, before] = [lengthOf(step.now, steps, room), lengthOf(step.before, steps, room)];
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
