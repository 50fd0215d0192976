import {
  compareDays,
  isYearly,
  isoDay,
  lastDayOf,
  monthOfDay,
  parseDay,
  sayMonth,
  type Day,
} from "../../calendar.ts";
import type { Row } from "../../scorecard/row.ts";
import { sayDay } from "./sayDay.ts";

/**
 * Days since the civil epoch (Howard Hinnant's days_from_civil): the domain has no clock and no
 * Date.
 */
function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear
  );
}

/** Whole days from one day to another, both ISO text; null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first && last ? dayNumber(last) - dayNumber(first) : null;
}

/** Days after which a return is old enough to ask for the next. */
export const ASK_AFTER = 60;

/** "22 days old"; past 60 days the age turns to words, because a member should act on it. */
export function sayAge(received: string, today: string): string {
  const days = daysBetween(received, today);
  if (days === null || days < 0) return "";
  if (days === 0) return "received today";
  if (days <= ASK_AFTER) return `${days} ${days === 1 ? "day" : "days"} old`;
  const months = Math.floor(days / 30.4);
  return `${months} months old: ask for an update`;
}

/** The newest period among rows: "October 2026", or the last day of the year for yearly figures. */
export function newestOf(rows: readonly Row[]): string {
  const ends = rows.map((row) => ({ row, day: lastDayOf(row.latest.period, row.series.frame) }));
  const newest = ends.sort((a, b) => compareDays(b.day, a.day))[0];
  if (!newest) return "";
  return isYearly(newest.row.latest.period)
    ? sayDay(isoDay(newest.day))
    : sayMonth(monthOfDay(newest.day));
}
