import Papa from "papaparse";
import { remembering } from "#intake/read/remember.ts";
import { decode, readTable, utf16Of, type Source, type Table } from "#intake/read/table.ts";
import { isParquet, LaitFigures, readLait } from "./lait.ts";

/** LAIT's long table, as its download has it and as a spreadsheet or another tool exports it. */
const COLUMNS = ["Short Desc", "Years", "LA Number", "Values"] as const;
/**
 * The headings stand within so many bytes, and so many rows show whether one column is of people.
 */
const BEGINNING = 64 * 1024;
/** Characters taken apart at a time: some thirty thousand rows, none of which is kept. */
const CHUNK = 4 * 1024 * 1024;

type Told = (within: number, rows: number) => void;

/** LAIT's download, or its table as text: known by what is in it, never by its name. */
export const isLait = (source: Source): boolean => isParquet(source) || laitHead(source) !== null;

/** The headings and first rows of LAIT's table as text; null for any other file. */
export function laitHead(source: Source): Table | null {
  const isNoText = source.bytes.subarray(0, 4096).includes(0) && utf16Of(source.bytes) === null;
  if (isNoText || isParquet(source)) return null;
  // A file may be cut within a row or a letter here: its last line is not looked at.
  const text = decode(source.bytes.subarray(0, BEGINNING));
  const end = source.bytes.length > BEGINNING ? text.lastIndexOf("\n") : text.length;
  const bytes = new TextEncoder().encode(text.slice(0, end));
  const table = readTable({ name: source.name, bytes }, []);
  return COLUMNS.every((name) => table.header.includes(name)) ? table : null;
}

/**
 * Reads LAIT's figures from either form; `told` hears how much is read (0 to 1) and how many rows.
 */
export async function readLaitFile(source: Source, told?: Told): Promise<LaitFigures> {
  const figures = new LaitFigures();
  if (isParquet(source)) await readLait(source, figures, told);
  else readText(decode(source.bytes), figures, told);
  return figures;
}

/**
 * Row by row into the figures. A cell is cut out of the text and would hold on to all of it: what
 * is kept of a row is written anew, once for each word and figure.
 */
function readText(text: string, into: LaitFigures, told: Told = () => undefined): void {
  const anew = remembering((cell: string) => Array.from(cell).join(""));
  let header: readonly string[] | null = null;
  let at: readonly number[] = [];
  const row = (cells: readonly string[]): void => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (header === null) {
      header = cells.map((name) => name.trim());
      at = COLUMNS.map((name) => cells.findIndex((cell) => cell.trim() === name));
      return;
    }
    // As in any table, blank cells beyond the headings are what Excel adds, and missing ones shift
    // meaning.
    const { length } = header;
    if (cells.length < length || cells.slice(length).some((cell) => cell.trim() !== ""))
      return into.addRagged();
    const [measure = "", year = "", area = "", figure = ""] = at.map((i) => cells[i] ?? "");
    into.add({
      measure: anew(measure.trim()),
      year: anew(year.trim()),
      area: Number(area),
      text: anew(figure),
    });
  };
  // PapaParse's types know pieces of files alone; a text is read by pieces all the same.
  const pieces = {
    chunkSize: CHUNK,
    chunk: ({ data, meta }: Papa.ParseResult<string[]>): void => {
      for (const cells of data) row(cells);
      told(text.length === 0 ? 1 : meta.cursor / text.length, into.rows);
    },
  };
  Papa.parse<string[]>(text, { delimiter: "", ...pieces });
}
