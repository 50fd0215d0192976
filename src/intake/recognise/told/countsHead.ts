import type { RawSheet } from "#intake/read/sheets.ts";
import { headOf, type Head } from "./columns.ts";
import { countNamed } from "./countNames.ts";

export const COUNT_FIELDS = {
  period: /^(period|month|date|month ending|reporting (period|month))$/,
  indicator: /^(indicator|measure|slug|kpi|performance (indicator|measure))$/,
  status: /^status$/,
  counted: /./,
};

/**
 * A table of counts: its sheet from the headings on, and the count each column is of (null: of
 * none).
 */
export type CountsHead = {
  readonly below: RawSheet;
  readonly head: Head;
  readonly columns: readonly (string | null)[];
};

const DEEPEST = 30;
const names =
  (name: RegExp) =>
  (cell: string): boolean =>
    name.test(cell.trim().toLowerCase());

/** The headings of a table of counts: a period and at least one count, and no figure among them. */
export function headOfCounts(sheet: RawSheet): CountsHead | null {
  const top = sheet.rows.slice(0, DEEPEST).map(({ cells }) => cells);
  // A return of measures has their names in a column: its rows are no headings, however like one
  // they look.
  if (top.some((cells) => cells.some(names(COUNT_FIELDS.indicator)))) return null;
  const found = top.findIndex(
    (cells) =>
      cells.some((cell) => countNamed(cell) !== null) &&
      cells.some(names(COUNT_FIELDS.period)) &&
      !cells.some((cell) => /^[-£(]?\d/.test(cell.trim())),
  );
  if (found < 0) return null;
  const below = { ...sheet, rows: sheet.rows.slice(found) };
  const head = headOf(below, COUNT_FIELDS, (has) => has("period"));
  return head && { below, head, columns: countsIn(top[found] ?? []) };
}

/** The count of each heading; of two for one count the first is read. */
function countsIn(headings: readonly string[]): readonly (string | null)[] {
  const ids = headings.map(countNamed);
  return ids.map((id, c) => (ids.indexOf(id) === c ? id : null));
}
