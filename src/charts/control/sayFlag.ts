import type { Flag } from "#domain/spc/signals.ts";

/** One flag in words: the rule it broke and on which side. */
export function sayFlag(flag: Flag): string {
  switch (flag.rule) {
    case "beyond-limit":
      return flag.side === "high" ? "Above the upper limit" : "Below the lower limit";
    case "trend":
      return `One of ${flag.length} ${flag.side === "high" ? "rising" : "falling"} in a row`;
    case "near-limit":
      return `One of two in three near the ${flag.side === "high" ? "upper" : "lower"} limit`;
    case "shift":
      return `One of ${flag.length} running ${flag.side === "high" ? "above" : "below"} the mean`;
  }
}
