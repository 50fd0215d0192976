import { headingOf, isTimed } from "./headings.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawSheet } from "#intake/read/sheets.ts";

/** Titles may stand above the headings; further down nobody puts them. */
const DEEPEST = 30;
/** More headings than this are not told: the first say which table it is. */
const MOST = 8;

/**
 * A table that no reader takes: what was seen of it and what is missing. Only a line with a heading
 * that is known is repeated; any other may hold anything, such as people.
 */
export const stranger = (sheet: RawSheet): Finding => ({
  severity: "stop",
  file: sheet.file,
  sheet: sheet.sheet,
  row: headOf(sheet)?.line ?? null,
  column: null,
  found: `a table that is none of the known layouts: ${seen(sheet)}`,
  wanted:
    "the long template (indicator, period, numerator, denominator, value), the wide one (measures down, months across), or one of budgets, placements, counts, targets, events, commentary or actions",
  mend: "Download a template below and copy the figures into it.",
});

/** The same for a sheet beside one that was read: a cover refuses nothing. */
export const passedOver = (problem: Finding): Finding => ({
  ...problem,
  severity: "note",
  row: null,
  found: "no table that is known",
  wanted: "",
  mend: "The sheet was not read.",
});

function seen(sheet: RawSheet): string {
  const head = headOf(sheet);
  if (!head) return "no line of headings was found";
  const headings = head.cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter(Boolean);
  const more = headings.length > MOST ? ` and ${headings.length - MOST} more` : "";
  const listed = headings.slice(0, MOST).map((text) => `“${text.slice(0, 40)}”`);
  return `columns ${listed.join(", ")}${more}, ${lacking(headings)}`;
}

function lacking(headings: readonly string[]): string {
  const read = headings.map(headingOf);
  if (!read.some((h) => isTimed(h) || h.role === "period")) return "with no month above a figure";
  return read.some((h) => h.role === "name")
    ? "with no column of figures"
    : "with no column that names the measures";
}

/** The first line of words in which at least one says what its column holds. */
function headOf({ rows }: RawSheet): RawSheet["rows"][number] | undefined {
  return rows.slice(0, DEEPEST).find(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== "");
    return (
      filled.length > 1 &&
      !filled.every((cell) => /^[-£\d.,%\s]+$/.test(cell)) &&
      filled.some((cell) => headingOf(cell).role !== "unread")
    );
  });
}
