import { headAt } from "../heads.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Tell } from "./reading.ts";

export type Fields = { readonly [field: string]: RegExp };
/** Where a table's headings stand, which column is which, and the titles above them. */
export type Head = {
  readonly at: number;
  readonly line: number;
  readonly columns: ReadonlyMap<string, number>;
  /** As written, with the unit of a line below. */ readonly headings: readonly string[];
  readonly titles: readonly string[];
  /** Headings that would do for a field as well as the one that was taken. */ readonly rivals: readonly {
    readonly field: string;
    readonly taken: string;
    readonly others: readonly string[];
  }[];
};

/** The head of a table that we write ourselves, its columns called as its fields are. */
export const headOfColumns = (columns: readonly string[], line: number): Head => ({
  at: 0,
  line,
  columns: new Map(columns.map((column, at) => [column, at])),
  headings: columns,
  titles: [],
  rivals: [],
});

const DEEPEST = 30;
const UNIT = /^\(?£?\s?['’]?(000s?|k|m)?\)?$/i;

/** A heading without its unit or year: "Budget 2026/27 (£000)" is "budget". */
export const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/_/g, " ")
    .replace(/\b20\d\d\s?[/–-]\s?\d{2,4}\b/g, " ")
    .replace(/\(?£\s?['’]?(000s?|k\b|m\b|s\b)?\)?|\(?(?<!\d)['’]?000s?\)?/g, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/[\s:*]+/g, " ")
    .replace(/\b(at )?(q[1-4]|p(eriod)? ?\d{1,2}|m(onth)? ?\d{1,2})\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The first row, under titles and blanks, whose headings are `enough` for a table; null where the
 * sheet is another.
 */
export function headOf(
  sheet: RawSheet,
  fields: Fields,
  enough: (has: (field: string) => boolean) => boolean,
  prefer: Fields = {},
  passes: (heading: string, sheet: RawSheet) => boolean = () => false,
): Head | null {
  for (let i = 0; i < Math.min(DEEPEST, sheet.rows.length); i += 1) {
    const row = sheet.rows[i];
    if (!row) continue;
    const names = row.cells.map((cell) => (passes(cell, sheet) ? "" : bare(cell)));
    const columns = new Map<string, number>();
    const rivals: Head["rivals"][number][] = [];
    for (const [field, is] of Object.entries(fields)) {
      const all = names.flatMap((name, c) => (name !== "" && is.test(name) ? [c] : []));
      const at = all.find((c) => prefer[field]?.test(names[c] ?? "")) ?? all[0];
      if (at === undefined) continue;
      columns.set(field, at);
      if (all.length > 1)
        rivals.push({
          field,
          taken: row.cells[at] ?? "",
          others: all.filter((c) => c !== at).map((c) => row.cells[c] ?? ""),
        });
    }
    if (!enough((field) => columns.has(field))) continue;
    // Ledgers often write the unit on a line of its own under the headings.
    const next = sheet.rows[i + 1]?.cells.map((c) => c.trim()) ?? [];
    const units =
      next.some((c) => c !== "") &&
      next.every((c) => c === "" || (UNIT.test(c) && /[£k0m]/i.test(c)));
    return {
      at: units ? i + 1 : i,
      line: row.line,
      columns,
      rivals,
      headings: row.cells.map((cell, c) => (units ? `${cell} ${next[c] ?? ""}` : cell).trim()),
      titles: sheet.rows
        .slice(0, i)
        .flatMap((r) => r.cells)
        .map((c) => c.trim())
        .filter((c) => c !== ""),
    };
  }
  return null;
}

/**
 * A return of measures, figures with a column of targets or comments among them: not ours to read.
 * Its headings are those of the table, or groups above or below them: a row of words and days
 * further down is no heading.
 */
export const isReturn = (sheet: RawSheet, head: Head): boolean =>
  sheet.rows
    .slice(0, head.at + 2)
    .some(
      ({ cells }, i) =>
        (i <= head.at || (cells[0] ?? "").trim() === "") && headAt(sheet, i) !== null,
    );

/**
 * The rows below the headings, with a way to read a field of each; an absent column reads as empty.
 */
export function rowsBelow(
  sheet: RawSheet,
  head: Head,
): readonly {
  readonly line: number;
  readonly at: (field: string) => string;
  readonly empty: boolean;
}[] {
  return sheet.rows.slice(head.at + 1).map(({ line, cells }) => ({
    line,
    at: (field) => (cells[head.columns.get(field) ?? -1] ?? "").replace(/\s+/g, " ").trim(),
    empty: cells.every((cell) => cell.trim() === ""),
  }));
}

/** Two columns that could be one field: the first is read, and that is asked about. */
export function tellRivals(head: Head, tell: Tell): void {
  for (const { field, taken, others } of head.rivals)
    tell(
      "doubt",
      head.line,
      field,
      `${others.length + 1} columns that could be “${field.replace("_", " ")}”: ${[taken, ...others].map((t) => `“${t.trim()}”`).join(", ")}`,
      "one",
      `“${taken.trim()}” was read; confirm, or take the others out.`,
    );
}

/** Words as they are compared: case, "&", marks and doubled spaces do not matter. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
export const TOTAL = /\b(sub-? ?)?totals?\b|^(sum|overall|net position)$/i;
