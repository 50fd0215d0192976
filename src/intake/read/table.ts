import Papa from "papaparse";
import type { Finding } from "#intake/finding.ts";

export type Source = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Text rows under named columns; `lines` holds each row's number in the file, as a spreadsheet
 * counts them.
 */
export type Table = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

/**
 * Which UTF-16 a text is in: by its mark, or by noughts in every second place; null for none.
 * Excel's "Unicode text" is so.
 */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length < 16) return null;
  const start = bytes.subarray(0, 200);
  const noughts = (from: number): number =>
    start.filter((byte, i) => i % 2 === from && byte === 0).length;
  const most = start.length * 0.4;
  if (noughts(1) > most && noughts(0) === 0) return "utf-16le";
  return noughts(0) > most && noughts(1) === 0 ? "utf-16be" : null;
}

/**
 * Bytes to text: UTF-16 or UTF-8 with or without BOM, else Windows-1252, which every older Excel
 * writes.
 */
export function decode(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes).replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Reads a CSV as text, quoted commas and line ends as they come; ragged rows are findings, never
 * shifted cells.
 */
export function readTable(source: Source, findings: Finding[]): Table {
  const parsed = Papa.parse<string[]>(decode(source.bytes), { delimiter: "" });
  for (const fault of parsed.errors.filter((error) => error.type === "Quotes")) {
    findings.push({
      severity: "row",
      file: source.name,
      row: (fault.row ?? 0) + 1,
      column: null,
      sheet: null,
      found: "a quotation mark that opens or closes in the wrong place",
      wanted: "",
      mend: "This row and those after it may be read wrongly.",
    });
  }
  const [first, ...rest] = parsed.data.flatMap((row, i) =>
    row.length === 1 && row[0] === "" ? [] : [{ row, line: i + 1 }],
  );
  const header = (first?.row ?? []).map((name) => name.trim());
  const rows: string[][] = [];
  const lines: number[] = [];
  for (const { row, line } of rest) {
    // Trailing empty cells are what Excel adds; missing ones would shift meaning, so they are told.
    if (row.length < header.length || row.slice(header.length).some((cell) => cell.trim() !== "")) {
      findings.push({
        severity: "row",
        file: source.name,
        row: line,
        column: null,
        sheet: null,
        found: `a row of ${row.length} cells`,
        wanted: `${header.length}, as the header has`,
        mend: "It was left out.",
      });
    } else {
      rows.push(row);
      lines.push(line);
    }
  }
  return { file: source.name, header, rows, lines };
}

/** Column numbers by name; -1 where there is none. */
export const columnOf = (table: Table, name: string): number => table.header.indexOf(name);

/** Rows as objects, for the small files where clarity beats speed. */
export function records(table: Table): readonly { readonly [column: string]: string }[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.header.map((name, i) => [name, (row[i] ?? "").trim()])),
  );
}
