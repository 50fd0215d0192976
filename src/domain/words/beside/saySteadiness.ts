import type { Steadiness } from "../../spc/assurance.ts";

/** Why nothing is promised of a target; nothing where the latest points are steady. */
export function saySteadiness(steadiness: Steadiness): string {
  switch (steadiness.kind) {
    case "steady":
      return "";
    case "beyond-limits":
      return `Whether the target can be relied on is not said. ${steadiness.points === 1 ? "One of the latest seven points lies" : `${steadiness.points} of the latest seven points lie`} beyond the limits: the process is changing.`;
    case "not-by-chance":
      return "Whether the target can be relied on is not said. The latest points lie within the limits, but not as chance would scatter them: the process is changing.";
  }
}
