import { isMonth, type Basis, type Month } from "#domain/calendar.ts";
import { readPeriod } from "#intake/read/readPeriod.ts";

/** A time basis that a title, a heading or a `basis` column says in words. */
export type Stated = Extract<
  Basis,
  "month" | "snapshot" | "quarter" | "rolling-12" | "rolling-3" | "ytd"
>;

/**
 * "2026/27", "2026-27", "2026 to 2027": the year in which a financial year starts; null where none,
 * or two, are named.
 */
export function financialYearIn(text: string): number | null {
  const found = [...text.matchAll(/\b(20\d\d) ?(?:[/–-]|to) ?(20\d\d|\d\d)\b/gi)].flatMap(
    ([, from, to]) => ((Number(from) + 1) % 100 === Number(to) % 100 ? [Number(from)] : []),
  );
  const all = [...new Set(found)];
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** "2026" alone: a calendar year; null where a financial year, a month or two years are named. */
export function calendarYearIn(text: string): number | null {
  if (financialYearIn(text) !== null || monthsIn(text).length > 0) return null;
  const all = [
    ...new Set([...text.matchAll(/(?<![\d/–-])(20\d\d)(?![\d/–-])/g)].map(([, y]) => Number(y))),
  ];
  return all.length === 1 ? (all[0] ?? null) : null;
}

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const DATED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:\d{1,2} )?${MONTH}[ -]?'?(?:20)?\d\d\b`, "gi"),
  /\b20\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?\b/g,
  /\b\d{1,2}\/\d{1,2}\/20\d\d\b/g,
];

/** Every month a sentence names with its year. "2026-27" is a year, no month. */
export function monthsIn(text: string): readonly Month[] {
  const found = DATED.flatMap((one) => [...text.matchAll(one)].map(([whole]) => whole)).flatMap(
    (whole): readonly Month[] => {
      const id = financialYearIn(whole) === null ? readPeriod(whole)?.id : undefined;
      return id !== undefined && isMonth(id) ? [id] : [];
    },
  );
  return [...new Set(found)].sort();
}

/** The basis that words state, or null. */
export function basisIn(text: string): Stated | null {
  const plain = text.toLowerCase().replace(/[_-]/g, " ");
  if (/\b(ytd|year to date|cumulative|since april)\b/.test(plain)) return "ytd";
  if (
    /\b(rolling (12|twelve)|(12|twelve) ?m(onth|th)?s? (rolling|to|ending)|rolling year|rolling annual|r12m?|(last|past|previous) (12|twelve) ?m(onth)?s?)\b/.test(
      plain,
    )
  )
    return "rolling-12";
  if (/\b(rolling (3|three)|(3|three) months? rolling|rolling quarter)\b/.test(plain))
    return "rolling-3";
  if (
    /\b(in month|(in|for) (each|the) month( alone| only)?|each month alone|month only)\b/.test(
      plain,
    )
  )
    return "month";
  return null;
}

const BASIS_CELL: ReadonlyMap<string, Stated> = new Map([
  ["month", "month"],
  ["monthly", "month"],
  ["in month", "month"],
  ["snapshot", "snapshot"],
  ["at month end", "snapshot"],
  ["month end", "snapshot"],
  ["point in time", "snapshot"],
  ["quarter", "quarter"],
  ["quarterly", "quarter"],
  ["rolling 12", "rolling-12"],
  ["quarter rolling 12", "rolling-12"],
  ["rolling 12 months", "rolling-12"],
  ["12 months", "rolling-12"],
  ["rolling 3", "rolling-3"],
  ["rolling 3 months", "rolling-3"],
  ["ytd", "ytd"],
  ["year to date", "ytd"],
  ["cumulative", "ytd"],
]);

/** What a cell of a `basis` column says; null for words nobody knows. */
export const basisOf = (text: string): Stated | null =>
  BASIS_CELL.get(text.trim().toLowerCase().replace(/[_-]/g, " ")) ?? basisIn(text);

const SUFFIX =
  /\s*[(,–-]\s*((rolling|last|past)? ?(12|twelve|3|three) ?m(onth)?s?( rolling)?|rolling (year|12|3)[^)]*|ytd|year to date|cumulative|in month|monthly|snapshot)\s*\)?\s*$/i;

/**
 * A measure's name without the basis that stands behind it: "Contacts (YTD)" is "Contacts", year to
 * date.
 */
export function withoutBasis(named: string): {
  readonly named: string;
  readonly basis: Stated | null;
} {
  const found = SUFFIX.exec(named);
  if (!found) return { named, basis: null };
  return { named: named.slice(0, found.index).trim(), basis: basisOf(found[1] ?? "") };
}
