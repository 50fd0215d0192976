import type { Series } from "#domain/observation.ts";
import { amountOf, type Value } from "#domain/value.ts";

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
  const span = high - low || 1;
  const y = (amount: number): number =>
    round(HEIGHT - PAD - ((amount - low) / span) * (HEIGHT - 2 * PAD));
  const x = (i: number): number =>
    round(PAD + (i / Math.max(1, shown.length - 1)) * (WIDTH - RIGHT - 2 * PAD));
  let path = "";
  const dots: { x: number; y: number }[] = [];
  amounts.forEach((amount, i) => {
    if (amount === null) return;
    const before = amounts[i - 1];
    path += `${typeof before === "number" ? "L" : "M"}${x(i)} ${y(amount)}`;
    if (typeof before !== "number" && typeof amounts[i + 1] !== "number")
      dots.push({ x: x(i), y: y(amount) });
  });
  const end = shown.length - 1;
  const lastAmount = amounts[end];
  const clamp = (v: number): number => Math.min(HEIGHT - 1, Math.max(1, y(v)));
  return {
    path,
    dots,
    last:
      typeof lastAmount === "number"
        ? { x: x(end), y: y(lastAmount), provisional: shown[end]?.status === "provisional" }
        : null,
    england: england === null ? null : y(england),
    band: range ? { top: clamp(range[1]), bottom: clamp(range[0]) } : null,
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
