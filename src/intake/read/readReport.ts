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
import { readPeriod, type ReadPeriod } from "./readPeriod.ts";

/**
 * A budget report's quarter as read; `doubt` where something was taken for granted, else `why` only
 * tells.
 */
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
/**
 * The calendar quarter of the n-th quarter of the financial year that begins in April of `year`.
 */
const financial = (year: number, n: number): Place =>
  n === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: n + 1 };
const placeOf = (id: Quarter): Place => ({
  year: startsIn(id),
  quarter: (financialQuarterOf(id) % 4) + 1,
});
const SPANS = ["January to March", "April to June", "July to September", "October to December"];
const spanOf = (q: Place): string => `${SPANS[q.quarter - 1] ?? ""} ${q.year}`;

/** A month in the middle of a quarter: its report stands for the quarter until that comes. */
const isBetween = (month: number): boolean => month % 3 !== 0;
const midway = (q: Place): string =>
  `reports are kept by quarter, so it stands for ${spanOf(q)} until that quarter’s own comes`;
/** The calendar place of the n-th month of the financial year that begins in April of `year`. */
const financialMonth = (year: number, n: number): Place =>
  n > 9 ? ofMonth(year + 1, n - 9) : ofMonth(year, n + 3);

/**
 * The report a text speaks of, a cell ("2026-Q3", "Q2 2026/27", "Month 6", "Sep-26", "30/09/2026")
 * or a title above the table ("Budget monitoring, quarter 2 2026/27"). Reports are kept by calendar
 * quarter, as the feed has them. `newest` is the newest report loaded: a text without a year is the
 * first such report from there on, and that is a doubt.
 */
export function readReport(text: string, newest: Quarter | null): ReadReport | null {
  const plain = text.trim().replace(/\s+/g, " ");
  const clues = cluesIn(plain);
  const sure = byTheCalendar(plain) ?? ofFinancialYear(plain, clues);
  if (sure) return sure;
  // "12/2026" may be the twelfth period of a year: beside a budget nothing is guessed.
  if (/^\d{1,2}[/.-]20\d\d$|^20\d{4}$/.test(plain)) return null;
  const named = periodIn(plain);
  if (named) return ofPeriod(plain, named);
  // A year that was not understood is a year all the same: nothing is guessed beside it.
  if (/\d{4}|\d\s?[/–]\s?\d/.test(plain)) return null;
  return withoutYear(plain, clues, newest);
}

/** "2026-Q3", as the feed writes it. */
function byTheCalendar(plain: string): ReadReport | null {
  const found = /^(20[0-3]\d)[ -]?Q([1-4])$/i.exec(plain);
  if (!found) return null;
  const place = { year: Number(found[1]), quarter: Number(found[2]) };
  return {
    id: idOf(place),
    why: `“${plain}” was read as ${spanOf(place)}, by the calendar; write “Q${place.quarter} ${sayYears(place.year)}” for a quarter of the financial year`,
    doubt: false,
  };
}

/**
 * What a text says of a financial year: the one that begins in `year`, and its quarter or month;
 * nought where it says none.
 */
type Clues = { readonly year: number | null; readonly quarter: number; readonly month: number };

function cluesIn(plain: string): Clues {
  const split = /\b((?:20)?[0-3]\d)\s?[/–-]\s?(?:20)?(\d\d)\b/.exec(plain);
  const isYear = split !== null && (Number(split[1]) + 1) % 100 === Number(split[2]);
  const rest = isYear ? plain.replace(split[0], " ") : plain;
  const ordinal =
    ORDINALS.findIndex((word) => new RegExp(`\\b${word} quarter\\b`, "i").test(rest)) + 1;
  const quarter =
    /\b(?:q|qtr|quarter)[ .]?([1-4])\b/i.exec(rest)?.[1] ??
    /\b([1-4])(?:st|nd|rd|th) quarter\b/i.exec(rest)?.[1] ??
    ordinal;
  const month = /\b(?:m|month|p|pd|period)[ .]?(0?[1-9]|1[0-2])\b/i.exec(rest)?.[1] ?? 0;
  return {
    year: isYear ? (Number(split[1]) % 100) + 2000 : null,
    quarter: Number(quarter),
    month: Number(month),
  };
}

/** "Q2 2026/27", "Month 5 2026/27"; a month inside a quarter is a doubt. */
function ofFinancialYear(plain: string, { year, quarter, month }: Clues): ReadReport | null {
  if (year === null || quarter + month === 0) return null;
  const place = quarter > 0 ? financial(year, quarter) : financialMonth(year, month);
  const doubt = quarter === 0 && isBetween(month);
  return {
    id: idOf(place),
    why: `“${plain}” was read as ${spanOf(place)}${doubt ? `: ${midway(place)}` : ""}`,
    doubt,
  };
}

/** A period as a return of measures has it, alone or among the words of a title. */
function periodIn(plain: string): ReadPeriod | null {
  const among =
    new RegExp(`\\b${MONTH_NAME} 20[0-3]\\d\\b`, "i").exec(plain)?.[0] ??
    /\b\d{1,2}\/\d{1,2}\/20[0-3]\d\b/.exec(plain)?.[0] ??
    "";
  return readPeriod(plain) ?? readPeriod(among);
}

function ofPeriod(plain: string, named: ReadPeriod): ReadReport | null {
  // "Q2 2026" may be of either year: beside a budget nothing is guessed.
  if (named.financially !== undefined) return null;
  const said = named.id;
  if (!isMonth(said)) return { id: said, why: named.why, doubt: named.why !== null };
  const id = quarterOf(said);
  const isInside = said !== lastMonthOf(id);
  return {
    id,
    why: isInside ? `“${plain}” lies inside a quarter: ${midway(placeOf(id))}` : null,
    doubt: isInside,
  };
}

/**
 * "Quarter 2" or "Month 6": the first such report from the newest loaded on; with none loaded
 * nothing is guessed.
 */
function withoutYear(
  plain: string,
  { quarter, month }: Clues,
  newest: Quarter | null,
): ReadReport | null {
  if (newest === null || quarter + month === 0) return null;
  const alone = (quarter > 0 ? financial(2000, quarter) : financialMonth(2000, month)).quarter;
  const last = placeOf(newest);
  const at = { year: alone >= last.quarter ? last.year : last.year + 1, quarter: alone };
  return {
    id: idOf(at),
    why: `“${plain}” has no year: it was read as ${spanOf(at)}, the first such report from the newest loaded on${month > 0 && isBetween(month) ? `; ${midway(at)}` : ""}`,
    doubt: true,
  };
}
