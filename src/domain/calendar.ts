import type { Brand } from "./brand.ts";

/** A calendar month: "2026-10". */
export type Month = Brand<string, "month">;
/** A calendar quarter: "2026-Q3" is July to September. */
export type Quarter = Brand<string, "quarter">;
/**
 * A year named by the one it ends in: "2025". On what day it ends is said by the frame of its
 * series.
 */
export type Year = Brand<string, "year">;
/** A financial or academic year, named by both calendar years it lies in: "2024-25". */
export type SplitYear = Brand<string, "split-year">;

/**
 * What a figure counts in. Text, so that it is a key, travels as JSON and sorts inside its kind;
 * branded, so that only
 * `parsePeriod` makes one of text, and only this file does sums with it. How it is counted is said
 * by the series' frame.
 */
export type PeriodId = Month | Quarter | Year | SplitYear;
export type PeriodKind = "month" | "quarter" | "year" | "split-year";

/** One basis a series, never two on an axis (domain rules 3). */
export const BASES = [
  "snapshot",
  "month",
  "quarter",
  "rolling-12",
  "rolling-3",
  "ytd",
  "year",
  "academic-year",
  "calendar-year",
  "financial-year",
  "stated-year",
  "three-years",
  "forecast",
] as const;
export type Basis = (typeof BASES)[number];

/** Basis plus, for yearly figures, the day on which the year ends ("03-31"). */
export type Frame = { readonly basis: Basis; readonly ends: string };

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const yearIn = (id: string): number => Number(id.slice(0, 4));
const two = (n: number): string => String(n).padStart(2, "0");

const isYearText = (text: string): text is Year => /^\d{4}$/.test(text);
const isMonthText = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
const isQuarterText = (text: string): text is Quarter => /^\d{4}-Q[1-4]$/.test(text);
// Two digits that follow the year. "2009-10" is a month, so between 1999-00 and 2012-13 no year has
// a name of this kind.
const isSplitText = (text: string): text is SplitYear =>
  !isMonthText(text) &&
  /^\d{4}-\d{2}$/.test(text) &&
  (yearIn(text) + 1) % 100 === Number(text.slice(5));

const [EARLIEST, LATEST] = [1990, 2099];

/**
 * The only way from text to a period: every edge (file, wire, address, what the browser kept) comes
 * through here. Null for anything else, a month 13 or a year outside 1990 to 2099 included: what
 * nobody meant must not be walked to.
 */
export function parsePeriod(text: string): PeriodId | null {
  const isOne = isYearText(text) || isMonthText(text) || isQuarterText(text) || isSplitText(text);
  return isOne && yearIn(text) >= EARLIEST && yearIn(text) <= LATEST ? text : null;
}

/** The same of a month alone, or a quarter. */
export const parseMonth = (text: string): Month | null => {
  const id = parsePeriod(text);
  return id && isMonth(id) ? id : null;
};
export const parseQuarter = (text: string): Quarter | null => {
  const id = parsePeriod(text);
  return id && isQuarter(id) ? id : null;
};

export const isMonth = (id: PeriodId): id is Month => isMonthText(id);
export const isQuarter = (id: PeriodId): id is Quarter => isQuarterText(id);
export const isYear = (id: PeriodId): id is Year => isYearText(id);
const isSplitYear = (id: PeriodId): id is SplitYear => isSplitText(id);
/** Yearly figures are too few for control limits; months and quarters are not. */
export const isYearly = (id: PeriodId): id is Year | SplitYear => isYear(id) || isSplitYear(id);

export function kindOf(id: PeriodId): PeriodKind {
  if (isMonth(id)) return "month";
  if (isQuarter(id)) return "quarter";
  return isYear(id) ? "year" : "split-year";
}

/**
 * Where a period stands among those of its kind: months, quarters or years counted from year
 * nought.
 */
function placeOf(id: PeriodId): number {
  if (isMonth(id)) return monthNumber({ year: yearIn(id), month: Number(id.slice(5)) });
  if (isQuarter(id)) return yearIn(id) * 4 + Number(id.slice(6)) - 1;
  return yearIn(id);
}

