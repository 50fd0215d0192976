import { periodLabel } from "../../calendar.ts";
import type { Beside, Comparison } from "../../comparison.ts";

/**
 * "10 of 10, 2025 model": how many of a group have a figure, and whose group it is. Empty where it
 * is no group.
 */
const sayWhose = (comparison: Comparison, beside: Beside | null): string =>
  comparison.kind === "group" && beside?.group
    ? `${beside.group.n} of ${beside.group.of}, ${comparison.words.note}`
    : "";

/**
 * The same in brackets after the comparison's name: " (10 of 10, 2025 model)"; a stand-in is named
 * there too.
 */
export function besideNote(comparison: Comparison, beside: Beside | null): string {
  const note = beside?.standsIn
    ? `${beside.standsIn}, for it has no figure`
    : sayWhose(comparison, beside);
  return note === "" ? "" : ` (${note})`;
}

/**
 * Among other figures: "neighbours’ mean 12.6%, 10 of 10, 2025 model"; of our own past, when that
 * was.
 */
export function sayBesideInList(comparison: Comparison, beside: Beside, figure: string): string {
  const { words } = comparison;
  switch (comparison.kind) {
    case "group":
      return `${words.inList} ${figure}, ${sayWhose(comparison, beside)}`;
    case "region":
      return `${beside.standsIn ?? words.inList} ${figure}`;
    case "past":
      return `${words.inList} ${figure} ${periodLabel(beside.period, beside.frame)}`;
  }
}

/**
 * "England and the neighbours stand": who is given at dates of their own; our own past is given at
 * ours.
 */
export const sayOthers = ({ kind, words }: Comparison): string =>
  kind === "past" ? "England stands" : `England and ${words.who} stand`;
