import { monthOfDay, parseDay, sayMonth } from "../../calendar.ts";

/** "2026-12-31" as "31 December 2026"; text that is no date comes back as it is. */
export function sayDay(iso: string): string {
  const day = parseDay(iso);
  return day ? `${day.day} ${sayMonth(monthOfDay(day))}` : iso;
}
