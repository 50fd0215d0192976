import { isoDay } from "#domain/calendar.ts";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import { plainOds } from "./plainOds.ts";
import type { Source } from "./table.ts";
import { readZipParts } from "./zipParts.ts";

/**
 * A sheet as text, as a reader would see it: dates in ISO, numbers with every digit that means
 * something, nothing for an empty cell. `lines` holds each row's number as the spreadsheet counts
 * it.
 */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly hiddenRows: number;
  /** Headings or letters of hidden columns: their cells are left out. */
  readonly hiddenColumns: readonly string[];
  /** Cells merged along a row: a group of columns under one heading. `line` as in `lines`. */
  readonly spans: readonly Span[];
  readonly hidden: boolean;
};
export type Span = { readonly line: number; readonly from: number; readonly to: number };

const head = ({ bytes }: Source): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 4096));

const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const isZip = (source: Source): boolean => head(source).startsWith("PK\u0003\u0004");

/**
 * Known by what it holds, not by its name: OpenDocument stores its kind bare as the first part.
 * Some tools pack it, put it last or leave it out; such a file has a `content.xml` and nothing of
 * Excel's.
 */
export function isOds(source: Source): boolean {
  if (!isZip(source)) return false;
  if (head(source).includes(ODS)) return true;
  const parts = readZipParts(source.bytes);
  return (
    parts !== null &&
    typeof parts !== "number" &&
    parts.some((part) => part.name === "content.xml") &&
    !parts.some((part) => part.name === "[Content_Types].xml")
  );
}
/** A zip that begins as Excel's do. Other zips fail in the reader and are told. */
export const isXlsx = (source: Source): boolean => isZip(source) && !isOds(source);

type Cell = string | number | boolean | Date | null | undefined;
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime())
      ? ""
      : isoDay({
          year: cell.getUTCFullYear(),
          month: cell.getUTCMonth() + 1,
          day: cell.getUTCDate(),
        });
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  return typeof cell === "string" ? cell : String(cell);
}

/**
 * Reads .xlsx and .ods. Hidden rows are left out and counted; hidden sheets are marked. Throws what
 * the library throws on a broken file.
 */
export async function readWorkbook(source: Source): Promise<readonly Sheet[]> {
  // Styles tell a fraction that Excel shows as a percentage; the library has no percent formats of
  // .ods.
  const workbook = isOds(source)
    ? await readOds(plainOds(source.bytes))
    : await readXlsx(source.bytes, { readStyles: true });
  return workbook.sheets.map((sheet) => {
    const away = new Set(
      (sheet.columns ?? []).flatMap((column, i) => (column.hidden === true ? [i] : [])),
    );
    const percent = (row: number, column: number): boolean =>
      sheet.cells?.get(`${row},${column}`)?.style?.numFmt?.includes("%") === true;
    const shown = (cell: Cell, row: number, column: number): string =>
      away.has(column)
        ? ""
        : typeof cell === "number" && percent(row, column)
          ? `${textOf(cell * 100)}%`
          : textOf(cell) || unresolved(row, column);
    const hidden = (i: number): boolean => sheet.rowDefs?.get(i)?.hidden === true;
    // Some exporters write formulas without their results: the formula itself is shown, so that the
    // cell is told and not taken for empty.
    const unresolved = (row: number, column: number): string => {
      const cell = sheet.cells?.get(`${row},${column}`);
      return cell?.formula !== undefined && (cell.formulaResult ?? null) === null
        ? `=${cell.formula}`
        : "";
    };
    const rows: (readonly string[])[] = [];
    const lines: number[] = [];
    sheet.rows.forEach((row, i) => {
      if (hidden(i)) return;
      rows.push(trimmed(row.map((cell, column) => shown(cell as Cell, i, column))));
      lines.push(i + 1);
    });
    const hiddenRows = sheet.rows.length - rows.length;
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    return {
      name: sheet.name,
      rows,
      lines,
      hiddenRows,
      hiddenColumns: [...away]
        .filter((c) => sheet.rows.some((row) => (row[c] ?? null) !== null))
        .map((c) => letterOf(c)),
      spans: (sheet.merges ?? [])
        .filter((m) => m.startRow === m.endRow)
        .map((m) => ({ line: m.startRow + 1, from: m.startCol, to: m.endCol })),
      hidden: sheet.hidden === true || sheet.veryHidden === true,
    };
  });
}

/** A column as a spreadsheet names it: 0 is A, 26 is AA. */
const letterOf = (column: number): string =>
  `${column >= 26 ? letterOf(Math.floor(column / 26) - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;

function trimmed(row: string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === "") end -= 1;
  return row.slice(0, end);
}
