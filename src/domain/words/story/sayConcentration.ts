import { GAP_WORDS, formatNumber } from "../../format.ts";
import type { Concentration } from "../../story/concentration.ts";

const percent = (part: number, whole: number): string =>
  `${formatNumber((part / whole) * 100, 0)}%`;
/** Kinds of places, whose own names hold "and" and commas. */
const listed = (items: readonly string[]): string => items.join("; ");

/**
 * "62 children, 15%, take 60% of the cost of placements: those in children's homes and secure.", or
 * why that cannot be said.
 */
export function sayConcentration(c: Concentration): string {
  switch (c.kind) {
    case "said":
      return `${formatNumber(c.children, 0)} children, ${percent(c.children, c.ofChildren)}, take ${percent(c.cost, c.ofCost)} of the cost of placements. They live in: ${listed(c.groups)}.`;
    case "gap":
      return `How much of the cost a few children take cannot be said. The ${c.of === "children" ? "number of children" : "cost"} is not known for “${c.group}”: ${GAP_WORDS[c.because].toLowerCase()}.`;
    case "few":
      return `How much of the cost a few children take is not said here. The dearest places hold fewer than 6 children: ${listed(c.groups)}.`;
    case "no-cost":
      return "How much of the cost a few children take cannot be said: no cost is given.";
  }
}
