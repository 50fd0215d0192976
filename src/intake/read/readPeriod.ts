import {
  addMonths,
  monthNamed,
  monthOfDay,
  quarterOf,
  type Month,
  type Quarter,
} from "#domain/calendar.ts";
import { civil } from "./excelDay.ts";

/**
 * A period as read, and whether a person should confirm it. `why` says what was taken for granted.
 */
export type ReadPeriod = {
  readonly id: Month | Quarter;
  readonly why: string | null;
  /** What it is if its quarter is one of a financial year; only where that is not said. */
  readonly financially?: Quarter;
};

const [FIRST, LAST] = [2000, 2035];
const month = (
  year: number,
  m: number,
  why: string | null = null,
): { readonly id: Month; readonly why: string | null } | null =>
  year >= FIRST && year <= LAST && m >= 1 && m <= 12
    ? { id: monthOfDay({ year, month: m }), why }
    : null;

/**
 * A month or quarter in any of the ways returns write it: "2026-04", "2026-04-30", "30/04/2026",
 * "Apr-26", "April 2026", "2026-Q2", "Q1 2026/27" (a financial quarter), an Excel day number. Null
 * for what is none, or lies outside 2000 to 2035.
 */
export function readPeriod(text: string): ReadPeriod | null {
  const plain = text.trim().replace(/\s+/g, " ");
  return (
    isoMonth(plain) ??
    numberedMonth(plain) ??
    britishDay(plain) ??
    namedMonth(plain) ??
    quarterIn(plain) ??
    quarterOfYear(plain) ??
    serial(plain)
  );
}

function isoMonth(plain: string): ReadPeriod | null {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(plain);
  return iso && month(Number(iso[1]), Number(iso[2]));
}

/** "04/2026", "202604". */
function numberedMonth(plain: string): ReadPeriod | null {
  const first = /^(0?[1-9]|1[0-2])[/.-](20\d\d)$/.exec(plain);
  const last = /^(20\d\d)(0[1-9]|1[0-2])$/.exec(plain);
  if (first) return month(Number(first[2]), Number(first[1]));
  return last && month(Number(last[1]), Number(last[2]));
}

/** "30/04/2026". Where both numbers could be the month the British order is taken, and said. */
function britishDay(plain: string): ReadPeriod | null {
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(plain);
  if (!day) return null;
  const year = Number(day[3]) + (day[3]?.length === 2 ? 2000 : 0);
  const unsure = Number(day[1]) <= 12 && day[1] !== day[2];
  return month(year, Number(day[2]), unsure ? `“${plain}” was read as day, month, year` : null);
}

/**
 * "Apr-26", "30 April 2026"; a year of two digits is said, but for the way a spreadsheet writes a
 * month.
 */
function namedMonth(plain: string): ReadPeriod | null {
  const named = /^(?:\d{1,2} )?([a-z]{3,9})\.?[ -]?'?(\d{4}|\d{2})$/i.exec(plain);
  if (!named) return null;
  const short = named[2]?.length === 2;
  const said =
    short && !/^[a-z]{3}-\d\d$/i.test(plain)
      ? `“${plain}” was read as a month of 20${named[2]}`
      : null;
  return month(Number(named[2]) + (short ? 2000 : 0), monthNamed(named[1] ?? "") ?? 0, said);
}

/** "Q1 2026/27", a quarter of the financial year. */
function quarterOfYear(plain: string): ReadPeriod | null {
  const [, n, starts, ends] =
    /^(?:Q|Qtr|Quarter) ?([1-4]),? (?:FY ?)?(\d{4})[/–-](\d{2}|\d{4})$/i.exec(plain) ?? [];
  if (n === undefined || (Number(starts) + 1) % 100 !== Number(ends) % 100) return null;
  return { id: financialQuarter(Number(starts), Number(n)), why: null };
}

/**
 * "2026-Q1" is a calendar quarter, as the templates say. "2026 Q1" and "Q1 2026" may be a quarter
 * of the financial year that begins in that year: `financially` is what it would be then.
 */
function quarterIn(plain: string): ReadPeriod | null {
  const template = /^(\d{4})-Q([1-4])$/i.exec(plain);
  const [, y, q] =
    template ??
    /^(\d{4}) ?(?:Q|Qtr|Quarter) ?([1-4])$/i.exec(plain) ??
    /^()(?:Q|Qtr|Quarter) ?([1-4]) (?=\d{4}$)/i.exec(plain) ??
    [];
  const year = Number(y === "" ? plain.slice(-4) : y);
  if (q === undefined || !(year >= FIRST && year <= LAST)) return null;
  const id = quarterOf(monthOfDay({ year, month: Number(q) * 3 }));
  const financially = financialQuarter(year, Number(q));
  return template
    ? { id, why: null }
    : {
        id,
        why: `“${plain}” is ${SPANS[Number(q) - 1] ?? ""} by the calendar, ${SPANS[Number(q) % 4] ?? ""} by the financial year`,
        financially,
      };
}
const SPANS = ["January to March", "April to June", "July to September", "October to December"];

/** The n-th quarter of the financial year that begins in April of `starts`. */
const financialQuarter = (starts: number, n: number): Quarter =>
  quarterOf(addMonths(monthOfDay({ year: starts, month: 4 }), 3 * (n - 1)));

function serial(plain: string): ReadPeriod | null {
  if (!/^\d{5}(\.0+)?$/.test(plain)) return null;
  const days = Number(plain);
  const at = civil(days);
  return at && month(at.year, at.month, `“${plain}” was read as a date in Excel’s own counting`);
}
