import {
  MONTHS,
  isMonth,
  lastMonthOf,
  financialQuarterOf,
  monthOfDay,
  quarterOf,
  sayYears,
  startsIn,
  type Quarter,
} from "#domain/calendar.ts";
import { readPeriod } from "../readPeriod.ts";

/** A budget report's quarter as read; `doubt` where something was taken for granted, else `why` only tells. */
export type ReadReport = {
  readonly id: Quarter;
  readonly why: string | null;
  readonly doubt: boolean;
};
type Place = { readonly year: number; readonly quarter: number };
const MONTH_NAME = `(?:${MONTHS.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)})?`).join("|")})`;
const ORDINALS = ["first", "second", "third", "fourth"];

const ofMonth = (year: number, month: number): Place => ({ year, quarter: Math.ceil(month / 3) });
const idOf = ({ year, quarter }: Place): Quarter =>
  quarterOf(monthOfDay({ year, month: quarter * 3 }));
/** The calendar quarter of the n-th quarter of the financial year that begins in April of `year`. */
const financial = (year: number, n: number): Place =>
  n === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: n + 1 };
const placeOf = (id: Quarter): Place => ({
  year: startsIn(id),
  quarter: (financialQuarterOf(id) % 4) + 1,
});
const SPANS = ["January to March", "April to June", "July to September", "October to December"];
const spanOf = (q: Place): string => `${SPANS[q.quarter - 1] ?? ""} ${q.year}`;

/**
 * The report a text speaks of, a cell ("2026-Q3", "Q2 2026/27", "Month 6", "Sep-26", "30/09/2026") or a title above the table
 * ("Budget monitoring, quarter 2 2026/27"). Reports are kept by calendar quarter, as the feed has them. `newest` is the
 * newest report loaded: a text without a year is the first such report from there on, and that is a doubt.
 */
export function readReport(text: string, newest: Quarter | null): ReadReport | null {
  const plain = text.trim().replace(/\s+/g, " ");
  const calendar = /^(20[0-3]\d)[ -]?Q([1-4])$/i.exec(plain);
  if (calendar)
    return {
      id: idOf({ year: Number(calendar[1]), quarter: Number(calendar[2]) }),
      why: `“${plain}” was read as ${spanOf({ year: Number(calendar[1]), quarter: Number(calendar[2]) })}, by the calendar; write “Q${calendar[2]} ${sayYears(Number(calendar[1]))}” for a quarter of the financial year`,
      doubt: false,
    };
  const split = /\b((?:20)?[0-3]\d)\s?[/–-]\s?(?:20)?(\d\d)\b/.exec(plain);
  const year =
    split && (Number(split[1]) + 1) % 100 === Number(split[2])
      ? (Number(split[1]) % 100) + 2000
      : null;
  const rest = split && year !== null ? plain.replace(split[0], " ") : plain;
  const ordinal =
    ORDINALS.findIndex((word) => new RegExp(`\\b${word} quarter\\b`, "i").test(rest)) + 1;
  const quarter = Number(
    /\b(?:q|qtr|quarter)[ .]?([1-4])\b/i.exec(rest)?.[1] ??
      /\b([1-4])(?:st|nd|rd|th) quarter\b/i.exec(rest)?.[1] ??
      ordinal,
  );
  const month = Number(/\b(?:m|month|p|pd|period)[ .]?(0?[1-9]|1[0-2])\b/i.exec(rest)?.[1] ?? 0);
  const between = (id: number): boolean => id % 3 !== 0;
  const midway = (q: Place): string =>
    `reports are kept by quarter, so it stands for ${spanOf(q)} until that quarter’s own comes`;
  if (year !== null && quarter > 0)
    return {
      id: idOf(financial(year, quarter)),
      why: `“${plain}” was read as ${spanOf(financial(year, quarter))}`,
      doubt: false,
    };
  if (year !== null && month > 0) {
    const at = ofMonth(month > 9 ? year + 1 : year, month > 9 ? month - 9 : month + 3);
    return {
      id: idOf(at),
      why: `“${plain}” was read as ${spanOf(at)}${between(month) ? `: ${midway(at)}` : ""}`,
      doubt: between(month),
    };
  }
  // "12/2026" may be the twelfth period of a year: beside a budget nothing is guessed.
  if (/^\d{1,2}[/.-]20\d\d$|^20\d{4}$/.test(plain)) return null;
  const named =
    readPeriod(plain) ??
    readPeriod(
      new RegExp(`\\b${MONTH_NAME} 20[0-3]\\d\\b`, "i").exec(plain)?.[0] ??
        /\b\d{1,2}\/\d{1,2}\/20[0-3]\d\b/.exec(plain)?.[0] ??
        "",
    );
  // "Q2 2026" may be of either year: beside a budget nothing is guessed.
  if (named?.financially !== undefined) return null;
  const said = named?.id;
  if (said !== undefined && isMonth(said)) {
    const id = quarterOf(said);
    const isInside = said !== lastMonthOf(id);
    return {
      id,
      why: isInside ? `“${plain}” lies inside a quarter: ${midway(placeOf(id))}` : null,
      doubt: isInside,
    };
  }
  if (said !== undefined && named) return { id: said, why: named.why, doubt: named.why !== null };
  // A year that was not understood is a year all the same: nothing is guessed beside it.
  if (/\d{4}|\d\s?[/–]\s?\d/.test(plain)) return null;
  const alone =
    quarter > 0
      ? financial(2000, quarter).quarter
      : month > 0
        ? ofMonth(2000, month > 9 ? month - 9 : month + 3).quarter
        : 0;
  if (alone === 0 || newest === null) return null;
  const { year: y, quarter: q } = placeOf(newest);
  const at = { year: alone >= q ? y : y + 1, quarter: alone };
  return {
    id: idOf(at),
    why: `“${plain}” has no year: it was read as ${spanOf(at)}, the first such report from the newest loaded on${month > 0 && between(month) ? `; ${midway(at)}` : ""}`,
    doubt: true,
  };
}
