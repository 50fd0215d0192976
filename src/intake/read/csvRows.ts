import Papa from "papaparse";
import type { HowFar } from "#intake/progress.ts";
import { readPlainRows, type Marks, type RawRow } from "./plainRows.ts";
import { remembering } from "./remember.ts";

/**
 * The rows of a text that are not blank, how many lines there are in all, and the rows (from 1)
 * where a quotation mark stands wrong.
 */
export type CsvRows = {
  readonly rows: readonly RawRow[];
  readonly counted: number;
  readonly torn: readonly number[];
};

/**
 * Characters read at a time: some hundred thousand rows. A cell that is never closed is looked
 * through once for each.
 */
const CHUNK = 4 * 1024 * 1024;
/** Longer cells are words, which do not repeat. */
const LONGEST_KEPT = 40;

/**
 * Reads text of any of the common separators as rows, a piece at a time, so that a reader hears how
 * far it is. Cells that repeat are one text in memory. At most `most` lines and a piece more are
 * read.
 */
export function readCsvRows(text: string, most: number, told: HowFar): CsvRows {
  if (text === "" || text.includes('"')) return readQuotedRows(text, most, told);
  return { ...readPlainRows(text, marksOf(text), most, told), torn: [] };
}

const DELIMITERS = { delimiter: "", delimitersToGuess: [",", ";", "\t", "|"] };
/**
 * PapaParse looks no further for the kind of line end, and at ten lines for the mark between cells.
 */
const BEGINNING = 1024 * 1024;
/** What PapaParse takes for the marks of a text, by its beginning. */
function marksOf(text: string): Marks {
  const { meta } = Papa.parse(text.slice(0, BEGINNING), { ...DELIMITERS, preview: 1 });
  return { delimiter: meta.delimiter, linebreak: meta.linebreak };
}

function readQuotedRows(text: string, most: number, told: HowFar): CsvRows {
  const rows: RawRow[] = [];
  const torn = new Set<number>();
  const same = remembering((cell) => cell);
  let counted = 0;
  // PapaParse's types know pieces of files alone; a text is read by pieces all the same.
  const pieces = {
    chunkSize: CHUNK,
    chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>): void => {
      for (const error of errors)
        if (error.type === "Quotes") torn.add(counted + (error.row ?? 0) + 1);
      for (const cells of data) {
        counted += 1;
        let blank = true;
        for (let i = 0; i < cells.length; i += 1) {
          const cell = cells[i] ?? "";
          if (blank && cell.trim() !== "") blank = false;
          if (cell.length <= LONGEST_KEPT) cells[i] = same(cell);
        }
        if (!blank) rows.push({ line: counted, cells });
      }
      told(text.length === 0 ? 1 : meta.cursor / text.length, counted);
    },
  };
  Papa.parse<string[]>(text, {
    ...DELIMITERS,
    preview: most,
    ...pieces,
  });
  return { rows, counted, torn: [...torn] };
}
