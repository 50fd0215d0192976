import { formatValue } from "../format.ts";
import type { Against, Statistic } from "../group.ts";
import type { Indicator } from "../indicator.ts";
import { lastDayOf, monthsBetween, periodLabel } from "../calendar.ts";
import type { Mark, Row } from "../scorecard/row.ts";
import { sayNoNational } from "./sayNational.ts";
import { meanMeasure } from "./sayBenchmark.ts";

/** "10 of 10", always printed beside a neighbours' figure. */
export const sayMembers = (mark: Mark): string =>
  mark.group && mark.group.of > 0 ? `${mark.group.n} of ${mark.group.of}` : "";

/** The group's mean or median, as chosen, or why it is withheld. */
export function sayGroup(mark: Mark, indicator: Indicator, statistic: Statistic): string {
  if (!mark.group || mark.group.of === 0) return "No neighbours in this model";
  const value = mark.group[statistic];
  return value.kind === "known"
    ? formatValue(value, meanMeasure(indicator))
    : "Withheld: too few published";
}

/** "England was 40.6 and the neighbours’ mean was 38.2 (10 of 10, 2025 model), at 31 March 2025, 19 months before this figure." */
export function sayComparison(row: Row, against: Against): string {
  const { mark, indicator } = row;
  if (!mark) return sayNoNational(indicator);
  const england =
    mark.england.kind === "known"
      ? `England was ${formatValue(mark.england, indicator)}`
      : indicator.total
        ? "England’s total is no comparator for one council"
        : "England has no usable figure";
  const second = saySecond(mark, indicator, against);
  const months = monthsBetween(
    lastDayOf(mark.period, mark.frame),
    lastDayOf(row.latest.period, row.series.frame),
  );
  const lag =
    months > 0 ? `, ${months} ${months === 1 ? "month" : "months"} before this figure` : "";
  return `${england}${second === "" ? "" : ` and ${second}`}, ${periodLabel(mark.period, mark.frame)}${lag}.`;
}

function saySecond(mark: Mark, indicator: Indicator, against: Against): string {
  switch (against.kind) {
    // How far the council has come is a sentence of its own.
    case "past":
      return "";
    case "region":
      return mark.region.kind === "known"
        ? `${mark.standsIn ? `${mark.standsIn} (${against.name} has no figure)` : against.name} was ${formatValue(mark.region, indicator)}`
        : `${against.name} has no usable figure`;
    case "group": {
      const { figure, note, statistic } = against.words;
      if (!mark.group || mark.group.of === 0) return "there are no neighbours in this model";
      return mark.group[statistic].kind === "known"
        ? `${figure} was ${sayGroup(mark, indicator, statistic)} (${sayMembers(mark)}, ${note})`
        : `${figure} is withheld (${sayMembers(mark)} published it, ${note})`;
    }
  }
}
