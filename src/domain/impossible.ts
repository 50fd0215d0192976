import type { Unit } from "./indicator.ts";

/**
 * How far a printed share may stand from its own counts, in points. No share that DfE has published
 * for the catalogue's measures stands further.
 */
export const ROUNDING = 0.55;
/** Counts rounded to five or ten tell nothing of a share of fewer. */
const LEAST_WHOLE = 20;

/**
 * Why a figure cannot be true (domain rules 11): below nought, a share over 100, a share that its
 * own counts do not give.
 */
export const FAULTS = ["below", "over", "unlike"] as const;
export type Fault = (typeof FAULTS)[number];
/** What a figure is counted from; null where it is not given. */
export type Counts = { readonly part: number | null; readonly whole: number | null };

/**
 * What of a figure of this unit cannot be true. Nothing a person chooses may have one: what reads
 * and what offers ask here.
 */
export function faultsOf(unit: Unit, amount: number, counts: Counts): readonly Fault[] {
  const share = unit === "percent";
  const mayBeBelow = unit === "score" || unit === "variance-000";
  const counted = share ? shareCounted(counts) : null;
  return FAULTS.filter(
    (fault) =>
      ({
        below: amount < 0 && !mayBeBelow,
        over: share && amount > 100,
        unlike: counted !== null && Math.abs(counted - amount) > ROUNDING,
      })[fault],
  );
}

/** The percentage that a figure's own counts give; null without them, and of too few to tell. */
export const shareCounted = ({ part, whole }: Counts): number | null =>
  part !== null && whole !== null && whole >= LEAST_WHOLE ? (part / whole) * 100 : null;
