import type { RawRow } from "#intake/read/plainRows.ts";
import { FIGURES, headingOf, isTimed, roleOf } from "./headings.ts";
import type { MeasureNames } from "./measureNames.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { withoutBasis } from "./timeWords.ts";
import { countNamed } from "./told/countNames.ts";

/** Titles may stand above the headings; further down nobody puts them. */
const DEEPEST = 30;

/**
 * A sheet with its months down and its measures across, turned round, and where its cells stand in
 * the file.
 */
export type Turned = {
  readonly sheet: RawSheet;
  /**
   * The place in the file of what a reader of the turned sheet found at a line and below a heading.
   */
  readonly placeOf: (line: number | null, heading: string | null) => Place;
  /** Lines that name no month, such as a total: they are not read. */
  readonly passed: readonly Pick<Finding, "row" | "found">[];
};
type Place = Pick<Finding, "row" | "column">;

/**
 * Months down and measures across, as a matrix is exported: turned into the layout that is read,
 * measures down and months across. Null for any other sheet, and for the table of counts, whose own
 * reader takes it.
 */
export function turnedOf(sheet: RawSheet, names: MeasureNames): Turned | null {
  const rows = sheet.rows.slice(0, DEEPEST);
  const at = rows.findIndex(({ cells }) => isHead(cells, names));
  const head = sheet.rows[at];
  if (!head) return null;
  const time = head.cells.findIndex((cell) => roleOf(cell) === "period");
  const below = sheet.rows.slice(at + 1).filter(({ cells }) => cells.some((c) => c.trim() !== ""));
  const dated = below.filter((row) => isMonthIn(textAt(row, time)));
  if (dated.length === 0) return null;
  const measures = head.cells.flatMap((text, c) =>
    c !== time && text.trim() !== "" && isMeasureLike(text) ? [{ text: text.trim(), c }] : [],
  );
  const turned: readonly RawRow[] = [
    ...sheet.rows.slice(0, at),
    { line: head.line, cells: ["Measure", ...dated.map((row) => textAt(row, time))] },
    // A line of the turned sheet is a column of the file: by that its cells are found again.
    ...measures.map(({ text, c }) => ({
      line: lineFor(c),
      cells: [text, ...dated.map((row) => textAt(row, c))],
    })),
  ];
  const byColumn = new Map(measures.map(({ text, c }) => [lineFor(c), text]));
  const byMonth = new Map(dated.map((row) => [textAt(row, time), row.line]));
  return {
    sheet: { ...sheet, rows: turned, spans: [] },
    placeOf: (line, heading) => {
      const measure = byColumn.get(line ?? 0);
      return measure === undefined
        ? { row: line, column: heading }
        : { row: byMonth.get(heading ?? "") ?? head.line, column: measure };
    },
    passed: below.flatMap((row) =>
      dated.includes(row) ? [] : [{ row: row.line, found: `“${textAt(row, time).slice(0, 40)}”` }],
    ),
  };
}

/** No sheet has so many lines: a line of the turned one is never taken for one of the file. */
const lineFor = (column: number): number => 10_000_000 + column;
const textAt = ({ cells }: Pick<RawRow, "cells">, c: number): string => (cells[c] ?? "").trim();
const isMonthIn = (text: string): boolean => isTimed(headingOf(text));
/**
 * A heading that may be a measure's name: one that says nothing else, such as target or comment.
 */
const isMeasureLike = (text: string): boolean => roleOf(text) === "unread";

/**
 * A column of months, and at least one that is a measure and no mere count of the stories; none
 * that holds names or figures.
 */
function isHead(cells: readonly string[], names: MeasureNames): boolean {
  const roles = cells.map(roleOf);
  if (!roles.includes("period") || roles.some((r) => r === "name" || FIGURES.has(r))) return false;
  return cells.some(
    (text) =>
      isMeasureLike(text) &&
      names.slugOfRow(withoutBasis(text.trim()).named) !== null &&
      countNamed(text) === null,
  );
}
