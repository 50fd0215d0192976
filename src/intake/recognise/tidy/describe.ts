import type { Unit } from "#domain/indicator.ts";
import type { Frame } from "#domain/calendar.ts";
import { amountOf, missing } from "#domain/value.ts";
import { capital } from "#domain/firstLetter.ts";
import { readCell } from "#intake/read/cell.ts";
import { holdsFigures, isPlaceColumn, readPeriod } from "#importer/sources/ees.ts";
import { EDITION, markColumns } from "#importer/sources/release.ts";
import type { Tidy } from "./readTidy.ts";

type Figure = { readonly column: string; readonly label: string; readonly unit: Unit | null };
type Filter = {
  readonly column: string;
  readonly label: string;
  readonly options: readonly string[];
};
/**
 * One row, for what is offered: its option of each filter, its amount of each column of figures,
 * and whether a council's.
 */
export type TidyLine = {
  readonly options: readonly string[];
  readonly amounts: readonly (number | null)[];
  readonly council: boolean;
};
/** What a tidy file holds, for a person to choose from. */
export type TidyFile = {
  readonly file: string;
  readonly rows: number;
  readonly years: readonly string[];
  readonly authorities: number;
  readonly frame: Frame;
  readonly figures: readonly Figure[];
  readonly filters: readonly Filter[];
  readonly lines: readonly TidyLine[];
};

/** Column names of the companion `.meta.csv` with what it says of each. */
export type Meta = ReadonlyMap<
  string,
  { readonly filter: boolean; readonly label: string; readonly unit: string }
>;

/** Reads a `.meta.csv`, known by its columns; null for any other table. */
export function readMeta(
  header: readonly string[],
  { rows }: { readonly rows: readonly (readonly string[])[] },
): Meta | null {
  const at = (name: string): number => header.indexOf(name);
  if (at("col_name") < 0 || at("col_type") < 0) return null;
  const cell = (row: readonly string[], name: string): string => (row[at(name)] ?? "").trim();
  return new Map(
    rows.map((row) => [
      cell(row, "col_name"),
      {
        filter: cell(row, "col_type").toLowerCase() === "filter",
        label: cell(row, "label"),
        unit: cell(row, "indicator_unit"),
      },
    ]),
  );
}

const COUNCIL = "Local authority";
const MOST_OPTIONS = 400;

const FRAMES: { readonly [identifier: string]: Frame } = {
  "academic year": { basis: "academic-year", ends: "08-31" },
  "financial year": { basis: "financial-year", ends: "03-31" },
  "tax year": { basis: "financial-year", ends: "04-05" },
  "calendar year": { basis: "calendar-year", ends: "12-31" },
  "reporting year": { basis: "year", ends: "03-31" },
};

/**
 * Says which columns hold figures and which tell rows apart: by the companion where there is one,
 * else by what stands in them.
 */
export function describeTidy({ table, identifier }: Tidy, meta: Meta | null): TidyFile {
  const figures: Figure[] = [];
  const filters: Filter[] = [];
  const marks = markColumns(table);
  table.header.forEach((column, i) => {
    // What only says which release a row is of ("Revised", 1.1) was settled in reading; a heading
    // without a letter names nothing.
    if (isPlaceColumn(column) || marks.includes(i) || EDITION.test(column)) return;
    if (!/\p{L}/u.test(column)) return;
    const said = meta?.get(column);
    const isFilter = said ? said.filter : !holdsFigures(table, i);
    const label = said && said.label !== "" ? said.label : plainName(column);
    if (!isFilter) figures.push({ column, label, unit: unitOf(said?.unit ?? "", column) });
    else {
      const options = [...new Set(table.rows.map((row) => (row[i] ?? "").trim()))];
      // Times of a day or lengths of time ("00:10") tell no rows apart: they are figures that
      // cannot be read.
      if (options.every((option) => option === "" || /^\d+:\d\d(:\d\d)?$/.test(option))) return;
      filters.push({ column, label, options: options.slice(0, MOST_OPTIONS) });
    }
  });
  const at = (name: string): number => table.header.indexOf(name);
  const years = [
    ...new Set(table.rows.map((row) => readPeriod(row[at("time_period")] ?? ""))),
  ].sort();
  // A joint return ("314 / 318") is of two.
  const authorities = new Set(
    table.rows
      .filter((row) => row[at("geographic_level")]?.trim() === COUNCIL)
      .flatMap((row) => (row[at("old_la_code")] ?? "").split(" / ")),
  );
  return {
    file: table.file,
    rows: table.rows.length,
    years,
    authorities: authorities.size,
    frame: FRAMES[identifier.toLowerCase()] ?? { basis: "year", ends: "03-31" },
    figures,
    filters,
    lines: linesOf(table, filters, figures),
  };
}

function linesOf(
  { header, rows }: Tidy["table"],
  filters: readonly Filter[],
  figures: readonly Figure[],
): readonly TidyLine[] {
  const at = (one: { readonly column: string }): number => header.indexOf(one.column);
  const [options, amounts, level] = [
    filters.map(at),
    figures.map(at),
    header.indexOf("geographic_level"),
  ];
  return rows.map((row) => ({
    options: options.map((i) => (row[i] ?? "").trim()),
    amounts: amounts.map((i) => amountOf(readCell(row[i] ?? "") ?? missing("missing"))),
    council: row[level]?.trim() === COUNCIL,
  }));
}

const plainName = (column: string): string => capital(column.replace(/_/g, " ").trim());

function unitOf(said: string, column: string): Unit | null {
  if (said === "%" || /percent|_pc$|_pct$/i.test(column)) return "percent";
  if (/per_?10,?_?0*000|per10k/i.test(column)) return "per-10k";
  if (said === "£m") return null;
  if (said === "£") return "gbp";
  return /count|number|episodes|children$/i.test(column) ? "count" : null;
}
