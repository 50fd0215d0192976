import { headingOf, isTimed, roleOf, FIGURES, type Heading, type Role } from "./headings.ts";
import { readPeriod } from "#intake/read/readPeriod.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { calendarYearIn, financialYearIn } from "./timeWords.ts";

const cellsOf = (sheet: RawSheet, i: number): readonly string[] =>
  (sheet.rows[i]?.cells ?? []).map((cell) => cell.replace(/\s+/g, " ").trim());
const isNumber = (text: string): boolean => /^[-−(£]?[\d,.]+%?\)?$/.test(text);

/** Where the headings stand: one line, or two where groups stand above or below. */
export type Head = {
  readonly main: number;
  readonly above: number | null;
  readonly below: number | null;
};

/** Whether line `i` is the headings of a return. */
export function headAt(sheet: RawSheet, i: number): Head | null {
  const cells = cellsOf(sheet, i);
  const headings = cells.map(headingOf);
  const below = subHeadings(sheet, i) ? i + 1 : null;
  const above = i > 0 && isGroupLine(sheet, i) ? i - 1 : null;
  const has = (role: Role): boolean => headings.some((h) => h.role === role);
  const timed = headings.filter(isTimed).length;
  const isNamed = cells.some((cell) => roleOf(cell) === "name");
  const figures =
    headings.some((h) => FIGURES.has(h.role)) ||
    (below !== null && cellsOf(sheet, below).some((c) => FIGURES.has(roleOf(c))));
  if (!isNamed) return isMonthsAcross(cells, headings, timed) ? { main: i, above, below } : null;
  if (has("period") && figures) return { main: i, above, below: null };
  const isAcross =
    (timed > 0 && !isBareNumbers(cells, timed)) ||
    figures ||
    isMonthsAcross(cells, headings, timed);
  return isAcross ? { main: i, above, below } : null;
}

/**
 * Months across a line whose first columns have no heading: two or more, and little between them
 * that is not known.
 */
function isMonthsAcross(
  cells: readonly string[],
  headings: readonly Heading[],
  timed: number,
): boolean {
  const first = headings.findIndex(isTimed);
  const after = cells.slice(first).filter((cell) => cell !== "").length;
  const known = headings.slice(first).filter((h) => h.role !== "unread").length;
  return timed >= 2 && first > 0 && known >= after * 0.6;
}

/** One month alone that is a bare number may be any number: it needs company. */
const isBareNumbers = (cells: readonly string[], timed: number): boolean =>
  timed === 1 && cells.some((cell) => /^\d+$/.test(cell) && readPeriod(cell) !== null);

/** A line below the headings that says what stands under each month: Target, Actual, RAG. */
function subHeadings(sheet: RawSheet, i: number): boolean {
  const [upper, lower] = [cellsOf(sheet, i), cellsOf(sheet, i + 1)];
  const filled = lower.flatMap((text, c) => (text === "" ? [] : [{ text, c }]));
  if (filled.length < 2 || filled.some(({ text }) => isNumber(text))) return false;
  // Who is measured stands at the side, in either line or in both; a quarter beside the months is a
  // total of them.
  const figures = filled.filter(({ text }) => roleOf(text) !== "name");
  const known = figures.filter(
    ({ text }) => roleOf(text) !== "unread" || isTimed(headingOf(text)),
  ).length;
  const underGroups = figures.some(({ c }) => (upper[c] ?? "") === "");
  return (
    known > 0 &&
    known >= figures.length * 0.7 &&
    (underGroups || figures.length < filled.length || (lower[0] ?? "") === "")
  );
}

/**
 * A line above the headings that says of several columns which year, month or kind of figure they
 * are.
 */
function isGroupLine(sheet: RawSheet, i: number): boolean {
  const [upper, main] = [cellsOf(sheet, i - 1), cellsOf(sheet, i)];
  const filled = upper.flatMap((text, c) => (text === "" ? [] : [{ text, c }]));
  if (filled.length === 0) return false;
  const groups = filled.filter(({ text }) => {
    const heading = headingOf(text);
    return (
      isTimed(heading) ||
      heading.role !== "unread" ||
      financialYearIn(text) !== null ||
      calendarYearIn(text) !== null
    );
  });
  // A title stands above the first column and says much; a group stands above the columns it
  // groups.
  return (
    groups.length === filled.length && filled.every(({ c }) => c > 0 && (main[c] ?? "") !== "")
  );
}

/**
 * The text of a group above (or a month above its parts) for each column: as far as it is merged,
 * else up to the next.
 */
function spread(sheet: RawSheet, i: number, width: number): readonly string[] {
  const cells = cellsOf(sheet, i);
  const line = sheet.rows[i]?.line ?? -1;
  const spans = (sheet.spans ?? []).filter((s) => s.line === line);
  const out: string[] = [];
  let [carried, until] = ["", Infinity];
  for (let c = 0; c < width; c += 1) {
    const own = cells[c] ?? "";
    const span = spans.find((s) => s.from === c);
    if (own !== "") [carried, until] = [own, span ? span.to : spans.length > 0 ? c : Infinity];
    out.push(c <= until ? carried : "");
  }
  return out;
}

export type Draft = {
  readonly at: number;
  readonly heading: string;
  readonly texts: readonly string[];
  readonly parts: readonly Heading[];
  readonly above: string;
};

export function draftsOf(sheet: RawSheet, head: Head): readonly Draft[] {
  const main = cellsOf(sheet, head.main);
  const below = head.below === null ? [] : cellsOf(sheet, head.below);
  const width = Math.max(main.length, below.length);
  const above = head.above === null ? [] : spread(sheet, head.above, width);
  const over = head.below === null ? main : spread(sheet, head.main, width);
  return Array.from({ length: width }, (_, c): Draft => {
    const texts = [over[c] ?? "", below[c] ?? ""].filter((text) => text !== "");
    return {
      at: c,
      heading: texts.join(", "),
      texts,
      parts: texts.map(headingOf),
      above: above[c] ?? "",
    };
  });
}

/** The role of headings in two lines: the lower one says it, unless it is no more than a month. */
export function roleIn(draft: Draft): Role {
  const said = draft.parts.filter((p) => !isTimed(p));
  const timed = draft.parts.find(isTimed);
  const group = draft.above === "" ? null : roleOf(draft.above);
  const own = said.at(-1)?.role ?? timed?.role ?? "unread";
  const lastYear =
    draft.above !== "" && group === "last-year" && financialYearIn(draft.above) === null;
  if (lastYear) return "last-year";
  if (
    own === "actual" &&
    group !== null &&
    !["unread", "actual", "last-year", "name"].includes(group)
  )
    return group;
  return own;
}
