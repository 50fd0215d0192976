import Papa from 'papaparse';
import type { Finding } from './finding.ts';

export type Source = { readonly name: string; readonly bytes: Uint8Array };

/** Text rows under named columns; `line` is the row's number in the file, header = 1. */
export type Table = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Bytes to text: UTF-8 with or without BOM, else Windows-1252, which every older Excel writes. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a CSV as text, quoted commas and line ends as they come; ragged rows are findings, never shifted cells. */
export function readTable(source: Source, findings: Finding[]): Table {
  const parsed = Papa.parse<string[]>(decode(source.bytes), { skipEmptyLines: true, delimiter: '' });
  const [first = [], ...rest] = parsed.data;
  const header = first.map((name) => name.trim());
  const rows: string[][] = [];
  rest.forEach((row, i) => {
    // Trailing empty cells are what Excel adds; missing ones would shift meaning, so they are told.
    if (row.length < header.length || row.slice(header.length).some((cell) => cell.trim() !== '')) {
      findings.push({ severity: 'row', file: source.name, row: i + 2, column: null, sentence: `this row has ${row.length} cells where the header has ${header.length}; it was left out.` });
    } else rows.push(row);
  });
  return { file: source.name, header, rows };
}

/** Column numbers by name; -1 where there is none. */
export const columnOf = (table: Table, name: string): number => table.header.indexOf(name);

/** Rows as objects, for the small files where clarity beats speed. */
export function records(table: Table): readonly { readonly [column: string]: string }[] {
  return table.rows.map((row) => Object.fromEntries(table.header.map((name, i) => [name, (row[i] ?? '').trim()])));
}
