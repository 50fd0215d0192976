import { XAxis, YAxis } from "recharts";
import { INK } from "../plot/tokens.ts";
import type { TrendModel } from "./trend.ts";
import { tickText } from "./trendAxes.ts";
import type { TrendLayout } from "./trendLayout.ts";

type Props = { readonly model: TrendModel; readonly layout: TrendLayout };

const LETTERS = { fontSize: 16, fill: INK.text } as const;

/** Time, with the years or months that are named. */
export const TimeAxis = ({ model: { xDomain, xTicks }, layout }: Props) => (
  <XAxis
    dataKey="x"
    type="number"
    domain={[...xDomain]}
    ticks={xTicks.map((t) => t.x)}
    tickFormatter={(x: number) => xTicks.find((t) => t.x === x)?.text ?? ""}
    tick={LETTERS}
    stroke={INK.axis}
    padding={{ left: layout.before, right: 12 }}
    interval="preserveStartEnd"
    minTickGap={12}
  />
);

/** The figures, upwards. */
export const FigureAxis = ({ model, layout }: Props) => (
  <YAxis
    domain={[...model.domain]}
    ticks={[...layout.ticks]}
    interval={0}
    tickFormatter={(v: number) => tickText(v, model)}
    tick={LETTERS}
    stroke={INK.axis}
    width={layout.axisWidth}
    // Where all figures lie inside nothing is cut: a dot on nought would lose its lower half.
    // Of no figure at all Recharts would draw no axis, and no letter of a gap.
    allowDataOverflow={!model.fromZero || model.us.every((p) => p.y === null)}
    tickLine={false}
  />
);
