import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Stretch } from "#domain/spc/chart.ts";
import { known } from "#domain/value.ts";
import type { Field } from "../plot/axis.ts";
import type { Name } from "../plot/labels.ts";
import { roomForFigure } from "../plot/room.ts";
import { spreadWithin } from "../plot/spread.ts";

/** What the names of limits mostly take, in pixels, and how far from the drawing they begin. */
const [NAMES, NEXT_TO] = [190, 14];
/** How wide "Upper limit " is. */
const LIMIT = 82;

/**
 * Can the measure be so high or low? No share, count or rate lies below nothing, nor a share above
 * 100: a limit out there is not drawn. Only sums of money in thousands may be overspent.
 */
export const isPossible = (v: number, { unit }: Pick<Indicator, "unit">): boolean =>
  unit.endsWith("-000") || (v >= 0 && (unit !== "percent" || v <= 100));

type Said = { readonly v: number; readonly text: string; readonly figure: string };

/** The newest stretch's limits in words, from the top. */
export function limitsSaid(stretches: readonly Stretch[], indicator: Indicator): readonly Said[] {
  const limits = stretches.at(-1)?.limits;
  if (!limits) return [];
  return [
    { name: "Upper limit", v: limits.upper },
    { name: "Mean", v: limits.mean },
    { name: "Lower limit", v: limits.lower },
  ]
    .filter(({ v }) => isPossible(v, indicator))
    .map(({ name, v }) => {
      const figure = formatValue(known(v), indicator);
      return { v, figure, text: `${name} ${figure}` };
    });
}

/** A long figure asks for more than the names of limits mostly take. */
export const roomBeside = (limits: readonly Said[]): number => {
  const longest = Math.max(0, ...limits.map((l) => roomForFigure(l.figure)));
  // Its commas are narrow.
  return Math.max(NAMES, Math.ceil(NEXT_TO + LIMIT + longest * 0.92));
};

/** Limits that lie together are named one under the other, in their order. */
export function namesBeside(
  limits: readonly Said[],
  { right, top, foot }: Field,
  y: (v: number) => number,
): readonly Name[] {
  const wanted = limits.map(({ v }, i) => y(v) + i / 1000);
  const placed = spreadWithin(wanted, 18, [top, foot]);
  return limits.map(({ v, text }, i) => ({
    x: right + NEXT_TO,
    y: (placed[i] ?? y(v)) + 5,
    anchor: "start",
    text,
  }));
}
