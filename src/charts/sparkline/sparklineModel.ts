import type { Series } from "#domain/observation.ts";
import { amountOf, type Value } from "#domain/value.ts";
import { pen, scale } from "../plot/scale.ts";

export type SparklineModel = {
  /** Path data; a gap lifts the pen. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly last: { readonly x: number; readonly y: number; readonly provisional: boolean } | null;
  /**
   * England's tick and the neighbours' range at the right edge, where they share the series' basis.
   */
  readonly england: number | null;
  readonly band: { readonly top: number; readonly bottom: number } | null;
};

export const WIDTH = 140;
export const HEIGHT = 36;
const RIGHT = 14;
const PAD = 4;

/**
 * Geometry of the last `points` observations: own scale, because the figure and its change stand
 * beside it in words.
 */
export function sparklineModel(
  series: Series,
  points: number,
  marks: { england: Value; min: Value; max: Value } | null,
): SparklineModel {
  const shown = series.observations.slice(-points);
  const amounts = shown.map((o) => amountOf(o.value));
  const england = marks ? amountOf(marks.england) : null;
  const range =
    marks && marks.min.kind === "known" && marks.max.kind === "known"
      ? ([marks.min.amount, marks.max.amount] as const)
      : null;
  const known = amounts.filter((a) => a !== null);
  const all = england === null ? known : [...known, england];
  if (known.length === 0) return { path: "", dots: [], last: null, england: null, band: null };
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = scale([low, high], [HEIGHT - PAD, PAD]);
  const x = scale([0, Math.max(1, shown.length - 1)], [PAD, WIDTH - RIGHT - PAD]);
  const placed = amounts.map((v, i) => (v === null ? null : ([x(i), y(v)] as const)));
  // The pen leaves a figure alone between gaps as a place: that is a dot.
  const lone = placed.filter((_, i) => !placed[i - 1] && !placed[i + 1]);
  const end = shown.length - 1;
  const lastAmount = amounts[end];
  const clamp = (v: number): number => Math.min(HEIGHT - 1, Math.max(1, y(v)));
  return {
    path: pen(placed),
    dots: lone.flatMap((p) => (p ? [{ x: p[0], y: p[1] }] : [])),
    last:
      typeof lastAmount === "number"
        ? { x: x(end), y: y(lastAmount), provisional: shown[end]?.status === "provisional" }
        : null,
    england: england === null ? null : y(england),
    band: range ? { top: clamp(range[1]), bottom: clamp(range[0]) } : null,
  };
}
