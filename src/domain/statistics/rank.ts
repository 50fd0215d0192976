import { roundHalfUp } from "../format.ts";
import type { Indicator, Polarity } from "../indicator.ts";
import type { Value } from "../value.ts";

/** Position among the areas with a figure; ties share the best position ("min"), gaps have none. */
export type Rank = {
  readonly position: number;
  readonly of: number;
  /** How many stand at this position, with the one that is placed: 1 where nobody shares it. */
  readonly shared: number;
};

/** What decides a rank: which end is best, and as how many decimals a figure is published. */
export type Ranked = Pick<Indicator, "polarity" | "decimals">;
export type Band = "A" | "B" | "C" | "D";
export type Quartiles = readonly [number, number, number, number, number];

/**
 * LAIT's rank: 1 is best, so highest first where high is good and lowest first where low is good. A
 * context measure has a position counted from the highest, which says nothing of good or bad. Ties
 * are decided on the figure as it is published, to its decimals: of two that print alike none stands
 * before the other, whatever a rate worked out here holds behind them.
 */
export const rankOf = (value: Value, all: readonly Value[], measure: Ranked): Rank | null =>
  ranking(all, measure)(value);

/** The same for many figures of one list, which is rounded once: the build ranks some million. */
export function ranking(
  all: readonly Value[],
  { polarity, decimals }: Ranked,
): (value: Value) => Rank | null {
  const printed = all.flatMap((v) => (v.kind === "known" ? [roundHalfUp(v.amount, decimals)] : []));
  return (value) => {
    if (value.kind !== "known" || printed.length === 0) return null;
    const mine = roundHalfUp(value.amount, decimals);
    let [before, shared] = [0, 0];
    for (const other of printed) {
      if (other === mine) shared += 1;
      else if (polarity === "low" ? other < mine : other > mine) before += 1;
    }
    return { position: before + 1, of: printed.length, shared };
  };
}

/**
 * Type 7 quantile, the default of R and of LAIT: (1 − h)·lower + h·upper, skipped where both ends
 * are equal.
 */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const h = at - low;
  const [a, b] = [
    sorted[low] ?? Number.NaN,
    sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN,
  ];
  return a === b || h === 0 ? a : (1 - h) * a + h * b;
}

/** Minimum, the three quartiles and maximum of the areas with a figure; null where none has one. */
export function quartilesOf(all: readonly Value[]): Quartiles | null {
  const sorted = all.flatMap((v) => (v.kind === "known" ? [v.amount] : [])).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const q = (p: number): number => quantile(sorted, p);
  return [q(0), q(0.25), q(0.5), q(0.75), q(1)];
}

/**
 * Compared at nine decimals, as LAIT's bands need: five of 44,102 differ from a cut in their binary
 * tail only.
 */
const nine = (n: number): number => Math.round(n * 1e9) / 1e9;

/** The four quarters of the figures from the lowest, by the place of each. */
export const QUARTERS = [0, 1, 2, 3] as const;
export type Quarter = (typeof QUARTERS)[number];

/**
 * The quarter a figure lies in, from the lowest: the first interval holds its lower end, and a
 * figure on a cut belongs to the interval below it. Null of a gap and of what lies outside them
 * all.
 */
export function quarterOf(value: Value, quartiles: Quartiles | null): Quarter | null {
  if (value.kind !== "known" || !quartiles) return null;
  const v = nine(value.amount);
  const [min, q1, q2, q3, max] = quartiles.map(nine) as [number, number, number, number, number];
  if (v < min || v > max) return null;
  return v <= q1 ? 0 : v <= q2 ? 1 : v <= q3 ? 2 : 3;
}

/** The bands from the lowest quarter on: the best where low is good, the worst where high is. */
const BANDS = { low: ["A", "B", "C", "D"], high: ["D", "C", "B", "A"] } as const;

/** LAIT's quality band: A is the best quarter. Context measures have none. */
export function bandOf(value: Value, quartiles: Quartiles | null, polarity: Polarity): Band | null {
  const quarter = quarterOf(value, quartiles);
  return quarter === null || polarity === "context" ? null : BANDS[polarity][quarter];
}
