import { useWidth } from "../figure/useWidth.ts";
import { WIDE, lengthOf, type FlowStep } from "./flowModel.ts";
import { FlowDown } from "./FlowDown.tsx";

const [TOP, BARS, FOOT] = [64, 150, 104];
const BAR = 38;

/** The steps of a flow with a bar for now and one, outlined, for the year before; side by side where there is room. The table beside it says it all. */
export function Flow({ steps, label }: { steps: readonly FlowStep[]; label: string }) {
  const { box, width } = useWidth<HTMLDivElement>(360);
  return (
    <div ref={box} data-picture="chart" className="flow">
      {width >= WIDE ? (
        <Across steps={steps} label={label} width={width} />
      ) : (
        <FlowDown steps={steps} label={label} width={width} />
      )}
    </div>
  );
}

function Across({
  steps,
  label,
  width,
}: {
  steps: readonly FlowStep[];
  label: string;
  width: number;
}) {
  const column = width / steps.length;
  const middle = (i: number): number => Math.round(column * (i + 0.5));
  const floor = TOP + BARS;
  return (
    <svg
      viewBox={`0 0 ${width} ${floor + FOOT}`}
      width={width}
      height={floor + FOOT}
      role="img"
      aria-label={label}
    >
      <path d={`M8 ${floor}H${width - 8}`} stroke="#505a5f" />
      {steps.map((step, i) => {
        const at = middle(i);
        const [now, before] = [lengthOf(step.now, steps, BARS), lengthOf(step.before, steps, BARS)];
        const from = step.share ? steps.findIndex((s) => s.id === step.share?.from) : -1;
        return (
          <g key={step.id}>
            {step.share && from >= 0 && (
              <Arrow from={middle(from)} to={at} text={step.share.text} />
            )}
            {now !== null && (
              <rect x={at - BAR - 2} y={floor - now} width={BAR} height={now} fill="#12436d" />
            )}
            {before !== null && (
              <rect
                x={at + 3}
                y={floor - before + 1}
                width={BAR}
                height={Math.max(0, before - 1)}
                fill="#fff"
                stroke="#505a5f"
                strokeWidth="2"
              />
            )}
            {!step.counted && (
              <rect
                x={at - 52}
                y={floor - 62}
                width="104"
                height="54"
                fill="#fff"
                stroke="#505a5f"
                strokeDasharray="5 4"
              />
            )}
            {!step.counted && (
              <text x={at} y={floor - 40} textAnchor="middle" fontSize="16">
                No count
              </text>
            )}
            {!step.counted && (
              <text x={at} y={floor - 20} textAnchor="middle" fontSize="16">
                published
              </text>
            )}
            {step.lines.map((line, k) => (
              <text
                key={line}
                x={at}
                y={floor + 22 + k * 19}
                textAnchor="middle"
                fontSize="16"
                fontWeight="700"
              >
                {line}
              </text>
            ))}
            {step.counted && (
              <text x={at} y={floor + 66} textAnchor="middle" fontSize="17" fontWeight="700">
                {step.said}
              </text>
            )}
            {step.counted && (
              <text x={at} y={floor + 88} textAnchor="middle" fontSize="16" fill="#505a5f">
                {step.saidBefore}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Arrow({ from, to, text }: { from: number; to: number; text: string }) {
  return (
    <g>
      <path
        d={`M${from + 12} 40H${to - 14}M${to - 20} 34l8 6l-8 6`}
        fill="none"
        stroke="#0b0c0c"
        strokeWidth="2"
      />
      <text x={(from + to) / 2} y="26" textAnchor="middle" fontSize="16">
        {text}
      </text>
    </g>
  );
}
