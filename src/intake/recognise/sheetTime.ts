import { monthOfDay, type Month } from "#domain/calendar.ts";
import { FIGURES, isTimed, type Heading } from "./headings.ts";
import type { Draft } from "./heads.ts";
import { questionId, yesOrOut, type Answers, type Question } from "#intake/question.ts";
import { readPeriod, type ReadPeriod } from "#intake/read/readPeriod.ts";
import { calendarYearIn, financialYearIn, monthsIn } from "./timeWords.ts";
import type { Ask, Column } from "./understood.ts";

/**
 * How a month or a quarter without a year finds it: above its column, in a title or the sheet's
 * name, or by asking.
 */
export function yearsOf(
  drafts: readonly Draft[],
  titles: readonly string[],
  name: string | null,
  layout: string,
  answers: Answers,
  today: string | null,
  asks: Ask[],
): (draft: Draft, part: Heading) => ReadPeriod | null {
  const bare = drafts.filter((d) => d.parts.some(isYearless));
  if (bare.length === 0) return () => null;
  const said = [...titles, name ?? ""].flatMap((text) => yearIn(text) ?? []);
  const distinct = [...new Map(said.map((y) => [`${y.kind}${y.starts}`, y])).values()];
  const id = questionId("period", "year", layout, today?.slice(0, 4) ?? "");
  const year = theOne(distinct) ?? yearIn(answers.get(id) ?? "");
  if (!year && bare.some((d) => yearIn(d.above) === null))
    asks.push(askYear(id, bare, distinct, today));
  const turns = turnsOf(bare);
  return (draft, { month, quarter }) => {
    const above = yearIn(draft.above);
    const of = above ?? year;
    if (!of) return null;
    if (quarter !== null) return readPeriod(`Q${quarter} ${written(of)}`);
    if (month === null) return null;
    // A year above a column is that column's; one for the whole sheet is the year in which its
    // months begin.
    const later = of.kind === "financial" ? (month < 4 ? 1 : 0) : above ? 0 : turns(draft);
    return { id: monthOfDay({ year: of.starts + later, month }), why: null };
  };
}
const isYearless = (part: Heading): boolean => isTimed(part) && part.period === null;
const written = ({ kind, starts }: Year): string =>
  kind === "financial"
    ? `${starts}/${String((starts + 1) % 100).padStart(2, "0")}`
    : String(starts);

type Year = { readonly kind: "financial" | "calendar"; readonly starts: number };

function yearIn(text: string): Year | null {
  const financial = financialYearIn(text);
  if (financial !== null) return { kind: "financial", starts: financial };
  const calendar = calendarYearIn(text);
  return calendar === null ? null : { kind: "calendar", starts: calendar };
}

/**
 * The one year that is meant, of those a sheet names: the only financial one, or the only one at
 * all.
 */
function theOne(years: readonly Year[]): Year | null {
  const financial = years.filter((y) => y.kind === "financial");
  const [one] = financial.length === 1 ? financial : years.length === 1 ? years : [];
  return one ?? null;
}

/**
 * How many times the months had begun anew by a column: December, then January, is a year later.
 */
function turnsOf(bare: readonly Draft[]): (draft: Draft) => number {
  const turns = new Map<number, number>();
  let [turned, last] = [0, 0];
  for (const d of bare) {
    const month = d.parts.find((p) => p.month !== null)?.month ?? 0;
    if (month < last) turned += 1;
    turns.set(d.at, turned);
    last = month;
  }
  return (draft) => turns.get(draft.at) ?? 0;
}

function askYear(
  id: string,
  bare: readonly Draft[],
  said: readonly Year[],
  today: string | null,
): Ask {
  const what = bare.some((d) => d.parts.some((p) => p.quarter !== null)) ? "quarters" : "months";
  const now = Number((today ?? "2026").slice(0, 4));
  const starts = Number((today ?? "2026-04").slice(5, 7)) >= 4 ? now : now - 1;
  const offered =
    said.length > 0
      ? said
      : [starts, starts - 1].map((s): Year => ({ kind: "financial", starts: s }));
  const options = offered.map((y) => {
    const text = written(y);
    return {
      answer: text,
      says:
        y.kind === "financial" ? `April ${y.starts} to March ${y.starts + 1}` : `The year ${text}`,
    };
  });
  return {
    question: { id, kind: "period", options },
    column: bare[0]?.heading ?? null,
    found: `${what} without a year: ${bare
      .slice(0, 4)
      .map((d) => `“${d.heading}”`)
      .join(", ")}${bare.length > 4 ? ", …" : ""}`,
    wanted:
      said.length > 1
        ? "one year: several are named above"
        : `a year above the ${what}, in the title or in each heading`,
    mend: "Say which year is meant.",
  };
}

/**
 * What the headings of figures took for granted: a day written both ways round, "2026 Q1". One
 * question for the sheet; a quarter of the financial year is another quarter.
 */
export function withQuarters(
  columns: readonly Column[],
  drafts: readonly Draft[],
  layout: string,
  answers: Answers,
  asks: Ask[],
): readonly Column[] {
  const unsure = columns.flatMap((column) => {
    const read = drafts[column.at]?.parts.find((p) => p.period?.why != null)?.period;
    return read && FIGURES.has(column.role) ? [{ column, read }] : [];
  });
  const [first] = unsure;
  if (!first) return columns;
  const quarters = unsure.some(({ read }) => read.financially !== undefined);
  const id = questionId("period", "heading", layout, quarters ? "quarter" : first.column.heading);
  const question = quarters ? whichQuarter(id) : yesOrOut("period", id);
  asks.push({
    question,
    column: first.column.heading,
    found: unsure
      .slice(0, 4)
      .map(({ read }) => read.why ?? "")
      .join("; "),
    wanted: quarters
      ? "quarters that can be read in one way only"
      : "months that can be read in one way only",
    mend: "Say which is meant; it is remembered for this layout.",
  });
  if (answers.get(id) !== FINANCIAL) return columns;
  const other = new Map(unsure.map(({ column, read }) => [column.at, read.financially]));
  return columns.map((c) => ({ ...c, period: other.get(c.at) ?? c.period }));
}

export const FINANCIAL = "financial";
export const whichQuarter = (id: string): Question => ({
  id,
  kind: "period",
  options: [
    { answer: "calendar", says: "By the calendar: Q1 is January to March" },
    { answer: FINANCIAL, says: "By the financial year: Q1 is April to June" },
  ],
});

/** The month that a sheet without months in its headings is of. */
export function monthOfSheet(
  titles: readonly string[],
  name: string | null,
  layout: string,
  answers: Answers,
  asks: Ask[],
): Month | null {
  const inTitles = titles.flatMap(monthsIn);
  const inName = name === null ? [] : monthsIn(name);
  const all = [...new Set([...inTitles, ...inName])].sort();
  if (all.length === 1) return all[0] ?? null;
  const id = questionId("period", "sheet", layout, name, all.join(","));
  const answer = answers.get(id);
  const chosen = all.find((month) => month === answer);
  if (chosen) return chosen;
  asks.push({
    question:
      all.length === 0
        ? null
        : { id, kind: "period", options: all.map((m) => ({ answer: m, says: m })) },
    column: null,
    found: all.length === 0 ? "figures without a month" : `several months: ${all.join(", ")}`,
    wanted: "one month, above the table, in the sheet’s name or in a column",
    mend:
      all.length === 0
        ? "Nothing of this sheet was read. Write the month above it."
        : "Say which month is meant.",
  });
  return null;
}
