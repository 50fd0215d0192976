import { CartesianGrid, ComposedChart, ReferenceDot, Tooltip } from "recharts";
import { INK } from "../plot/tokens.ts";
import { EndLabels } from "./EndLabels.tsx";
import { Follow } from "./Follow.tsx";
import { GapLetters } from "./GapLetters.tsx";
import type { TrendModel } from "./trend.ts";
import { FigureAxis, TimeAxis } from "./Axes.tsx";
import { ReportedMark } from "./trendDots.tsx";
import { trendLayout } from "./trendLayout.ts";
import { Baseline, Carried, Comparators, Events, OwnLine, Ranges, Target } from "./Lines.tsx";

type Props = {
  readonly model: TrendModel;
  readonly width: number;
  readonly height: number;
  readonly onPlace: (x: number | null) => void;
};

/** Recharts draws the model, from what lies behind to what lies in front. */
export function TrendChart({ model, width, height, onPlace }: Props) {
  const layout = trendLayout(model, width);
  return (
    <ComposedChart
      data={[...model.rows]}
      width={width}
      height={height}
      margin={{ top: 16, right: layout.right, bottom: 8, left: 0 }}
      title={model.title}
      desc={`${model.subtitle}. Use the left and right arrow keys to move through the points; the table below holds the same figures.`}
    >
      <CartesianGrid vertical={false} stroke={INK.grid} />
      <TimeAxis model={model} layout={layout} />
      <FigureAxis model={model} layout={layout} />
      <Tooltip
        filterNull={false}
        content={<Follow onPlace={onPlace} />}
        isAnimationActive={false}
        cursor={{ stroke: INK.axis, strokeDasharray: "3 3" }}
      />
      <Ranges model={model} />
      <Comparators model={model} />
      <Carried model={model} />
      <Baseline model={model} />
      <Target model={model} />
      <Events model={model} names={layout.eventNames} />
      <OwnLine model={model} />
      {/* Two paragraphs may report one figure: a mark is known by its place among them. */}
      {model.reported.map((r, i) => (
        <ReferenceDot key={i} x={r.x} y={r.y} shape={ReportedMark} />
      ))}
      <GapLetters model={model} />
      {layout.isRoomy && <EndLabels model={model} height={height} />}
    </ComposedChart>
  );
}
