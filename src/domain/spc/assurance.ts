import type { Polarity } from "../indicator.ts";
import type { Flag } from "./signals.ts";
import type { Limits } from "./xmr.ts";

export type Assurance = "consistently-met" | "consistently-missed" | "hit-and-miss";

/**
 * Will the target be met by the process as it is? Limits wholly beyond the target: consistently
 * met; wholly short of it: consistently missed; straddling: hit and miss by chance (domain rules 6;
 * strict, as NHSRplotthedots). Limits of no width are compared as the mean: a constant 100 %
 * against a target of 100 % is met. Context measures: null.
 */
export function assurance(limits: Limits, target: number, polarity: Polarity): Assurance | null {
  if (polarity === "context") return null;
  const sign = polarity === "high" ? 1 : -1;
  if (limits.upper === limits.lower)
    return (limits.mean - target) * sign >= 0 ? "consistently-met" : "consistently-missed";
  const [short, beyond] =
    polarity === "high" ? [limits.upper, limits.lower] : [limits.lower, limits.upper];
  if ((beyond - target) * sign > 0) return "consistently-met";
  return (short - target) * sign < 0 ? "consistently-missed" : "hit-and-miss";
}

/** How many of the latest points a promise about the target rests on: as many as make a run. */
export const LATEST = 7;

export type Steadiness =
  | { readonly kind: "steady" | "not-by-chance" }
  | { readonly kind: "beyond-limits"; readonly points: number };

/**
 * Do the latest seven points keep to the process that the limits describe? Points beyond a limit do
 * not; nor do points within them that run to one side, rise or fall, or crowd a limit. Limits
 * promise something only while all is steady.
 */
export function steadiness(flags: readonly (Flag | null)[]): Steadiness {
  const raised = flags.slice(-LATEST).flatMap((flag) => flag ?? []);
  const points = raised.filter((flag) => flag.rule === "beyond-limit").length;
  if (points > 0) return { kind: "beyond-limits", points };
  return { kind: raised.length > 0 ? "not-by-chance" : "steady" };
}
