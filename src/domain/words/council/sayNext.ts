import { firstDayOf, isoDay, readMonth } from "../../calendar.ts";

/** "Next: November 2026.", or, once that month has begun, that it is due and not in this feed. */
export function sayNext(next: string, today: string): string {
  if (next === "") return "";
  const month = readMonth(next);
  const begins = month && isoDay(firstDayOf(month));
  return begins && today >= begins
    ? `The next was due in ${next} and is not in this feed.`
    : `Next: ${next}.`;
}
