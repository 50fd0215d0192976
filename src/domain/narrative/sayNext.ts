import { MONTHS } from "../period.ts";

/** "Next: November 2026.", or, once that month has begun, that it is due and not in this feed. */
export function sayNext(next: string, today: string): string {
  const [name = "", year = ""] = next.split(" ");
  const month = MONTHS.findIndex((m) => m === name) + 1;
  if (month === 0 || !/^\d{4}$/.test(year)) return next === "" ? "" : `Next: ${next}.`;
  const begins = `${year}-${String(month).padStart(2, "0")}-01`;
  return today >= begins
    ? `The next was due in ${next} and is not in this feed.`
    : `Next: ${next}.`;
}
