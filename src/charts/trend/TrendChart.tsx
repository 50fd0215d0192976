import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatNumber, formatValue, roundHalfUp } from "#domain/format.ts";
import { known } from "#domain/value.ts";
import { EndLabels, labelRoom } from "./EndLabels.tsx";
import { GapLetters } from "./GapLetters.tsx";
import { diamond } from "../plot/marks.tsx";
import { axisRoom } from "../plot/room.ts";
import { CARRIED, INK, LINE } from "../plot/tokens.ts";
import { keysOf } from "./trendRows.ts";
import type { ChartRow, TrendModel } from "./trend.ts";
import { yTicks } from "./trendAxes.ts";

const LEAST_DRAWING = 300;

/**
 * Recharts draws the model; widths come from the figure so that print and small screens get their
 * own layout.
 */
export function TrendChart({
  model,
  width,
  height,
}: {
  model: TrendModel;
  width: number;
  height: number;
}) {
  const { indicator } = model;
  // Names longer than the drawing can spare are left to the key.
  const room = labelRoom(model);
  const roomy = width >= 620 && width - room >= LEAST_DRAWING;
  const axisText = (value: number): string => {
    const decimals =
      indicator.decimals > 0 &&
      model.domain[1] - model.domain[0] < 10 &&
      !Number.isInteger(roundHalfUp(value, 6))
        ? 1
        : 0;
    return indicator.unit === "percent"
      ? `${formatNumber(value, decimals)}%`
      : indicator.unit.startsWith("gbp") || indicator.unit === "variance-000"
        ? formatValue(known(value), {
            ...indicator,
            unit: indicator.unit === "gbp-week" ? "gbp" : indicator.unit,
          })
        : formatNumber(value, decimals);
  };
  const money = indicator.unit.startsWith("gbp") || indicator.unit === "variance-000";
  const axisWidth = axisRoom(yTicks(model).map(axisText), money ? 84 : 56);
  const marks = eventLabels(model, width - axisWidth - (roomy ? room : 16));
  return (
    <ComposedChart
      data={[...model.rows]}
      width={width}
      height={height}
      margin={{ top: 16, right: roomy ? room : 16, bottom: 8, left: 0 }}
      title={model.title}
      desc={`${model.subtitle}. Use the left and right arrow keys to move through the points; the table below holds the same figures.`}
    >
      <CartesianGrid vertical={false} stroke={INK.grid} />
      <XAxis
        dataKey="x"
        type="number"
        domain={[...model.xDomain]}
        ticks={model.xTicks.map((t) => t.x)}
        tickFormatter={(x: number) => model.xTicks.find((t) => t.x === x)?.text ?? ""}
        tick={{ fontSize: 16, fill: INK.text }}
        stroke={INK.axis}
        padding={{
          // Room for the name of a year that ends where the axis begins.
          left: !model.yearly && model.xTicks[0]?.x === model.xDomain[0] ? 40 : 12,
          right: 12,
        }}
        interval="preserveStartEnd"
        minTickGap={12}
      />
      <YAxis
        domain={[...model.domain]}
        ticks={[...yTicks(model)]}
        interval={0}
        tickFormatter={axisText}
        tick={{ fontSize: 16, fill: INK.text }}
        stroke={INK.axis}
        width={axisWidth}
        // Where all figures lie inside nothing is cut: a dot on nought would lose its lower half.
        // Of no figure at all Recharts would draw no axis, and no letter of a gap.
        allowDataOverflow={!model.fromZero || model.us.every((p) => p.y === null)}
        tickLine={false}
      />
      <Tooltip
        filterNull={false}
        content={<Tip model={model} />}
        isAnimationActive={false}
        cursor={{ stroke: INK.axis, strokeDasharray: "3 3" }}
      />
      {model.band.map((run, i) => (
        <Area
          key={run[0]?.x}
          dataKey={`band-${i}`}
          connectNulls
          stroke="none"
          fill={INK.range}
          fillOpacity={0.75}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      {model.comparators.flatMap((c) =>
        keysOf(c).map((key) => (
          <Line
            key={key}
            dataKey={key}
            connectNulls
            type="linear"
            {...LINE[c.id]}
            dot={
              c.id === "published"
                ? PublishedDot
                : {
                    r: c.id === "england" ? 3 : 2.5,
                    fill: c.id === "england" ? INK.england : INK.paper,
                    stroke: LINE[c.id].stroke,
                    strokeDasharray: "",
                  }
            }
            activeDot={false}
            isAnimationActive={false}
          />
        )),
      )}
      {model.comparators
        .filter((c) => c.carriedTo !== null && c.id !== "region")
        .map((c) => (
          <Line
            key={`${c.id}-carried`}
            dataKey={`${c.id}-carried`}
            connectNulls
            type="linear"
            {...LINE[c.id]}
            {...CARRIED}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      {model.baseline && (
        <ReferenceLine
          segment={[
            { x: model.baseline.x, y: model.baseline.y },
            { x: model.xDomain[1], y: model.baseline.y },
          ]}
          {...LINE.past}
        />
      )}
      {model.events.map((event) => (
        <ReferenceLine
          key={event.number}
          x={event.x}
          stroke={INK.axis}
          strokeDasharray={event.parts ? "" : "3 4"}
          strokeWidth={event.parts ? 2 : 1}
          label={{
            value: marks.get(event.number) ?? "",
            position: "top",
            fontSize: 16,
            fill: INK.text,
          }}
        />
      ))}
      <Line
        dataKey="us"
        connectNulls={false}
        type="linear"
        {...LINE.us}
        isAnimationActive={false}
        dot={(props: DotProps) => (
          <OwnDot key={props.payload.x} {...props} dense={model.us.length > 30} />
        )}
        activeDot={{ r: 7, fill: INK.us }}
      />
      {model.reported.map((r) => (
        <ReferenceDot key={`${r.label} ${r.x} ${r.y}`} x={r.x} y={r.y} shape={ReportedMark} />
      ))}
      <GapLetters model={model} />
      {roomy && <EndLabels model={model} />}
    </ComposedChart>
  );
}

/**
 * The numbers over the events' lines: those whose lines stand too close for two stand together over
 * the first, "3, 4".
 */
function eventLabels(
  { events, xDomain: [first, last] }: TrendModel,
  width: number,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  let [over, at] = [0, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    const pixels = ((event.x - first) / (last - first || 1)) * width;
    const before = labels.get(over);
    if (before !== undefined && pixels - at < before.length * 9 + 9)
      labels.set(over, `${before}, ${event.number}`);
    else {
      [over, at] = [event.number, pixels];
      labels.set(event.number, String(event.number));
    }
  }
  return labels;
}

type DotProps = {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload: ChartRow;
  readonly value?: number | null;
};

function OwnDot({ cx, cy, payload, dense }: DotProps & { dense: boolean }) {
  if (cx === undefined || cy === undefined || payload.us === null || payload.us === undefined)
    return <g />;
  // A long line carries no dots but its lone and provisional points, which a line alone would lose.
  if (dense && !payload.provisional && !payload.lone) return <g />;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={payload.provisional ? 6 : 5}
      fill={payload.provisional ? INK.paper : INK.us}
      stroke={INK.us}
      strokeWidth={payload.provisional ? 3 : 0}
    />
  );
}

/** Not a component: Recharts calls it for every row, most of which hold no year. */
const PublishedDot = ({ cx, cy, payload }: DotProps) => (
  <path
    key={payload.x}
    d={typeof cx === "number" && typeof cy === "number" ? diamond(cx, cy) : ""}
    fill={INK.paper}
    stroke={INK.us}
    strokeWidth="2"
  />
);

function ReportedMark({ cx, cy }: { cx?: number; cy?: number }) {
  return cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <rect
      x={cx - 6}
      y={cy - 6}
      width="12"
      height="12"
      fill={INK.paper}
      stroke={INK.text}
      strokeWidth="2"
    />
  );
}

function Tip({
  model,
  active,
  payload,
}: {
  model: TrendModel;
  active?: boolean;
  payload?: readonly { payload: ChartRow }[];
}) {
  const row = payload?.[0]?.payload;
  if (!active || !row) return null;
  const lines: [string, string][] = [];
  if (row.usText) lines.push([model.usName, row.usText]);
  for (const c of model.comparators) {
    const point = c.runs.flat().find((p) => p.x === row.x);
    // What counts another time than our own figure says which.
    if (point)
      lines.push([row.label === point.label ? c.name : `${c.name}, ${point.label}`, point.text]);
  }
  if (lines.length === 0) return null;
  return (
    <div className="trend-tip">
      <strong>{row.label}</strong>
      <dl>
        {lines.map(([name, text]) => (
          <div key={name} className="trend-tip-line">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
