import { formatValue } from "../../format.ts";
import type { Beside, Comparison, GroupComparison } from "../../comparison.ts";
import type { Indicator } from "../../indicator.ts";
import { lastDayOf, monthsBetween, periodLabel } from "../../calendar.ts";
import type { Row } from "../../scorecard/row.ts";
import { capital } from "../../firstLetter.ts";
import { sayNoNational } from "./sayNational.ts";
import { meanMeasure } from "./sayBenchmark.ts";

/** "10 of 10", always printed beside a neighbours' figure. */
export const sayMembers = (beside: Beside | null): string =>
  beside?.group && beside.group.of > 0 ? `${beside.group.n} of ${beside.group.of}` : "";

/**
 * Among whom the lines of a profile run from the lowest to the highest: "York, England and its 10
 * neighbours (May 2025 model)".
 */
export function sayAmongWhom(
  name: string,
  { model, members, words }: Pick<GroupComparison, "model" | "members" | "words">,
): string {
  const others =
    model === "group"
      ? words.its
      : `its ${members.length} neighbours (${words.members.replace(/^the /, "")})`;
  return `${name}, England and ${others}`;
}

/** How like ours a neighbour is, in the model's word, which is not of distance: "Very close in kind". */
export const sayAlike = (closeness: string): string =>
  closeness.toLowerCase().endsWith("close") ? `${closeness} in kind` : closeness;

/** The group's mean or median, as chosen, or why it is withheld. */
export function sayGroup(
  beside: Beside | null,
  indicator: Indicator,
  { words }: Comparison,
): string {
  if (!beside?.group || beside.group.of === 0) return capital(words.nobody);
  return beside.value.kind === "known"
    ? formatValue(beside.value, meanMeasure(indicator))
    : "Withheld: too few published";
}

/**
 * "England was 40.6 and the neighbours’ mean was 38.2 (10 of 10, 2025 model), at 31 March 2025, 19
 * months before this figure."
 */
export function sayComparison(row: Row, comparison: Comparison): string {
  const { mark, indicator } = row;
  if (!mark) return sayNoNational(indicator);
  const england =
    mark.england.kind === "known"
      ? `England was ${formatValue(mark.england, indicator)}`
      : indicator.total
        ? "England’s total is no comparator for one council"
        : "England has no usable figure";
  const second = saySecond(mark.beside, indicator, comparison);
  const months = monthsBetween(
    lastDayOf(mark.period, mark.frame),
    lastDayOf(row.latest.period, row.series.frame),
  );
  const lag =
    months > 0 ? `, ${months} ${months === 1 ? "month" : "months"} before this figure` : "";
  return `${england}${second === "" ? "" : ` and ${second}`}, ${periodLabel(mark.period, mark.frame)}${lag}.`;
}

function saySecond(beside: Beside | null, indicator: Indicator, comparison: Comparison): string {
  const { figure, note } = comparison.words;
  switch (comparison.kind) {
    // How far the council has come is a sentence of its own.
    case "past":
      return "";
    case "region":
      return beside?.value.kind === "known"
        ? `${beside.standsIn ? `${beside.standsIn} (${figure} has no figure)` : figure} was ${formatValue(beside.value, indicator)}`
        : `${figure} has no usable figure`;
    case "group": {
      if (!beside?.group || beside.group.of === 0) return `there are ${comparison.words.nobody}`;
      return beside.value.kind === "known"
        ? `${figure} was ${sayGroup(beside, indicator, comparison)} (${sayMembers(beside)}, ${note})`
        : `${figure} is withheld (${sayMembers(beside)} published it, ${note})`;
    }
  }
}
