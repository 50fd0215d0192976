import { isYearlySeries } from "../../observation.ts";
import type { Row } from "../../scorecard/row.ts";
import { sayPlace } from "./sayPlace.ts";
import { saySignal } from "./sayRow.ts";

/** Where a measure stands on its strip, in words: by its months, or among all authorities. */
export function sayWhere(row: Row): string {
  if (!isYearlySeries(row.series)) return `${saySignal(row.signal, row.series.frame)}.`;
  const place = row.mark && row.mark.period === row.latest.period ? row.mark.place : undefined;
  if (!place) return "It has no place among the authorities.";
  const from = row.indicator.polarity === "context" ? "the highest" : "the best";
  return `${sayPlace(place.rank)} authorities, counted from ${from}.`;
}
