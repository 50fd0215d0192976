import {
  addMonths,
  monthNamed,
  monthOfDay,
  parseQuarter,
  quarterOf,
  type Month,
  type Quarter,
} from "#domain/calendar.ts";
import { civil } from "./excelDay.ts";

/** A period as read, and whether a person should confirm it. `why` says what was taken for granted. */
export type ReadPeriod = { readonly id: Month | Quarter; readonly why: string | null };

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
 * A month or quarter in any of the ways returns write it: "2026-04", "2026-04-30", "30/04/2026", "Apr-26", "April 2026",
 * "2026-Q2", "Q1 2026/27" (a financial quarter), an Excel day number. Null for what is none, or lies outside 2000 to 2035.
 */
export function readPeriod(text: string): ReadPeriod | null {
  const plain = text.trim().replace(/\s+/g, " ");
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(plain);
  if (iso) return month(Number(iso[1]), Number(iso[2]));
  const plainMonth =
    /^(0?[1-9]|1[0-2])[/.-](20\d\d)$/.exec(plain) ?? /^(?:(20\d\d)(0[1-9]|1[0-2]))$/.exec(plain);
  if (plainMonth)
    return plainMonth[2]?.length === 4
      ? month(Number(plainMonth[2]), Number(plainMonth[1]))
      : month(Number(plainMonth[1]), Number(plainMonth[2]));
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(plain);
  if (day) {
    const year = Number(day[3]) + (day[3]?.length === 2 ? 2000 : 0);
    // Both numbers could be the month: the British order is taken, and said.
    const unsure = Number(day[1]) <= 12 && day[1] !== day[2];
    return month(year, Number(day[2]), unsure ? `“${plain}” was read as day, month, year` : null);
  }
  const named = /^(?:\d{1,2} )?([a-z]{3,9})\.?[ -]?'?(\d{4}|\d{2})$/i.exec(plain);
  if (named) {
    const m = monthNamed(named[1] ?? "") ?? 0;
    const short = named[2]?.length === 2;
    return month(
      Number(named[2]) + (short ? 2000 : 0),
      m,
      short && !/^[a-z]{3}-\d\d$/i.test(plain)
        ? `“${plain}” was read as a month of 20${named[2]}`
        : null,
    );
  }
  const calendar = /^(\d{4})[ -]?Q([1-4])$/i.exec(plain);
  const quarter = calendar && parseQuarter(`${calendar[1]}-Q${calendar[2]}`);
  if (quarter && Number(calendar[1]) >= FIRST && Number(calendar[1]) <= LAST)
    return { id: quarter, why: null };
  const financial = /^Q([1-4]) (\d{4})[/-](\d{2})$/i.exec(plain);
  if (financial && (Number(financial[2]) + 1) % 100 === Number(financial[3])) {
    const april = monthOfDay({ year: Number(financial[2]), month: 4 });
    return {
      id: quarterOf(addMonths(april, 3 * (Number(financial[1]) - 1))),
      why: `“${plain}” was read as a quarter of the financial year that begins in April ${financial[2]}`,
    };
  }
  return serial(plain);
}

function serial(plain: string): ReadPeriod | null {
  if (!/^\d{5}(\.0+)?$/.test(plain)) return null;
  const days = Number(plain);
  const at = civil(days);
  return at && month(at.year, at.month, `“${plain}” was read as a date in Excel’s own counting`);
}
