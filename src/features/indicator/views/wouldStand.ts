import { formatValue } from "#domain/format.ts";
import { quarterOf } from "#domain/statistics/rank.ts";
import type { League } from "#domain/statistics/standing.ts";
import type { WouldStand } from "#domain/words/beside/sayQuarters.ts";
import type { PublishedYear, View } from "./publishedYear.ts";

/** In which quarter the figure of a council that is not among them would lie; null without one. */
export function wouldStand(
  { alike, indicator }: View,
  { quartiles }: League,
  { label }: PublishedYear,
): WouldStand | null {
  const quarter = alike && quarterOf(alike.value, quartiles);
  return alike && quarter !== null
    ? { text: formatValue(alike.value, indicator), when: alike.when, quarter, of: label }
    : null;
}
