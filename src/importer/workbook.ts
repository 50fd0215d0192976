import { isoDay } from "#domain/calendar.ts";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import type { Source } from "./table.ts";

/** A sheet as text, as a reader would see it: dates in ISO, numbers with every digit that means something, nothing for an empty cell. `lines` holds each row's number as the spreadsheet counts it. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly hiddenRows: number;
  readonly hidden: boolean;
};

const head = ({ bytes }: Source): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 4096));

/** Known by what it holds, not by its name: OpenDocument stores its kind bare as the first part. */
export const isOds = (source: Source): boolean =>
  head(source).includes("application/vnd.oasis.opendocument.spreadsheet");
/** A zip that begins as Excel's do. Other zips fail in the reader and are told. */
export const isXlsx = (source: Source): boolean =>
  head(source).startsWith("PK\u0003\u0004") && !isOds(source);

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

/** Reads .xlsx and .ods. Hidden rows are left out and counted; hidden sheets are marked. Throws what the library throws on a broken file. */
export async function readWorkbook(source: Source): Promise<readonly Sheet[]> {
  const workbook = isOds(source) ? await readOds(source.bytes) : await readXlsx(source.bytes);
  return workbook.sheets.map((sheet) => {
    const hidden = (i: number): boolean => sheet.rowDefs?.get(i)?.hidden === true;
    // Some exporters write formulas without their results: the formula itself is shown, so that the cell is told and not taken for empty.
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
      rows.push(trimmed(row.map((cell, column) => textOf(cell as Cell) || unresolved(i, column))));
      lines.push(i + 1);
    });
    const hiddenRows = sheet.rows.length - rows.length;
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    return {
      name: sheet.name,
      rows,
      lines,
      hiddenRows,
      hidden: sheet.hidden === true || sheet.veryHidden === true,
    };
  });
}

function trimmed(row: string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === "") end -= 1;
  return row.slice(0, end);
}
