import { decode, utf16Of, type Source } from "./table.ts";
import { isOds, isXlsx, readWorkbook, type Span } from "./workbook.ts";
import { refuseZip } from "./zipSizes.ts";
import { readCsvRows } from "./csvRows.ts";
import type { RawRow } from "./plainRows.ts";
import type { Finding } from "#intake/finding.ts";
import type { HowFar } from "#intake/progress.ts";

/** Rows of one sheet as text, each with its number in the file. */
export type RawSheet = {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: readonly RawRow[];
  /** Cells merged along a row; a text file has none. */
  readonly spans?: readonly Span[];
};

const MOST_BYTES = 100_000_000;
/** A million rows of figures, and room for the headings and titles above them. */
const MOST_ROWS = 1_000_100;
const MOST_COLUMNS = 2000;

/** What a file begins with where it is no table at all, whatever its name says. */
const NO_TABLE: readonly (readonly [begins: string, what: string])[] = [
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["%PDF", "a PDF"],
  ["\u00d0\u00cf\u0011\u00e0", "an old or protected Office file"],
  ["PAR1", "a Parquet file"],
  ["\u001f\u008b", "a compressed file"],
  ["7z\u00bc\u00af", "a compressed file"],
  ["Rar!", "a compressed file"],
];

const stop = (file: string, found: string, wanted: string, mend: string): Finding => ({
  severity: "stop",
  file,
  sheet: null,
  row: null,
  column: null,
  found,
  wanted,
  mend,
});

/** How much of the reading of a text is taking it apart; the rest is understanding it. */
const TAKING_APART = 0.6;

/** A file's sheets as text, or the one sentence that says why it cannot be read. Never throws. */
export async function readSheets(
  source: Source,
  told: HowFar,
): Promise<{ readonly sheets: readonly RawSheet[]; readonly problems: readonly Finding[] }> {
  const refuse = (found: string, wanted: string, mend: string) => ({
    sheets: [],
    problems: [stop(source.name, found, wanted, mend)],
  });
  if (source.bytes.length === 0) return refuse("an empty file", "a table", "Export it again.");
  if (source.bytes.length > MOST_BYTES)
    return refuse(
      `a file of ${Math.round(source.bytes.length / 1e6)} MB`,
      "at most 100 MB",
      "Leave out years or columns that are not needed.",
    );
  const begins = String.fromCharCode(...source.bytes.subarray(0, 8));
  const other = NO_TABLE.find(([first]) => begins.startsWith(first));
  if (other)
    return refuse(
      other[1],
      "a CSV or Excel workbook (.xlsx)",
      other[1].includes("Office")
        ? "Open it in Excel and save it as .xlsx without a password."
        : "Bring the table itself.",
    );
  if (isXlsx(source) || isOds(source)) return fromWorkbook(source, refuse);
  if (source.bytes.subarray(0, 4096).includes(0) && utf16Of(source.bytes) === null)
    return refuse(
      "bytes that are no text",
      "a CSV or Excel workbook (.xlsx)",
      "Export the table again.",
    );
  return fromText(source, refuse, (within, rows) => told(within * TAKING_APART, rows));
}

type Refuse = (
  found: string,
  wanted: string,
  mend: string,
) => { readonly sheets: readonly RawSheet[]; readonly problems: readonly Finding[] };

async function fromWorkbook(source: Source, refuse: Refuse) {
  try {
    const zip = refuseZip(source.bytes);
    if (zip !== null && zip !== "broken") return refuse(zip.found, zip.wanted, zip.mend);
    const all = await readWorkbook(source);
    const problems: Finding[] = [];
    const tell = (sheet: string, found: string, mend: string): void =>
      void problems.push({
        severity: "note",
        file: source.name,
        sheet,
        row: null,
        column: null,
        found,
        wanted: "",
        mend,
      });
    const sheets = all.flatMap((sheet): RawSheet[] => {
      if (sheet.hidden)
        tell(sheet.name, "a hidden sheet", "It was not read; show it in Excel if it should be.");
      if (sheet.hiddenRows > 0)
        tell(
          sheet.name,
          `hidden rows: ${sheet.hiddenRows}`,
          "They were not read; show them in Excel if they should be.",
        );
      if (sheet.hiddenColumns.length > 0)
        tell(
          sheet.name,
          `hidden columns: ${sheet.hiddenColumns.join(", ")}`,
          "They were not read; show them in Excel if they should be.",
        );
      return sheet.hidden || sheet.rows.length === 0
        ? []
        : [
            {
              file: source.name,
              sheet: sheet.name,
              rows: sheet.rows.map((cells, i) => ({ line: sheet.lines[i] ?? i + 1, cells })),
              spans: sheet.spans,
            },
          ];
    });
    if (all.some((s) => s.rows.length > MOST_ROWS || s.rows.some((r) => r.length > MOST_COLUMNS)))
      return refuse(
        "a sheet larger than any return",
        `at most 1,000,000 rows and ${MOST_COLUMNS} columns`,
        "Check that the right file was chosen.",
      );
    return sheets.length === 0
      ? refuse("a workbook with nothing in it", "a table", "Check that the right file was chosen.")
      : { sheets, problems };
  } catch {
    return refuse(
      "a workbook that is broken, protected or not Excel’s",
      "an Excel workbook (.xlsx) that opens",
      "Open it in Excel, save it again without a password, and bring that.",
    );
  }
}

function fromText(source: Source, refuse: Refuse, told: HowFar) {
  const { rows, counted, torn } = readCsvRows(decode(source.bytes), MOST_ROWS + 1, told);
  if (counted > MOST_ROWS)
    return refuse("more than a million rows", `at most 1,000,000 rows`, "Split the file by year.");
  if (rows.some((row) => row.cells.length > MOST_COLUMNS))
    return refuse(
      `a row of ${Math.max(...rows.slice(0, 50).map((r) => r.cells.length))} columns`,
      `at most ${MOST_COLUMNS}`,
      "Check that the right file was chosen.",
    );
  const problems = torn.slice(0, 3).map((row): Finding => ({
    severity: "doubt",
    file: source.name,
    sheet: null,
    row,
    column: null,
    found: "a quotation mark in the wrong place",
    wanted: "a mark at both ends of a cell",
    mend: "This row and those after it may be read wrongly.",
  }));
  return rows.length < 2
    ? refuse(
        rows.length === 0 ? "a file of blank lines" : "one line only",
        "a line of headings and lines of figures",
        "Export it again.",
      )
    : { sheets: [{ file: source.name, sheet: null, rows }], problems };
}