function textAt(kind: PeriodKind, place: number): string {
  switch (kind) {
    case "month":
      return `${Math.floor(place / 12)}-${two((place % 12) + 1)}`;
    case "quarter":
      return `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;
    case "year":
      return String(place);
    case "split-year":
      return `${place}-${two((place + 1) % 100)}`;
  }
}

/**
 * Months, quarters and years can be counted on and back without end; a split year only where its
 * name is one.
 */
type Countable = Month | Quarter | Year;
const made = <P extends PeriodId>(text: string, is: (text: string) => text is P): P => {
  if (is(text)) return text;
  throw new RangeError(`“${text}” is outside the calendar`);
};

/** The period so many steps on (or back); null for a split year whose name would be a month's. */
export function stepsOn<P extends Countable>(id: P, steps: number): P;
export function stepsOn(id: PeriodId, steps: number): PeriodId | null;
export function stepsOn(id: PeriodId, steps: number): PeriodId | null {
  const text = textAt(kindOf(id), placeOf(id) + steps);
  if (isMonth(id)) return made(text, isMonthText);
  if (isQuarter(id)) return made(text, isQuarterText);
  if (isYear(id)) return made(text, isYearText);
  return isSplitText(text) ? text : null;
}

/** The period one step on: gaps in a list of ids show as a break in this chain. */
export function nextPeriod<P extends Countable>(id: P): P;
export function nextPeriod(id: PeriodId): PeriodId | null;
export function nextPeriod(id: PeriodId): PeriodId | null {
  return stepsOn(id, 1);
}

/** The same month, quarter or year, so many years on (or back). */
export function yearsOn<P extends Countable>(id: P, years: number): P;
export function yearsOn(id: PeriodId, years: number): PeriodId | null;
export function yearsOn(id: PeriodId, years: number): PeriodId | null {
  return stepsOn(id, years * (isMonth(id) ? 12 : isQuarter(id) ? 4 : 1));
}

export const addMonths = (month: Month, months: number): Month => stepsOn(month, months);

/**
 * Every period from the first to the last, both included; none where they are of two kinds, or the
 * wrong way round.
 */
export function range<P extends PeriodId>(from: P, to: P): readonly P[];
export function range(from: PeriodId, to: PeriodId): readonly PeriodId[] {
  if (kindOf(from) !== kindOf(to)) return [];
  const length = Math.max(0, placeOf(to) - placeOf(from) + 1);
  return Array.from({ length }, (_, i) => stepsOn(from, i)).filter((id) => id !== null);
}

/** So many months, oldest first, of which the last is given. */
export const monthsTo = (last: Month, how: number): readonly Month[] =>
  range(addMonths(last, 1 - how), last);

const lastDay = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** The last day a period covers: what its age and its distance from another are measured from. */
export function lastDayOf(id: PeriodId, frame: Frame): Day {
  if (isMonth(id) || isQuarter(id)) {
    const last = lastMonthOf(id);
    const [year, month] = [yearIn(last), Number(last.slice(5))];
    return { year, month, day: lastDay(year, month) };
  }
  const [month = 12, day = 31] = frame.ends.split("-").map(Number);
  return { year: isYear(id) ? yearIn(id) : yearIn(id) + 1, month, day };
}

/**
 * The last day of what a reader calls "as at": of a month or quarter its own, of a year 31
 * December.
 */
export const dayAsAt = (asAt: PeriodId): Day =>
  lastDayOf(asAt, { basis: "snapshot", ends: "12-31" });

/** Had a period ended by a day? */
export const endedBy = (id: PeriodId, frame: Frame, day: Day): boolean =>
  compareDays(lastDayOf(id, frame), day) <= 0;

/** The first day of a month or quarter. */
export function firstDayOf(id: Month | Quarter): Day {
  const first = isMonth(id) ? id : addMonths(lastMonthOf(id), -2);
  return { year: yearIn(first), month: Number(first.slice(5)), day: 1 };
}

/** The month a month or quarter ends with. */
export const lastMonthOf = (id: Month | Quarter): Month =>
  isMonth(id) ? id : made(`${id.slice(0, 4)}-${two(Number(id.slice(6)) * 3)}`, isMonthText);

/** The month in which every published year named like it has ended. */
export const isDecember = (month: Month): boolean => month.endsWith("-12");

/** The calendar quarter a month lies in. */
export const quarterOf = (month: Month): Quarter =>
  made(`${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, isQuarterText);

/**
 * The year of the June before a month or quarter ends: whose estimate of children stands for it
 * (domain rules 2).
 */
export const juneBefore = (id: Month | Quarter): Year =>
  yearOf(yearIn(addMonths(lastMonthOf(id), -6)));

/** The year that ends in one, named by both it lies in; null where that name would be a month's. */
export const splitYearTo = (year: Year): SplitYear | null => {
  const text = textAt("split-year", yearIn(year) - 1);
  return isSplitText(text) ? text : null;
};

/** "2026-04" for every month from April 2026 to March 2027: where its financial year begins. */
export const aprilOf = (month: Month): Month => made(`${financialYearOf(month)}-04`, isMonthText);

/**
 * The calendar year in which the financial year of a month or quarter begins: 2026 for April 2026
 * to March 2027.
 */
export const financialYearOf = (id: Month | Quarter): number =>
  yearIn(addMonths(lastMonthOf(id), -3));

/** The place of a quarter in its financial year: 1 for April to June, 4 for January to March. */
export const financialQuarterOf = (quarter: Quarter): number =>
  ((Number(quarter.slice(6)) + 2) % 4) + 1;

/** The same without its century, for a label in a chart: "26/27". */
export const sayShortYears = (begins: number): string =>
  `${two(begins % 100)}/${two((begins + 1) % 100)}`;
/** The years of a financial year by the one it begins in: "2026/27". */
export const sayYears = (begins: number): string => `${begins}/${two((begins + 1) % 100)}`;

/** A day as ISO text, which sorts. */
export const isoDay = (day: Day): string => `${day.year}-${two(day.month)}-${two(day.day)}`;

/** A day of ISO text ("2026-10-31"); null for text that is no day of the calendar. */
export function parseDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return isDay ? { year, month, day } : null;
}

/** The year of a number. */
export const yearOf = (year: number): Year => made(String(year), isYearText);

/** The calendar year a period's name begins with: 2024 of 2024-25. */
export const startsIn = (id: PeriodId): number => yearIn(id);

/** The month a day lies in. */
export const monthOfDay = ({ year, month }: Pick<Day, "year" | "month">): Month =>
  made(`${year}-${two(month)}`, isMonthText);

/** Months counted from year nought: where a month stands on an axis of time. */
export const monthNumber = ({ year, month }: Pick<Day, "year" | "month">): number =>
  year * 12 + month - 1;

/** The month of the year, 1 to 12, at a place on that axis. */
export const monthOfYearAt = (place: number): number => (place % 12) + 1;

/**
 * Whole months from the end of one period to the end of another; negative if the first is later.
 */
export const monthsBetween = (earlier: Day, later: Day): number =>
  monthNumber(later) - monthNumber(earlier);

export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The order of time. Periods of two kinds stand by the last day they cover, a year of no known
 * frame by its December.
 */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  if (kindOf(a) === kindOf(b)) return placeOf(a) - placeOf(b);
  return compareDays(dayAsAt(a), dayAsAt(b)) || (a < b ? -1 : 1);
}

