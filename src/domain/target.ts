import type { Polarity } from "./indicator.ts";
import type { Value } from "./value.ts";

export type Target = {
  readonly indicator: string;
  readonly target: number;
  /** How far beyond the target is still amber, in the indicator's unit. */
  readonly tolerance: number;
  readonly owner: string;
  readonly source: "national" | "local";
  readonly reason: string;
  readonly review: string;
};

export type Rag = "green" | "amber" | "red";

/**
 * Green at or beyond target, amber within tolerance, red beyond (domain rules 5). Null where there
 * is no target, no figure, or the measure is context: never a guess.
 */
export function rag(value: Value, target: Target | undefined, polarity: Polarity): Rag | null {
  if (!target || polarity === "context" || value.kind !== "known") return null;
  const short = polarity === "high" ? target.target - value.amount : value.amount - target.target;
  // A nanounit forgives binary fractions, so 85 − 5 against 80 is amber.
  if (short <= 1e-9) return "green";
  return short <= target.tolerance + 1e-9 ? "amber" : "red";
}
