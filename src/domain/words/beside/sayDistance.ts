import type { Distance } from "../../baseline.ts";
import type { Verdict } from "../../change.ts";
import { GAP_WORDS, formatSize, formatValue, printsAsZero } from "../../format.ts";
import type { Indicator } from "../../indicator.ts";
import { lower } from "../../firstLetter.ts";
import { periodLabel, sayMonth, type Month } from "../../calendar.ts";
import type { Observation, Series } from "../../observation.ts";
import { sayDay } from "../figure/sayDay.ts";
import { sayPeriod } from "../figure/sayRow.ts";

/** "Up 4.6", "No change", "Almost no change"; nothing where no distance can be said. */
function sayTravelled(distance: Distance, indicator: Indicator): string {
  if (distance.kind !== "travelled") return "";
  if (distance.direction === "level") return "No change";
  return printsAsZero(distance.amount, indicator)
    ? "Almost no change"
    : `${distance.direction === "up" ? "Up" : "Down"} ${formatSize(distance.amount, indicator)}`;
}

/** The same with its judgement in words and an arrow, as beside every other change. */
export const sayTravelledWell = (
  distance: Distance,
  indicator: Indicator,
  verdict: Verdict,
): string =>
  `${verdict === "no-judgement" || distance.kind !== "travelled" ? "" : distance.direction === "up" ? "▲ " : "▼ "}${sayTravelled(distance, indicator)}${verdict === "no-judgement" ? "" : `: ${verdict}`}`;

/** Why no distance can be said, without a full stop. */
export function sayNoDistance(
  distance: Exclude<Distance, { kind: "travelled" }>,
  series: Series,
): string {
  switch (distance.kind) {
    case "no-figure-now":
      return "No figure now";
    case "nothing-by-then":
      return "Nothing given by then";
    case "not-earlier":
      return "Nothing later than that to compare";
    case "gap-then":
      return `No figure then (${periodLabel(distance.from.period, series.frame)}): ${GAP_WORDS[distance.gap].toLowerCase()}${distance.from.note ? ` (${distance.from.note})` : ""}`;
    case "break":
      return `Cannot be compared across ${sayDay(distance.event.date)}. ${distance.event.title}`;
  }
}

/**
 * "Since March 2023: from 40.1 to 44.7, up 4.6." or why that cannot be said; the judgement only
 * where there is one.
 */
export function sayDistance(
  distance: Distance,
  since: Month,
  indicator: Indicator,
  series: Series,
  latest: Observation,
  verdict: Verdict,
): string {
  if (distance.kind !== "travelled")
    return `Since ${sayMonth(since)}: ${lower(sayNoDistance(distance, series))}.`;
  const { from } = distance;
  return `Since ${sayPeriod(from.period, series.frame, null)}: from ${formatValue(from.value, indicator)} to ${formatValue(latest.value, indicator)}, ${lower(sayTravelled(distance, indicator))}${verdict === "no-judgement" ? "" : `, which is ${verdict}`}.`;
}
