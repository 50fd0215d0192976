import { isoDay, monthNamed, parseDay } from "#domain/calendar.ts";
import { civil } from "./excelDay.ts";

/** A day as read, and what a person should confirm of it. */
export type ReadDay = { readonly iso: string; readonly why: string | null };
const day = (year: number, month: number, d: number, why: string | null = null): ReadDay | null => {
  const iso = isoDay({ year, month, day: d });
  return year >= 2000 && year <= 2035 && parseDay(iso) ? { iso, why } : null;
};

/**
 * A day written as 2026-11-30, 30/11/2026, 30 November 2026 or as Excel counts it. Null for no day,
 * and outside 2000 to 2035.
 */
export function readDay(text: string): ReadDay | null {
  const plain = text.trim().replace(/\s+/g, " ");
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(plain);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (british) {
    const unsure = Number(british[1]) <= 12 && british[1] !== british[2];
    return day(
      Number(british[3]),
      Number(british[2]),
      Number(british[1]),
      unsure ? `“${plain}” was read as day, month, year` : null,
    );
  }
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ -](\d{4})$/i.exec(plain);
  if (named) return day(Number(named[3]), monthNamed(named[2] ?? "") ?? 0, Number(named[1]));
  const at = /^\d{5}(\.0+)?$/.test(plain) ? civil(Number(plain)) : null;
  return at
    ? day(at.year, at.month, at.day, `“${plain}” was read as a date in Excel’s own counting`)
    : null;
}
