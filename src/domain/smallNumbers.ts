import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";

/** Below about this many, one person moves a percentage by more than three points (domain rules 7). */
const SMALL_COHORT = 30;

/** How many points one person is worth in a small cohort, or null where the cohort is not small or not given. */
export function pointsPerPerson(indicator: Indicator, o: Observation): number | null {
  if (indicator.unit !== "percent" || o.value.kind !== "known" || o.denominator.kind !== "known")
    return null;
  return o.denominator.amount > 0 && o.denominator.amount < SMALL_COHORT
    ? 100 / o.denominator.amount
    : null;
}
