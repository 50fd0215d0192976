import { sayShortYears } from "#domain/calendar.ts";
import { formatNumber } from "#domain/format.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { spread } from "../trend/spread.ts";
import { ticksBetween } from "../figure/ticks.ts";
import { useWidth } from "../figure/useWidth.ts";

type StepAt = { readonly year: number; readonly place: number; readonly value: Value };
const [H, LEFT, TOP, BOTTOM] = [300, 84, 16, 40];
const tenth = (n: number): number => Math.round(n * 10) / 10;
const DASH = ["", "8 4", "3 3", "12 3 3 3", "1 4"];

/** Forecast variance of each financial year from report to report, thousand pounds; the newest year in colour and solid. A gap lifts the pen. */
export function VarianceSteps({
  steps,
  range,
}: {
  steps: readonly StepAt[];
  range: { readonly low: number; readonly high: number } | null;
}) {
  const { box, width: W } = useWidth<HTMLDivElement>(760);
  const years = [...new Set(steps.map((s) => s.year))];
  const newest = years.at(-1);
  const amounts = [
    ...steps.flatMap((s) => amountOf(s.value) ?? []),
    ...(range ? [range.low, range.high] : []),
  ];
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const narrow = W < 480;
  const right = W - (narrow ? 58 : 84);
  const x = (place: number): number => tenth(LEFT + (place / 3) * (right - LEFT));
  const y = (v: number): number =>
    tenth(TOP + ((high - v) / (high - low || 1)) * (H - TOP - BOTTOM));
  const path = (year: number): string => {
    let open = false;
    return steps
      .filter((s) => s.year === year)
      .map((s) => {
        const v = amountOf(s.value);
        const command = v === null ? "" : `${open ? "L" : "M"}${x(s.place)} ${y(v)}`;
        open = v !== null;
        return command;
      })
      .join("");
  };
  // Years that end near one another would print over one another.
  const ended = years.flatMap((year) => {
    const last = steps.findLast((s) => s.year === year && s.value.kind === "known");
    const v = last && amountOf(last.value);
    return last?.place === 3 && v != null ? [{ year, at: y(v) }] : [];
  });
  const apart = spread(
    ended.map((e) => e.at),
    18,
  );
  const labels = new Map(ended.map((e, i) => [e.year, apart[i] ?? e.at]));
  return (
    <div ref={box} data-picture="chart">
      <svg viewBox={`0 0 ${W} ${H}`} width={W} height={H} aria-hidden="true" focusable="false">
        {ticksBetween(low, high).map((t) => (
          <g key={t}>
            <path d={`M${LEFT} ${y(t)}H${right}`} stroke="#d5d8da" />
            <text x={LEFT - 8} y={y(t) + 5} fontSize="16" textAnchor="end">
              {t < 0 ? "−" : t > 0 ? "+" : ""}£{formatNumber(Math.abs(t), 0)}k
            </text>
          </g>
        ))}
        <path d={`M${LEFT} ${y(0)}H${right}`} stroke="#0b0c0c" strokeWidth="1.5" />
        {(narrow ? ["Jun", "Sep", "Dec", "Mar"] : ["June", "September", "December", "March"]).map(
          (name, i) => (
            <text
              key={name}
              x={x(i)}
              y={H - 12}
              fontSize="16"
              textAnchor={i === 0 ? "start" : i === 3 ? "end" : "middle"}
            >
              {name}
            </text>
          ),
        )}
        {years.map((year, i) => {
          const label = labels.get(year);
          const own = year === newest;
          const last = steps.findLast((s) => s.year === year && s.value.kind === "known");
          const at = last ? amountOf(last.value) : null;
          return (
            <g key={year}>
              <path
                d={path(year)}
                fill="none"
                stroke={own ? "var(--us)" : "#505a5f"}
                strokeWidth={own ? 4 : 2}
                strokeDasharray={own ? "" : DASH[(years.length - i) % DASH.length]}
              />
              {steps
                .filter((s) => s.year === year)
                .map((s) => {
                  const v = amountOf(s.value);
                  return v === null ? null : (
                    <circle
                      key={s.place}
                      cx={x(s.place)}
                      cy={y(v)}
                      r={own ? 6 : 3.5}
                      fill={own ? "var(--us)" : "#505a5f"}
                    />
                  );
                })}
              {last && at !== null && (
                <text
                  x={x(last.place) + 10}
                  y={own && last.place < 3 ? y(at) - 10 : (label ?? y(at)) + 5}
                  fontSize="16"
                  fontWeight={own ? 700 : 400}
                >
                  {sayShortYears(year)}
                </text>
              )}
            </g>
          );
        })}
        {range && (
          <path
            d={`M${right - 6} ${y(range.high)}V${y(range.low)}M${right - 14} ${y(range.high)}h16M${right - 14} ${y(range.low)}h16`}
            stroke="#0b0c0c"
            strokeWidth="3"
            strokeDasharray="5 4"
            fill="none"
          />
        )}
      </svg>
    </div>
  );
}
