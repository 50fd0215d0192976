/**
 * A period id sorts as text inside its kind: "2025" (a reporting year), "2024-25" (a financial or academic year),
 * "2026-Q3" (a calendar quarter), "2026-10" (a month). What the id covers is said by the series' frame.
 */
export type PeriodId = string;

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
export type PeriodKind = "year" | "split-year" | "quarter" | "month";

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

/** The kind of an id, or null for text that is no period. */
export function kindOf(id: PeriodId): PeriodKind | null {
  if (/^\d{4}$/.test(id)) return "year";
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(id)) return "month";
  if (/^\d{4}-Q[1-4]$/.test(id)) return "quarter";
  // "2024-25": two digits that follow the year. "2009-10" is a month above, so split years start in 2012.
  if (/^\d{4}-\d{2}$/.test(id) && (Number(id.slice(0, 4)) + 1) % 100 === Number(id.slice(5)))
    return "split-year";
  return null;
}

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
  const year = Number(id.slice(0, 4));
  const [endMonth, endDay] = frame.ends.split("-").map(Number) as [number, number];
  switch (kindOf(id)) {
    case "month": {
      const month = Number(id.slice(5));
      return { year, month, day: lastDay(year, month) };
    }
    case "quarter": {
      const month = Number(id.slice(6)) * 3;
      return { year, month, day: lastDay(year, month) };
    }
    case "split-year":
      return { year: year + 1, month: endMonth, day: endDay };
    case "year":
    case null:
      return { year, month: endMonth, day: endDay };
  }
}

const two = (n: number): string => String(n).padStart(2, "0");

/** A day as ISO text, which sorts. */
export const isoDay = (day: Day): string => `${day.year}-${two(day.month)}-${two(day.day)}`;

/** Whole months from the end of one period to the end of another; negative if the first is later. */
export function monthsBetween(earlier: Day, later: Day): number {
  return (later.year - earlier.year) * 12 + (later.month - earlier.month);
}

/** The id of the period one step on: gaps in a list of ids show as a break in this chain. */
export function nextPeriod(id: PeriodId): PeriodId {
  const year = Number(id.slice(0, 4));
  switch (kindOf(id)) {
    case "month": {
      const month = Number(id.slice(5));
      return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
    }
    case "quarter": {
      const quarter = Number(id.slice(6));
      return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`;
    }
    case "split-year":
      return `${year + 1}-${String((year + 2) % 100).padStart(2, "0")}`;
    case "year":
    case null:
      return String(year + 1);
  }
}

/** Orders by the last day covered, so a month sorts among years. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The period as a member reads it: "at 31 March 2025", "12 months to October 2026". */
export function periodLabel(id: PeriodId, frame: Frame): string {
  const end = lastDayOf(id, frame);
  const monthName = MONTHS[end.month - 1] ?? "";
  const kind = kindOf(id);
  switch (frame.basis) {
    case "snapshot":
      return `at ${end.day} ${monthName} ${end.year}`;
    case "month":
      return `${monthName} ${end.year}`;
    case "quarter":
      return `${MONTHS[end.month - 3] ?? ""} to ${monthName} ${end.year}`;
    case "rolling-12":
      return `12 months to ${monthName} ${end.year}`;
    case "rolling-3":
      return `3 months to ${monthName} ${end.year}`;
    case "ytd":
      return `${end.month === 4 ? "" : end.month > 4 ? "April to " : `April ${end.year - 1} to `}${monthName} ${end.year}, year to date`;
    case "forecast":
      return `forecast at ${end.day} ${monthName} ${end.year}`;
    case "academic-year":
      return `academic year ${kind === "split-year" ? `${id.slice(0, 4)}/${id.slice(5)}` : id}`;
    case "financial-year":
      return `financial year ${kind === "split-year" ? `${id.slice(0, 4)} to ${end.year}` : id}`;
    case "calendar-year":
      return `calendar year ${id}`;
    // A source that prints a year without saying whether it counts at its end or over it.
    case "stated-year":
      return `year to ${monthName} ${end.year}`;
    case "three-years":
      return `three years to ${monthName} ${end.year}`;
    case "year":
      return `year ending ${end.day} ${monthName} ${end.year}`;
  }
}

/** The short form for axes and table heads, used only beside the full label. */
export function shortPeriod(id: PeriodId, frame: Frame): string {
  const end = lastDayOf(id, frame);
  switch (kindOf(id)) {
    case "split-year":
      return `${id.slice(0, 4)}/${id.slice(5)}`;
    case "year":
      return frame.basis === "calendar-year"
        ? id
        : `${(MONTHS[end.month - 1] ?? "").slice(0, 3)} ${id}`;
    case "month":
    case "quarter":
    case null:
      return `${(MONTHS[end.month - 1] ?? "").slice(0, 3)} ${end.year}`;
  }
}
