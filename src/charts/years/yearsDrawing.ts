import type { Indicator } from "#domain/indicator.ts";
import type { Interval } from "#domain/statistics/interval.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { uprightAxis } from "../plot/axis.ts";
import { axisText } from "../plot/axisText.ts";
import type { Framed } from "../plot/framed.ts";
import { everyFew, type FootTick } from "../plot/labels.ts";
import { roomFor, withinRow } from "../plot/room.ts";
import { scale, withNought } from "../plot/scale.ts";

/** One year: its figure, and from where to where chance alone may take it. */
export type YearPoint = {
  readonly short: string;
  readonly value: Value;
  /** The range in words where it is known. */
  readonly said: string;
  readonly interval: Interval | null;
};

/** A year in its place: a gap has no heights, and is its letter alone. */
export type YearMark = {
  readonly x: number;
  readonly y: number | null;
  /** The upper and the lower end of the range. */
  readonly range: readonly [number, number] | null;
};

/** Some years with their ranges, everything in its place, in pixels. */
export type YearsDrawing = Framed & { readonly marks: readonly YearMark[] };

const H = 380;
const [LEAST_LEFT, TOP, BOTTOM, EDGE] = [64, 14, 36, 60];

/** Places a dot a year with its range, nought always in view, in the measure's own unit upwards. */
export function yearsDrawing(
  indicator: Indicator,
  years: readonly YearPoint[],
  width: number,
): YearsDrawing {
  const span = withNought(
    years.flatMap(({ value, interval }) => [
      ...(interval ? [interval.lower, interval.upper] : []),
      ...[amountOf(value)].flatMap((v) => v ?? []),
    ]),
  );
  const y = scale(span, [H - BOTTOM, TOP]);
  const { ticks, left } = uprightAxis(span, y, (v) => axisText(v, ...span, indicator), LEAST_LEFT);
  const x = scale([0, Math.max(1, years.length - 1)], [left + EDGE, width - EDGE]);
  const names = years.map(({ short }, i) => ({ at: x(i), text: short }));
  return {
    width,
    height: H,
    field: { left, right: width, top: TOP, foot: H - BOTTOM },
    ticks,
    foot: everyFew(names, 84).map(({ at, text }): FootTick => {
      const place = withinRow(at, roomFor(text), [0, width]);
      return { at: place.x, anchor: place.anchor, text };
    }),
    marks: years.map(({ value, interval }, i) => {
      const amount = amountOf(value);
      return {
        x: x(i),
        y: amount === null ? null : y(amount),
        range: interval ? [y(interval.upper), y(interval.lower)] : null,
      };
    }),
  };
}

/** Which year lies nearest to a place in the drawing. */
export const nearestYear = ({ marks }: YearsDrawing, px: number): number =>
  marks.reduce(
    (best, { x }, i) => (Math.abs(x - px) < Math.abs((marks[best]?.x ?? 0) - px) ? i : best),
    0,
  );
