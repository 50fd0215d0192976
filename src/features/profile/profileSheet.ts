import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Area } from "#domain/area.ts";
import { POLARITY_WORDS } from "#domain/words/figure/sayRow.ts";
import { periodLabel } from "#domain/calendar.ts";
import type { ProfileRow } from "./profileRows.ts";

/**
 * Every measure of the profile with what its line is drawn from. `sourceOf` names a source by its
 * id.
 */
export function profileSheet(
  rows: readonly ProfileRow[],
  area: Area,
  group: string,
  caution: string,
  sourceOf: (id: string) => string,
): Sheet {
  return {
    head: [
      "Part of the service",
      "Measure",
      "Slug",
      "Unit",
      "Which way",
      "Period",
      "Area",
      "Code",
      "Value",
      "Period before",
      "Rank",
      "Of",
      "Authorities at this rank",
      "Group",
      "Lowest",
      "Lower quartile",
      "Median",
      "Upper quartile",
      "Highest",
      "Mean",
      "Members with a figure",
      "England",
      "Region",
      "Source",
      "Caution",
      "Own figure",
      "Own period",
    ],
    rows: rows.map(({ indicator, entry, group: place, facts: { twin } }) => [
      indicator.domain,
      indicator.name,
      indicator.slug,
      unitCell(indicator),
      POLARITY_WORDS[indicator.polarity],
      indicator.published ? periodLabel(entry.period, indicator.published.frame) : entry.period,
      area.name,
      area.code,
      figureCell(entry.own),
      figureCell(entry.before),
      entry.rank ? String(entry.rank.position) : "",
      entry.rank ? String(entry.rank.of) : "",
      entry.rank ? String(entry.rank.shared) : "",
      group,
      ...[place.min, place.lower, place.median, place.upper, place.max, place.mean].map(figureCell),
      `${place.n} of ${place.of}`,
      figureCell(entry.england),
      figureCell(entry.region),
      sourceOf(indicator.published?.source ?? ""),
      caution,
      twin ? figureCell(twin.latest.value) : "",
      twin ? periodLabel(twin.latest.period, twin.series.frame) : "",
    ]),
  };
}
