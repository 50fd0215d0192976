import { axisRoom } from "../plot/room.ts";
import { labelRoom } from "./lineEnds.ts";
import type { TrendModel } from "./trend.ts";
import { isMoney, tickText, yTicks } from "./trendAxes.ts";
import { eventLabels } from "./trendMarks.ts";

/** How a trend is laid out on a drawing of one width, in pixels. */
export type TrendLayout = {
  /** Is there room for the names at the line ends? Else they are left to the key. */
  readonly isRoomy: boolean;
  /** Between the plot and the right edge. */
  readonly right: number;
  /** What the upright axis takes, and its figures. */
  readonly axisWidth: number;
  readonly ticks: readonly number[];
  /** Between the axis and the first point of time: the name of a year may need it. */
  readonly before: number;
  /** The number over each event's line, "3, 4" where two stand close. */
  readonly eventNames: ReadonlyMap<number, string>;
};

/** Less than this is no drawing, whoever would be named beside it. */
const LEAST_DRAWING = 300;
const [ROOMY, EDGE] = [620, 16];

/** Widths come from the figure, so that print and small screens get their own layout. */
export function trendLayout(model: TrendModel, width: number): TrendLayout {
  const room = labelRoom(model);
  const isRoomy = width >= ROOMY && width - room >= LEAST_DRAWING;
  const right = isRoomy ? room : EDGE;
  const ticks = yTicks(model);
  const axisWidth = axisRoom(
    ticks.map((v) => tickText(v, model)),
    isMoney(model.indicator) ? 84 : 56,
  );
  const beginsWithYear = !model.yearly && model.xTicks[0]?.x === model.xDomain[0];
  return {
    isRoomy,
    right,
    axisWidth,
    ticks,
    before: beginsWithYear ? 40 : 12,
    eventNames: eventLabels(model, width - axisWidth - right),
  };
}
