import {
  isYear,
  parseMonth,
  parsePeriod,
  parseQuarter,
  type Month,
  type PeriodId,
  type Quarter,
  type Year,
} from "#domain/calendar.ts";

/** What a test names is there, or the test itself is wrong. */
function there<T>(found: T | null, text: string): T {
  if (found === null) throw new Error(`“${text}” is no such period`);
  return found;
}

/** Periods as a test writes them, through the one parser. */
export const period = (text: string): PeriodId => there(parsePeriod(text), text);
export const month = (text: string): Month => there(parseMonth(text), text);
export const quarter = (text: string): Quarter => there(parseQuarter(text), text);
export function year(text: string): Year {
  const id = period(text);
  return there(isYear(id) ? id : null, text);
}
