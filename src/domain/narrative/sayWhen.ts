import { isYearly } from "../change.ts";
import { MONTHS, compareDays, isoDay, lastDayOf, type Day } from "../period.ts";
import type { Row } from "../scorecard/row.ts";
import { sayDay } from "./sayDay.ts";

const ofIso = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
};

/** Days since the civil epoch (Howard Hinnant's days_from_civil): the domain has no clock and no Date. */
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

export const daysBetween = (from: string, to: string): number =>
  dayNumber(ofIso(to)) - dayNumber(ofIso(from));

/** "22 days old"; past 60 days the age turns to words, because a member should act on it. */
export function sayAge(received: string, today: string): string {
  if (received === "") return "";
  const days = daysBetween(received, today);
  if (days < 0) return "";
  if (days === 0) return "received today";
  if (days <= 60) return `${days} ${days === 1 ? "day" : "days"} old`;
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
    : `${MONTHS[newest.day.month - 1] ?? ""} ${newest.day.year}`;
}
