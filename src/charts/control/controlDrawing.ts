import { lastDayOf, shortPeriod, type Frame } from "#domain/calendar.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Stretch } from "#domain/spc/chart.ts";
import type { Flag } from "#domain/spc/signals.ts";
import { amountOf } from "#domain/value.ts";
import { uprightAxis } from "../plot/axis.ts";
import { axisText } from "../plot/axisText.ts";
import { everyFew, type FootTick, type Name } from "../plot/labels.ts";
import { roomFor, withinRow } from "../plot/room.ts";
import { pen, scale } from "../plot/scale.ts";
import type { LINE } from "../plot/tokens.ts";
import { controlPoints, type ControlPoint } from "./controlPoints.ts";
import { isPossible, limitsSaid, namesBeside, roomBeside } from "./limitNames.ts";
import type { Framed } from "../plot/framed.ts";

export type ControlInput = {
  readonly indicator: Indicator;
  readonly stretches: readonly Stretch[];
  readonly frame: Frame;
  readonly target: number | null;
};

/** A level line over the periods for which it holds. */
type LevelMark = {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly as: Extract<keyof typeof LINE, "average" | "limit" | "trial" | "target">;
};
/** A period: its place in time, and its figure's height; a gap has no height and draws nothing. */
export type PeriodMark = {
  readonly x: number;
  readonly y: number | null;
  readonly kind: "worse" | "flagged" | "provisional" | "figure";
};

/** A control chart with everything in its place, in pixels. */
export type ControlDrawing = Framed & {
  readonly levels: readonly LevelMark[];
  /** The pen's way through the figures; a gap lifts it. */
  readonly line: string;
  readonly points: readonly ControlPoint[];
  /** One a point, in the same order. */
  readonly marks: readonly PeriodMark[];
  /** The names of the newest limits beside their lines; none where there is no room. */
  readonly names: readonly Name[];
};

const H = 418;
const [LEAST_LEFT, TOP, BOTTOM] = [74, 16, 36];
/** A drawing so wide has room for the names of the limits beside it. */
const ROOMY = 620;

/**
 * Places the periods of a control chart, their mean and limits (one pair a stretch) and the target
 * on a drawing so many pixels wide, in the measure's own unit upwards. Without any figure the
 * upright axis has none either.
 */
export function controlDrawing(input: ControlInput, width: number): ControlDrawing {
  const { indicator, stretches, frame, target } = input;
  const points = controlPoints(stretches);
  const amounts = points.map((p) => amountOf(p.observation.value));
  const { low, high, y } = heights(input, amounts);
  const { ticks, left } = uprightAxis(
    [low, high],
    y,
    (v) => axisText(v, low, high, indicator),
    LEAST_LEFT,
  );
  const limits = limitsSaid(stretches, indicator);
  const right = width - (width < ROOMY ? 12 : roomBeside(limits));
  const field = { left, right, top: TOP, foot: H - BOTTOM };
  const x = scale([0, Math.max(1, points.length - 1)], [left, right]);
  const marks = points.map((p, i): PeriodMark => {
    const amount = amounts[i] ?? null;
    return { x: x(i), y: amount === null ? null : y(amount), kind: kindOf(p, indicator) };
  });
  return {
    width,
    height: H,
    field,
    ticks,
    foot: januaries(points, frame, x, width),
    levels: [
      ...levelsOf(stretches, indicator, x, y),
      ...(target === null ? [] : [{ y: y(target), left, right, as: "target" } as const]),
    ],
    line: pen(marks.map((m) => (m.y === null ? null : [m.x, m.y]))),
    points,
    marks,
    names: width < ROOMY ? [] : namesBeside(limits, field, y),
  };
}

/** Which period lies nearest to a place in the drawing; -1 where there is none. */
export const nearestPeriod = ({ marks, field }: ControlDrawing, px: number): number =>
  Math.min(
    marks.length - 1,
    Math.max(0, Math.round(((px - field.left) / (field.right - field.left)) * (marks.length - 1))),
  );

/** The span of figures, limits and target, and the scale that leaves a little air around it. */
function heights(
  { indicator, stretches, target }: ControlInput,
  amounts: readonly (number | null)[],
) {
  const limits = stretches.flatMap((s) => (s.limits ? [s.limits.lower, s.limits.upper] : []));
  const all = [
    ...amounts.flatMap((v) => v ?? []),
    ...limits.filter((v) => isPossible(v, indicator)),
    ...(target === null ? [] : [target]),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = (high - low || 1) * 0.06;
  return { low, high, y: scale([low - air, high + air], [H - BOTTOM, TOP]) };
}

const isWorse = (flag: Flag, { polarity }: Indicator): boolean =>
  (polarity === "high" && flag.side === "low") || (polarity === "low" && flag.side === "high");

/** What a flag says comes before how firm a figure is. */
function kindOf({ flag, observation }: ControlPoint, indicator: Indicator): PeriodMark["kind"] {
  if (flag) return isWorse(flag, indicator) ? "worse" : "flagged";
  return observation.status === "provisional" ? "provisional" : "figure";
}

/** Mean and possible limits of each stretch that has them, over its own periods. */
function levelsOf(
  stretches: readonly Stretch[],
  indicator: Indicator,
  x: (i: number) => number,
  y: (v: number) => number,
): readonly LevelMark[] {
  let from = 0;
  return stretches.flatMap(({ limits, observations, trial }): LevelMark[] => {
    const [left, right] = [x(from), x(from + observations.length - 1)];
    from += observations.length;
    if (!limits) return [];
    const outer = [limits.upper, limits.lower].filter((v) => isPossible(v, indicator));
    return [
      { y: y(limits.mean), left, right, as: "average" },
      ...outer.map((v) => ({ y: y(v), left, right, as: trial ? "trial" : "limit" }) as const),
    ];
  });
}

/** Each January's name; on a phone every few of them, so that they do not touch. */
function januaries(
  points: readonly ControlPoint[],
  frame: Frame,
  x: (i: number) => number,
  width: number,
): readonly FootTick[] {
  const all = points.flatMap(({ observation: { period } }, i) =>
    lastDayOf(period, frame).month === 1 ? [{ at: x(i), text: shortPeriod(period, frame) }] : [],
  );
  return everyFew(all, 84).map(({ at, text }) => {
    const place = withinRow(at, roomFor(text), [0, width]);
    return { at: place.x, anchor: place.anchor, text };
  });
}
