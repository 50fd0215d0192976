import { FIGURES, ROLES, headingOf } from "./headings.ts";
import { isMonth } from "#domain/calendar.ts";
import { draftsOf, headAt, roleIn, type Head } from "./heads.ts";
import { NO_ANSWERS, questionId, yesOrOut, type Answers } from "./question.ts";
import type { RawSheet } from "./sheets.ts";
import { monthOfSheet, withQuarters, yearsOf } from "./sheetTime.ts";
import { basisIn } from "./timeWords.ts";
import type { Ask, Column, Understood } from "./understood.ts";

/** Titles and blank lines may stand above the headings; further down than this nobody puts them. */
const DEEPEST = 30;
const OLD =
  /\b(old|do not use|don['’]?t use|superseded|archived?|obsolete|previous version|backup|draft|not current|historic)\b/i;

/**
 * Understands a return of measures: what each column holds, which month each figure is of, and what is in doubt. Null for
 * a sheet that is no such return. `today` (ISO day) is only used to offer a year where the file names none.
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
  const drafts = draftsOf(sheet, head);
  const titles = sheet.rows
    .slice(0, head.above ?? head.main)
    .flatMap((r) => r.cells)
    .map((c) => c.trim())
    .filter((c) => c !== "");
  const layout = drafts
    .map((d) => d.texts.map(timelessText).join(", "))
    .filter((h, i, all) => h !== "@" || all[i - 1] !== "@")
    .join("~");
  const asks: Ask[] = [];
  const years = yearsOf(drafts, titles, sheet.sheet, layout, answers, today, asks);
  const drafted = drafts.map((d): Column => {
    const time = d.parts.find((p) => p.period !== null || p.month !== null);
    const above = d.above === "" ? null : headingOf(d.above);
    const period =
      time?.period?.id ??
      (time?.month ? years(d, time.month) : null) ??
      above?.period?.id ??
      (above?.month ? years(d, above.month) : null);
    const answer = answers.get(columnId(layout, d.heading));
    const told = ROLES.find((role) => role === answer);
    return {
      at: d.at,
      heading: d.heading,
      role: told ?? roleIn(d),
      period,
      told: told !== undefined,
    };
  });
  const dated = withoutTotals(named(drafted));
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

/** Beside columns of months, a figure without a month is a year's, an average or a last one: never a month's. */
const timeless = (column: Column): Column =>
  FIGURES.has(column.role) && column.period === null && !column.told
    ? { ...column, role: "unread" }
    : column;

/** What a person may say of one column, and what it is remembered by. */
export const columnId = (layout: string, heading: string): string =>
  questionId("reading", "column", layout, heading.toLowerCase());

/** The first column that says measure; where none says it, the first with words. Two of them: the first is the measure. */
function named(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex((c) => c.role === "name");
  if (first >= 0)
    return columns.map((c, i) => (c.role === "name" && i !== first ? { ...c, role: "unread" } : c));
  const free = columns.findIndex(
    (c) => c.period === null && (c.role === "unread" || c.role === "part"),
  );
  return columns.map((c, i) => (i === Math.max(free, 0) ? { ...c, role: "name" } : c));
}

/** A quarter among months is their total, and two columns of one month are one too many: neither is read as a month. */
function withoutTotals(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter((c) => FIGURES.has(c.role) && c.period !== null);
  const months = figures.some((c) => c.period !== null && isMonth(c.period));
  return columns.map((c) =>
    months && FIGURES.has(c.role) && c.period !== null && !isMonth(c.period) && !c.told
      ? { ...c, role: "total" }
      : c,
  );
}

/** A heading without its month: next month's is the same. */
function timelessText(text: string): string {
  const { period, month, role } = headingOf(text);
  return period === null && month === null
    ? text.toLowerCase()
    : role === "actual"
      ? "@"
      : `@${role}`;
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