/**
 * The number of a month by its English name or the first letters of it, three at least; null for
 * another word.
 */
export function monthNamed(name: string): number | null {
  const found = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  return found >= 0 && name.length >= 3 ? found + 1 : null;
}

/** The inverse of `sayMonth`; null for text that says no month. */
export function readMonth(said: string): Month | null {
  const [name = "", year = ""] = said.split(" ");
  return parseMonth(`${year}-${two(monthNamed(name) ?? 0)}`);
}

/** "October 2026". */
export const sayMonth = (month: Month): string =>
  `${MONTHS[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;

type SayEnd = (end: Day, id: PeriodId) => string;
const dayIn = (end: Day): string => `${end.day} ${monthIn(end)}`;
const monthIn = (end: Day): string => `${MONTHS[end.month - 1] ?? ""} ${end.year}`;
/**
 * A year to date begins in April: April alone says no more than itself, and before April it began
 * the year before.
 */
const sinceApril = ({ year, month }: Day): string =>
  month === 4 ? "" : month > 4 ? "April to " : `April ${year - 1} to `;

const LABELS: { readonly [Basis in Frame["basis"]]: SayEnd } = {
  snapshot: (end) => `at ${dayIn(end)}`,
  month: monthIn,
  quarter: (end) => `${MONTHS[end.month - 3] ?? ""} to ${monthIn(end)}`,
  "rolling-12": (end) => `12 months to ${monthIn(end)}`,
  "rolling-3": (end) => `3 months to ${monthIn(end)}`,
  ytd: (end) => `${sinceApril(end)}${monthIn(end)}, year to date`,
  forecast: (end) => `forecast at ${dayIn(end)}`,
  "academic-year": (_, id) => `academic year ${isSplitYear(id) ? sayYears(yearIn(id)) : id}`,
  "financial-year": (end, id) =>
    `financial year ${isSplitYear(id) ? `${yearIn(id)} to ${end.year}` : id}`,
  "calendar-year": (_, id) => `calendar year ${id}`,
  // A source that prints a year without saying whether it counts at its end or over it.
  "stated-year": (end) => `year to ${monthIn(end)}`,
  "three-years": (end) => `three years to ${monthIn(end)}`,
  year: (end) => `year ending ${dayIn(end)}`,
};

/** The period as a member reads it: "at 31 March 2025", "12 months to October 2026". */
export const periodLabel = (id: PeriodId, frame: Frame): string =>
  LABELS[frame.basis](lastDayOf(id, frame), id);

/**
 * A period by its name alone, where what it counts is said beside it: "October 2026", "July to
 * September 2026", "2025", "2024/25".
 */
export function sayPeriod(id: PeriodId): string {
  if (isMonth(id)) return sayMonth(id);
  if (isQuarter(id)) return LABELS.quarter(lastDayOf(id, { basis: "quarter", ends: "03-31" }), id);
  return isYear(id) ? id : sayYears(yearIn(id));
}

/** The short form for axes and table heads, used only beside the full label. */
export function shortPeriod(id: PeriodId, frame: Frame): string {
  const end = lastDayOf(id, frame);
  switch (kindOf(id)) {
    case "split-year":
      return sayYears(yearIn(id));
    case "year":
      return frame.basis === "calendar-year"
        ? id
        : `${(MONTHS[end.month - 1] ?? "").slice(0, 3)} ${id}`;
    case "month":
    case "quarter":
      return `${(MONTHS[end.month - 1] ?? "").slice(0, 3)} ${end.year}`;
  }
}
