import { comparePeriods, type PeriodId } from "#domain/calendar.ts";
import type { Series } from "#domain/observation.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { pen, scale } from "../plot/scale.ts";

type Point = { readonly x: number; readonly y: number };
type Span = { readonly top: number; readonly bottom: number };

/** A line with everything in its place, in pixels of its own frame. */
export type SparklineModel = {
  readonly width: number;
  readonly height: number;
  /** Path data; a gap lifts the pen. */
  readonly path: string;
  readonly dots: readonly Point[];
  readonly last: (Point & { readonly provisional: boolean }) | null;
  /**
   * England's tick and the neighbours' range at the right edge, where they share the series' basis.
   */
  readonly england: number | null;
  readonly band: Span | null;
  /** The height of the target's line, and of the range that is usual. */
  readonly target: number | null;
  readonly usual: (Span & { readonly left: number }) | null;
};

/** What stands beside the line on the same scale; a gap, or `null`, is not drawn. */
export type SparklineMarks = {
  readonly england: Value;
  readonly min: Value;
  readonly max: Value;
  readonly target: number | null;
  /** The limits of the control chart, from the period since which they hold. */
  readonly usual: { readonly limits: readonly [number, number]; readonly from: PeriodId } | null;
};

export type Size = { readonly width: number; readonly height: number };
/** The line of a row; what stands out, and the card of a headline, have a larger one. */
export const IN_ROW: Size = { width: 140, height: 36 };
export const IN_NOTICE: Size = { width: 236, height: 46 };
export const IN_CARD: Size = { width: 240, height: 92 };
/** Room for England's tick and the neighbours' range. */
export const RIGHT = 14;
const PAD = 4;

/**
 * Geometry of the last `points` observations: own scale, because the figure and its change stand
 * beside it in words. What is compared with it (England, the target, the usual range) is always in
 * view; the neighbours' range may reach beyond.
 */
export function sparklineModel(
  series: Series,
  points: number,
  marks: SparklineMarks | null,
  { width, height }: Size = IN_ROW,
): SparklineModel {
  const shown = series.observations.slice(-points);
  const amounts = shown.map((o) => amountOf(o.value));
  const known = amounts.filter((a) => a !== null);
  const nothing = { path: "", dots: [], last: null, england: null, band: null, target: null };
  if (known.length === 0) return { width, height, ...nothing, usual: null };
  const beside = marks ? comparedIn(marks) : NOTHING_BESIDE;
  const all = [...known, ...beside.all];
  const y = scale([Math.min(...all), Math.max(...all)], [height - PAD, PAD]);
  const x = scale([0, Math.max(1, shown.length - 1)], [PAD, width - RIGHT - PAD]);
  const placed = amounts.map((v, i) => (v === null ? null : ([x(i), y(v)] as const)));
  // The pen leaves a figure alone between gaps as a place: that is a dot.
  const lone = placed.filter((_, i) => !placed[i - 1] && !placed[i + 1]);
  const within = (v: number): number => Math.min(height - 1, Math.max(1, y(v)));
  const span = ([low, high]: readonly [number, number]): Span => ({
    top: within(high),
    bottom: within(low),
  });
  const at = (v: number | null): number | null => (v === null ? null : y(v));
  const end = placed.at(-1);
  return {
    width,
    height,
    path: pen(placed),
    dots: lone.flatMap((p) => (p ? [{ x: p[0], y: p[1] }] : [])),
    last: end
      ? { x: end[0], y: end[1], provisional: shown.at(-1)?.status === "provisional" }
      : null,
    england: at(beside.england),
    band: beside.range && span(beside.range),
    target: at(beside.target),
    usual: beside.usual && {
      ...span(beside.usual.limits),
      left: x(firstFrom(shown, beside.usual.from)),
    },
  };
}

type Compared = Pick<SparklineMarks, "target" | "usual"> & {
  readonly england: number | null;
  readonly range: readonly [number, number] | null;
  /** What is always in view. */
  readonly all: readonly number[];
};
const NOTHING_BESIDE: Compared = { england: null, target: null, usual: null, range: null, all: [] };

/** What stands beside the line, its gaps left out. */
function comparedIn(marks: SparklineMarks): Compared {
  const england = amountOf(marks.england);
  const { target, usual } = marks;
  const all = [england, target, ...(usual?.limits ?? [])].filter((a) => a !== null);
  return { england, target, usual, range: rangeOf(marks), all };
}

/** The place of the first point of a period or after it; the first of all where it lies before. */
const firstFrom = (shown: Series["observations"], from: PeriodId): number =>
  Math.max(
    0,
    shown.findIndex((o) => comparePeriods(o.period, from) >= 0),
  );

const rangeOf = ({ min, max }: SparklineMarks): readonly [number, number] | null =>
  min.kind === "known" && max.kind === "known" ? [min.amount, max.amount] : null;
