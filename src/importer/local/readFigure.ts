import { missing, type Value } from "#domain/value.ts";
import { readCell } from "../cell.ts";

/** A cell as read: the figure or gap, and what a person should know of how it was read. */
export type ReadFigure = {
  readonly value: Value;
  readonly percent: boolean;
  readonly why: string | null;
};

/**
 * A figure in the ways returns write it: "1,234", "85%", "£1,234", "£12k", "(3)" for minus three, and gaps: "-", "*", "<5".
 * "<5" and "*" are protected figures: suppressed, never a number. Null for text that is neither.
 */
export function readFigure(text: string): ReadFigure | null {
  const plain = text.replace(/[\s\u00a0]+/g, " ").trim();
  if (/^[<≤]\s?\d+$/.test(plain))
    return {
      value: missing("suppressed"),
      percent: false,
      why: `“${plain}” was taken as a figure too small to publish`,
    };
  if (plain === "*") return { value: missing("suppressed"), percent: false, why: null };
  if (/^(n\/?a|not applicable)$/i.test(plain))
    return { value: missing("not-applicable"), percent: false, why: null };
  if (/^(none|nil)$/i.test(plain))
    return { value: { kind: "known", amount: 0 }, percent: false, why: `“${plain}” was read as 0` };
  const brackets = /^\((£?[\d,.]+)\)$/.exec(plain);
  const thousands = /^(-?£?[\d,.]+) ?k$/i.exec(plain);
  const value = readCell(
    brackets
      ? `-${(brackets[1] ?? "").replace("£", "")}`
      : thousands
        ? (thousands[1] ?? "")
        : plain,
  );
  if (!value) return null;
  return {
    value,
    percent: plain.endsWith("%"),
    why: thousands ? `“${plain}” was read as thousands of pounds` : null,
  };
}
