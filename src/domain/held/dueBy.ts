import {
  MONTHS,
  isoDay,
  lastDayOf,
  monthNamed,
  parseDay,
  parseMonth,
  readMonth,
  type Day,
  type Month,
} from "../calendar.ts";

const lastOf = (month: Month | null): Day | null =>
  month && lastDayOf(month, { basis: "month", ends: "12-31" });

/** The last month that each word of a year can mean: a third of it, or all of it. */
const ENDS: { readonly [word: string]: string } = { early: "04", mid: "08", late: "12", "": "12" };

/**
 * The last day on which a release may come that a source announces in words: “October 2026”, “early
 * 2027”, “mid-2026”, “2026”, “4 December 2026”. Null where it announces none: nothing is then late.
 */
export function dueBy(next: string): Day | null {
  const [, date = "", name = "", of = ""] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(next) ?? [];
  const month = monthNamed(name);
  if (month !== null && name === MONTHS[month - 1])
    return parseDay(`${of}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`);
  const [, word, year = ""] = /^(early|mid|late)?[- ]?(\d{4})$/.exec(next) ?? [];
  if (year !== "") return lastOf(parseMonth(`${year}-${ENDS[word ?? ""] ?? "12"}`));
  return lastOf(readMonth(next));
}

/** Has the day passed on which a source's next release was to be here? `today`: ISO text. */
export function isOverdue(next: string, today: string): boolean {
  const due = dueBy(next);
  return due !== null && isoDay(due) < today;
}
