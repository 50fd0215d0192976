import { sayShortYears } from "#domain/calendar.ts";
import { formatNumber } from "#domain/format.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { uprightAxis } from "../plot/axis.ts";
import { Grid, Label, Level, Trace } from "../plot/marks.tsx";
import { Paper, Plot } from "../plot/Plot.tsx";
import { pen, scale, withNought } from "../plot/scale.ts";
import { spreadWithin } from "../plot/spread.ts";
import { INK, LINE } from "../plot/tokens.ts";

type StepAt = { readonly year: number; readonly place: number; readonly value: Value };
type Range = { readonly low: number; readonly high: number };
type Props = { readonly steps: readonly StepAt[]; readonly range: Range | null };

const [H, LEAST_LEFT, TOP, BOTTOM] = [300, 84, 16, 40];
/** The newest year is solid and in colour; those before it are told apart by their dashes. */
const DASH = ["", "8 4", "3 3", "12 3 3 3", "1 4"];
const [LONG, SHORT] = [
  ["June", "September", "December", "March"],
  ["Jun", "Sep", "Dec", "Mar"],
];

/**
 * Forecast variance of each financial year from report to report, thousand pounds; the newest year
 * in colour and solid. A gap lifts the pen.
 */
export const VarianceSteps = (props: Props) => (
  <Plot>{(width) => <Years {...props} width={width} />}</Plot>
);

function Years({ steps, range, width }: Props & { readonly width: number }) {
  const years = [...new Set(steps.map((s) => s.year))];
  const span = withNought([
    ...steps.flatMap((s) => amountOf(s.value) ?? []),
    ...(range ? [range.low, range.high] : []),
  ]);
  const y = scale(span, [H - BOTTOM, TOP]);
  const { ticks, left } = uprightAxis(span, y, sayThousands, LEAST_LEFT);
  const narrow = width < 480;
  const right = width - (narrow ? 58 : 84);
  const x = scale([0, 3], [left, right]);
  const labels = labelsOf(steps, years, y);
  return (
    <Paper width={width} height={H}>
      <Grid ticks={ticks} left={left} right={right} />
      <Level y={y(0)} left={left} right={right} as={LINE.average} />
      {(narrow ? SHORT : LONG).map((name, i) => (
        <Label
          key={name}
          x={x(i)}
          y={H - 12}
          anchor={i === 0 ? "start" : i === 3 ? "end" : "middle"}
        >
          {name}
        </Label>
      ))}
      {years.map((year, i) => (
        <Year
          key={year}
          steps={steps.filter((s) => s.year === year)}
          own={year === years.at(-1)}
          dash={DASH[(years.length - i) % DASH.length] ?? ""}
          label={labels.get(year)}
          x={x}
          y={y}
        />
      ))}
      {range && (
        <path
          d={`M${right - 6} ${y(range.high)}V${y(range.low)}M${right - 14} ${y(range.high)}h16M${right - 14} ${y(range.low)}h16`}
          stroke={INK.text}
          strokeWidth="3"
          strokeDasharray="5 4"
          fill="none"
        />
      )}
    </Paper>
  );
}

function Year({
  steps,
  own,
  dash,
  label,
  x,
  y,
}: {
  steps: readonly StepAt[];
  own: boolean;
  dash: string;
  label: number | undefined;
  x: (place: number) => number;
  y: (v: number) => number;
}) {
  const points = steps.map((s) => {
    const v = amountOf(s.value);
    return v === null ? null : ([x(s.place), y(v)] as const);
  });
  const [ink, last] = [own ? INK.us : INK.axis, steps.findLast((s) => s.value.kind === "known")];
  const end = points.findLast((p) => p !== null);
  return (
    <g>
      <Trace
        d={pen(points)}
        as={{ stroke: ink, strokeWidth: own ? 4 : 2, strokeDasharray: own ? "" : dash }}
      />
      {points.map(
        (p) => p && <circle key={p[0]} cx={p[0]} cy={p[1]} r={own ? 6 : 3.5} fill={ink} />,
      )}
      {last && end && (
        <Label
          x={end[0] + 10}
          y={own && last.place < 3 ? Math.max(TOP, end[1] - 10) : (label ?? end[1]) + 5}
          bold={own}
          on
        >
          {sayShortYears(last.year)}
        </Label>
      )}
    </g>
  );
}

/**
 * The heights of the names of years that ran to their end: those that end near one another would
 * print over one another.
 */
function labelsOf(
  steps: readonly StepAt[],
  years: readonly number[],
  y: (v: number) => number,
): ReadonlyMap<number, number> {
  const ended = years.flatMap((year) => {
    const last = steps.findLast((s) => s.year === year && s.value.kind === "known");
    const v = last && amountOf(last.value);
    return last?.place === 3 && v != null ? [{ year, at: y(v) }] : [];
  });
  const apart = spreadWithin(
    ended.map((e) => e.at),
    18,
    [TOP, H - BOTTOM],
  );
  return new Map(ended.map((e, i) => [e.year, apart[i] ?? e.at]));
}

const sayThousands = (t: number): string =>
  `${t < 0 ? "−" : t > 0 ? "+" : ""}£${formatNumber(Math.abs(t), 0)}k`;
