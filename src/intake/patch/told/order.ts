import type { Commentary, CouncilEvent } from "#domain/council.ts";

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Events by day, then title: one order, whether they came in a folder or were laid over a feed. */
export const eventsInOrder = (events: readonly CouncilEvent[]): readonly CouncilEvent[] =>
  [...events].sort((a, b) => before(a.date, b.date) || before(a.title, b.title));

/**
 * Commentary by the text of its period, last first, then by measure: the order of the file, in
 * which a quarter stands before the months of its year.
 */
export const commentaryInOrder = (all: readonly Commentary[]): readonly Commentary[] =>
  [...all].sort((a, b) => before(b.period, a.period) || before(a.indicator, b.indicator));
