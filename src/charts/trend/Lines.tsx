import { Area, Line, ReferenceLine } from "recharts";
import { CARRIED, INK, LINE } from "../plot/tokens.ts";
import type { Comparator, TrendModel } from "./trend.ts";
import { OwnDot, PublishedDot, type DotProps } from "./trendDots.tsx";
import { carriedOn, keysOf } from "./trendRows.ts";

/** The range of those we are set beside, behind every line. */
export const Ranges = ({ model: { band } }: { model: TrendModel }) =>
  band.map((run, i) => (
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
  ));

/** England's dots are full, those of the others hollow; a published year of ours is a diamond. */
const dotOf = (as: Comparator["as"]) =>
  as === "published"
    ? PublishedDot
    : {
        r: { england: 3, each: 1 }[String(as)] ?? 2.5,
        fill: as === "england" ? INK.england : INK.paper,
        stroke: LINE[as].stroke,
        strokeDasharray: "",
      };

/** Each comparator up to its own last period, a line for every unbroken run. */
export const Comparators = ({ model: { comparators } }: { model: TrendModel }) =>
  comparators.flatMap((c) =>
    keysOf(c).map((key) => (
      <Line
        key={key}
        dataKey={key}
        connectNulls
        type="linear"
        {...LINE[c.as]}
        dot={dotOf(c.as)}
        activeDot={false}
        isAnimationActive={false}
      />
    )),
  );

/** From a comparator's last period to ours. */
export const Carried = ({ model: { comparators } }: { model: TrendModel }) =>
  carriedOn(comparators).map((c) => (
    <Line
      key={`${c.id}-carried`}
      dataKey={`${c.id}-carried`}
      connectNulls
      type="linear"
      {...LINE[c.as]}
      {...CARRIED}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  ));

/** Where we stood at the month we are compared with, on to our newest figure. */
export const Baseline = ({ model: { baseline, xDomain } }: { model: TrendModel }) =>
  baseline && (
    <ReferenceLine
      segment={[
        { x: baseline.x, y: baseline.y },
        { x: xDomain[1], y: baseline.y },
      ]}
      {...LINE.past}
    />
  );

/** Where the figure is meant to be, as it is set now, all along. */
export const Target = ({ model: { target } }: { model: TrendModel }) =>
  target && <ReferenceLine y={target.y} {...LINE.target} />;

/** What happened, a numbered line each; where the counting changed it is solid. */
export const Events = ({
  model: { events },
  names,
}: {
  model: TrendModel;
  names: ReadonlyMap<number, string>;
}) =>
  events.map((event) => (
    <ReferenceLine
      key={event.number}
      x={event.x}
      stroke={INK.axis}
      strokeDasharray={event.parts ? "" : "3 4"}
      strokeWidth={event.parts ? 2 : 1}
      label={{
        value: names.get(event.number) ?? "",
        position: "top",
        fontSize: 16,
        fill: INK.text,
      }}
    />
  ));

/** Our own line; a gap parts it. */
export const OwnLine = ({ model: { us } }: { model: TrendModel }) => (
  <Line
    dataKey="us"
    connectNulls={false}
    type="linear"
    {...LINE.us}
    isAnimationActive={false}
    dot={(props: DotProps) => <OwnDot key={props.payload.x} {...props} dense={us.length > 30} />}
    activeDot={{ r: 7, fill: INK.us }}
  />
);
