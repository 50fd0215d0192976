import type { Polarity } from "../indicator.ts";
import type { Limits } from "./xmr.ts";

export type Assurance = "consistently-met" | "consistently-missed" | "hit-and-miss";

/**
 * Will the target be met by the process as it is? Limits wholly beyond the target: consistently met; wholly short of
 * it: consistently missed; straddling: hit and miss by chance (domain rules 6; strict, as NHSRplotthedots). Limits of
 * no width are compared as the mean: a constant 100 % against a target of 100 % is met. Context measures: null.
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
