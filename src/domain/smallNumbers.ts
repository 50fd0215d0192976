import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import type { Value } from "./value.ts";

/**
 * Below about this many, one person moves a percentage by more than three points (domain rules 7).
 */
const SMALL_COHORT = 30;

/**
 * Are these so few that one more or fewer moves a share of them far? A gap is not known to be few.
 */
export const isFew = (value: Value): boolean =>
  value.kind === "known" && value.amount < SMALL_COHORT;

/**
 * How many points one person is worth in a small cohort, or null where the cohort is not small or
 * not given.
 */
export function pointsPerPerson(
  indicator: Pick<Indicator, "unit">,
  o: Pick<Observation, "value" | "denominator">,
): number | null {
  return indicator.unit === "percent" && o.value.kind === "known" ? pointsOf(o.denominator) : null;
}

/** How many points one of so many is worth; null where they are not few, or not known. */
export const pointsOf = (whole: Value): number | null =>
  whole.kind === "known" && whole.amount > 0 && isFew(whole) ? 100 / whole.amount : null;
