import { GAP_WORDS } from "../../format.ts";
import type { Gap } from "../../value.ts";

/** The gaps that a council's own figures and published ones come with, in the order of how often. */
export const MET: readonly Gap[] = [
  "suppressed",
  "not-applicable",
  "unavailable",
  "low",
  "unreliable",
  "unknown",
  "missing",
];

/** What a letter means, in words; some files write another letter for the same. */
export const sayLetter = (gap: Gap): string =>
  `${GAP_WORDS[gap]}${gap === "low" ? " (k in some files)" : ""}`;

/** How many marks of a kind there are, with those of them that are drawn as a letter. */
export const sayCounted = (marks: number, letters: number): string =>
  letters === 0 ? String(marks) : `${marks + letters}, ${letters} of them as a letter`;

/** Above the list of letters: what one stands for, and how many measures have one. */
export const sayLetters = (n: number): string => {
  if (n === 0) return "A letter stands for a missing figure and says why. No mark here is one.";
  return `A letter stands for a missing figure and says why: ${n === 1 ? "1 measure" : `${n} measures`} here.`;
};
