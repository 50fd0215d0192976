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
import { EndLabels, labelRoom } from "./EndLabels.tsx";
import { GapLetters } from "./GapLetters.tsx";
import { axisRoom } from "../plot/room.ts";
import { CARRIED, INK, LINE } from "../plot/tokens.ts";
import { Tip } from "./Tip.tsx";
import { OwnDot, PublishedDot, ReportedMark, type DotProps } from "./trendDots.tsx";
import { eventLabels } from "./trendMarks.ts";
import { keysOf } from "./trendRows.ts";
import type { TrendModel } from "./trend.ts";
import { isMoney, tickText, yTicks } from "./trendAxes.ts";

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
  // Names longer than the drawing can spare are left to the key.
  const room = labelRoom(model);
  const roomy = width >= 620 && width - room >= LEAST_DRAWING;
  const yText = (value: number): string => tickText(value, model);
  const axisWidth = axisRoom(yTicks(model).map(yText), isMoney(model.indicator) ? 84 : 56);
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
        tickFormatter={yText}
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
