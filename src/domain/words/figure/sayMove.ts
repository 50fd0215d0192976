import { formatSize, printsAsZero } from "../../format.ts";
import type { Row } from "../../scorecard/row.ts";

const ARROW = { up: "▲", down: "▼", level: "" } as const;

/**
 * The change since the period before where room is short, its date said elsewhere: "▲ 2.3 points,
 * worse", "No change"; nothing where none can be stated.
 */
export function sayMove({ change, indicator, verdict }: Row): string {
  if (change.kind !== "changed") return "";
  if (change.direction === "level") return "No change";
  if (printsAsZero(change.amount, indicator)) return "Almost no change";
  const judged = verdict === "no-judgement" ? "" : `, ${verdict}`;
  return `${ARROW[change.direction]} ${formatSize(change.amount, indicator)}${judged}`;
}
