import { FIGURES, ROLES, headingOf, isTimed } from "./headings.ts";
import { isMonth } from "#domain/calendar.ts";
import { draftsOf, headAt, roleIn, type Draft, type Head } from "./heads.ts";
import { NO_ANSWERS, questionId, yesOrOut, type Answers } from "#intake/question.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { monthOfSheet, withQuarters, yearsOf } from "./sheetTime.ts";
import { basisIn } from "./timeWords.ts";
import type { Ask, Column, Understood } from "./understood.ts";

/** Titles and blank lines may stand above the headings; further down than this nobody puts them. */
const DEEPEST = 30;
const OLD =
  /\b(old|do not use|don['’]?t use|superseded|archived?|obsolete|previous version|backup|draft|not current|historic)\b/i;

/**
 * Understands a return of measures: what each column holds, which month each figure is of, and what
 * is in doubt. Null for a sheet that is no such return. `today` (ISO day) is only used to offer a
 * year where the file names none.
 */
export function understand(
  sheet: RawSheet,
  answers: Answers = NO_ANSWERS,
  today: string | null = null,
): Understood | null {
  for (let i = 0; i < Math.min(DEEPEST, sheet.rows.length); i += 1) {
    const head = headAt(sheet, i);
    if (head) return withColumns(sheet, head, answers, today);
  }
  return null;
}

function withColumns(
  sheet: RawSheet,
  head: Head,
  answers: Answers,
  today: string | null,
): Understood {
  const undated = draftsOf(sheet, head);
  const titles = sheet.rows
    .slice(0, head.above ?? head.main)
    .flatMap((r) => r.cells)
    .map((c) => c.trim())
    .filter((c) => c !== "");
  const layout = undated
    .map((d) => d.texts.map(timelessText).join(", "))
    .filter((h, i, all) => h !== "@" || all[i - 1] !== "@")
    .join("~");
  const asks: Ask[] = [];
  const years = yearsOf(undated, titles, sheet.sheet, layout, answers, today, asks);
  const drafts = undated.map((d): Draft => ({
    ...d,
    parts: d.parts.map((p) => ({ ...p, period: p.period ?? years(d, p) })),
  }));
  const drafted = drafts.map((d): Column => {
    const time = d.parts.find(isTimed);
    const above = d.above === "" ? null : headingOf(d.above);
    const period = time?.period ?? above?.period ?? (above ? years(d, above) : null);
    const answer = answers.get(columnId(layout, d.heading));
    const told = ROLES.find((role) => role === answer);
    return {
      at: d.at,
      heading: d.heading,
      role: told ?? roleIn(d),
      period: period?.id ?? null,
      basis: time?.basis ?? null,
      status: time?.status ?? null,
      told: told !== undefined,
    };
  });
  const dated = withTotal(sheet, head, withoutTotals(named(drafted)), layout, asks);
  const columns = withQuarters(dated, drafts, layout, answers, asks);
  const own = columns.some((c) => FIGURES.has(c.role) && c.period !== null);
  const byRow = columns.some((c) => c.role === "period");
  const period = own || byRow ? null : monthOfSheet(titles, sheet.sheet, layout, answers, asks);
  const words = [
    ...titles,
    sheet.sheet ?? "",
    ...columns.filter((c) => c.role === "name").map((c) => c.heading),
  ];
  askOfSheet(sheet, titles, layout, asks);
  return {
    head: head.below ?? head.main,
    line: sheet.rows[head.main]?.line ?? 1,
    columns: own && !byRow ? columns.map(timeless) : columns,
    period,
    basis: words.map(basisIn).find((b) => b !== null) ?? null,
    layout,
    asks,
  };
}

/**
 * Beside columns of months, a figure without a month is a year's, an average or a last one: never a
 * month's.
 */
const timeless = (column: Column): Column =>
  FIGURES.has(column.role) && column.period === null && !column.told
    ? { ...column, role: "unread" }
    : column;

/** What a person may say of one column, and what it is remembered by. */
export const columnId = (layout: string, heading: string): string =>
  questionId("reading", "column", layout, heading.toLowerCase());

/**
 * The first column that says measure; where none says it, the first with words. Two of them: the
 * first is the measure.
 */
function named(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex((c) => c.role === "name");
  if (first >= 0)
    return columns.map((c, i) => (c.role === "name" && i !== first ? { ...c, role: "unread" } : c));
  const free = columns.findIndex(
    (c) => c.period === null && (c.role === "unread" || c.role === "part"),
  );
  return columns.map((c, i) => (i === Math.max(free, 0) ? { ...c, role: "name" } : c));
}

/**
 * A quarter among months is their total, and two columns of one month are one too many: neither is
 * read as a month.
 */
function withoutTotals(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter((c) => FIGURES.has(c.role) && c.period !== null);
  const months = figures.some((c) => c.period !== null && isMonth(c.period));
  return columns.map((c) =>
    months && FIGURES.has(c.role) && c.period !== null && !isMonth(c.period) && !c.told
      ? { ...c, role: "total" }
      : c,
  );
}

/**
 * A total with no share to be the whole of is a figure. Beside its parts in columns of their own
 * nobody but a person knows whether it is all of the council.
 */
function withTotal(
  sheet: RawSheet,
  head: Head,
  columns: readonly Column[],
  layout: string,
  asks: Ask[],
): readonly Column[] {
  const total = columns.find((c) => c.role === "denominator" && /^total$/i.test(c.heading.trim()));
  if (!total || total.told || columns.some((c) => c !== total && FIGURES.has(c.role)))
    return columns;
  const first = (head.below ?? head.main) + 1;
  const parts = columns.filter(
    (c) =>
      c.role === "unread" && sheet.rows.slice(first).some((r) => /\d/.test(r.cells[c.at] ?? "")),
  );
  const listed = parts.map((c) => `“${c.heading}”`).join(", ");
  if (parts.length > 0)
    asks.push({
      question: yesOrOut("part", questionId("part", "total", layout)),
      column: total.heading,
      found: `“${total.heading}” beside ${listed}`,
      wanted: "one figure for the whole council",
      mend: "A total of parts may lack some: confirm that it is all of the council.",
    });
  return columns.map((c) => (c === total ? { ...c, role: "actual" } : c));
}

/** A heading without its month: next month's is the same. */
function timelessText(text: string): string {
  const heading = headingOf(text);
  if (!isTimed(heading)) return text.toLowerCase();
  return `@${heading.basis ?? (heading.role === "actual" ? "" : heading.role)}`;
}

function askOfSheet(sheet: RawSheet, titles: readonly string[], layout: string, asks: Ask[]): void {
  const name = sheet.sheet ?? "";
  const old = OLD.test(name) ? name : titles.find((t) => t.length < 60 && OLD.test(t));
  if (old === undefined) return;
  asks.push({
    question: {
      ...yesOrOut("sheet", questionId("sheet", "old", name, layout)),
      options: [{ answer: "yes", says: "Read it" }],
    },
    column: null,
    found: `a sheet that says of itself “${old}”`,
    wanted: "the sheet that counts",
    mend: "Its figures are held back: say if they count.",
  });
}
