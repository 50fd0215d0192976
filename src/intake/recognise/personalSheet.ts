import { findPersonal } from "./personal.ts";
import { isEes } from "#importer/sources/ees.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { readMeta } from "./tidy/describe.ts";

/** So far down headings are looked for, and so many rows below them are looked at. */
const [DEEPEST, SAMPLE] = [10, 200];
/** A sentence that speaks of an address or of email is no heading. */
const LONGEST_HEADING = 40;

/**
 * Whether a sheet looks like a list of people: the column that says so, or null. Headings may stand
 * below a title, and columns of postcodes need none, so every row of the first few is tried as the
 * heading.
 */
export function personalIn(sheet: RawSheet): Finding | null {
  const rows = sheet.rows.slice(0, DEEPEST + SAMPLE).map((r) => r.cells);
  const first = (rows[0] ?? []).map((cell) => cell.trim());
  // DfE's files begin with their headings, and what stands below are the names of groups.
  const headings =
    isEes({ file: sheet.file, header: first, rows: [], lines: [] }) || readMeta(first, { rows: [] })
      ? 1
      : DEEPEST;
  for (let i = 0; i < Math.min(headings, rows.length); i += 1) {
    const found = findPersonal({
      file: sheet.file,
      header: (rows[i] ?? []).map((c) => (c.length > LONGEST_HEADING ? "" : c.trim())),
      rows: rows.slice(i + 1, i + 1 + SAMPLE),
      lines: [],
    });
    if (found)
      return {
        severity: "stop",
        file: sheet.file,
        sheet: sheet.sheet,
        row: sheet.rows[i]?.line ?? null,
        column: found.column,
        found: `a column “${found.column ?? ""}” that looks like personal data`,
        wanted: "totals only, never lists of people",
        mend: "Nothing of any file was loaded or kept. Take the column out, or bring the totals.",
      };
  }
  return null;
}
