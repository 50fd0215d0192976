import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { MeasureNames } from "#intake/recognise/measureNames.ts";
import type { Finding } from "#intake/finding.ts";
import { countsFor, nearestCount } from "./told/countMeasures.ts";

/**
 * What is said of a name in a return that no measure has: the nearest measures, and the stories'
 * count it is a word for, by the slugs that a choice takes on the page and in a file of
 * confirmations. Its figures are left out until one is chosen.
 */
export function unknownName(
  named: string,
  first: ReadRow,
  rows: readonly ReadRow[],
  names: MeasureNames,
): Finding {
  const count = nearestCount(named, rows);
  const near = [
    ...(count ? [count] : []),
    ...names.nearest(named, rows).map((i) => ({ slug: i.slug, name: i.shortName })),
  ];
  return {
    severity: "row",
    file: first.file,
    sheet: first.sheet,
    row: first.line,
    column: "indicator",
    found: `“${named}”`,
    wanted:
      countsFor(named, rows).length > 0
        ? "a measure of the catalogue, or a count behind the stories"
        : "a measure of the catalogue",
    mend:
      near.length > 0
        ? `Nearest: ${near.map((i) => `“${i.name}” (${i.slug})`).join(", ")}. Choose one below, and it is remembered.`
        : "Choose one below, or make it a measure of your own.",
  };
}
