import { lengthOf, type FlowStep } from "./flowModel.ts";

const STEP = 128;

/** The same steps under each other, for a phone: name, bars with their figures, and what stands between. */
export function FlowDown({
  steps,
  label,
  width,
}: {
  steps: readonly FlowStep[];
  label: string;
  width: number;
}) {
  const room = Math.max(80, width - 190);
  const height = steps.length * STEP;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {steps.map((step, i) => {
        const top = i * STEP;
        const [now, before] = [lengthOf(step.now, steps, room), lengthOf(step.before, steps, room)];
        return (
          <g key={step.id}>
            {step.share && (
              <path
                d={`M8 ${top + 6}v14M3 ${top + 15}l5 7l5-7`}
                fill="none"
                stroke="#0b0c0c"
                strokeWidth="2"
              />
            )}
            {step.share && (
              <text x="24" y={top + 20} fontSize="16">{`${step.share.text} ${step.share.of}`}</text>
            )}
            <text x="0" y={top + 46} fontSize="16" fontWeight="700">
              {step.lines.join(" ")}
            </text>
            {!step.counted && (
              <text x="0" y={top + 70} fontSize="16" fill="#505a5f">
                No count published
              </text>
            )}
            {now !== null && <rect x="0" y={top + 54} width={now} height="22" fill="#12436d" />}
            {step.counted && (
              <text x={(now ?? 0) + 8} y={top + 71} fontSize="16" fontWeight="700">
                {step.said}
              </text>
            )}
            {before !== null && (
              <rect
                x="1"
                y={top + 81}
                width={Math.max(0, before - 1)}
                height="20"
                fill="#fff"
                stroke="#505a5f"
                strokeWidth="2"
              />
            )}
            {step.counted && (
              <text x={(before ?? 0) + 8} y={top + 97} fontSize="16" fill="#505a5f">
                {step.saidBefore}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
