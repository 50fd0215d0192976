import type { Area } from "#domain/area.ts";
import { isYearly, parsePeriod } from "#domain/calendar.ts";
import { digitsFor, isEes, isPlaceColumn, readPeriod } from "#importer/sources/ees.ts";
import type { Table } from "#intake/read/table.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawRow } from "#intake/read/plainRows.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { teller, type Tell } from "../told/reading.ts";

/** One of DfE's tidy files: its yearly rows as a table, and the word it has for its years. */
export type Tidy = { readonly table: Table; readonly identifier: string };

/**
 * The years DfE publishes by. Terms, quarters and months of one year would run together as if they
 * were one figure.
 */
const YEARLY = /^(reporting|calendar|academic|financial|tax) year$/i;
/** A year that is not over, as a file that has whole years too calls it in a column of its own. */
const TO_DATE = /^(.{0,24}\b)?(year|term)[ -]to[ -]date$|^ytd$/i;
const COUNCIL = "Local authority";
const LEVELS = new Set(["National", "Regional", COUNCIL]);

/**
 * Reads a sheet in DfE's tidy format ("explore education statistics"), known by its columns. Rows
 * that are no year's, or of places the dashboard does not know, are left out and counted in a
 * finding. Null for any other sheet.
 */
export function readTidy(
  sheet: RawSheet,
  areas: readonly Area[],
): { readonly tidy: Tidy | null; readonly problems: readonly Finding[] } | null {
  const header = (sheet.rows[0]?.cells ?? []).map((cell) => cell.trim());
  if (!isEes({ file: sheet.file, header, rows: [], lines: [] })) return null;
  const problems: Finding[] = [];
  const tell = teller(sheet, problems);
  const yearly = new YearlyRows(header, areas, tell);
  for (const row of sheet.rows.slice(1)) yearly.read(row);
  if (yearly.hasNoCodes()) {
    tell("stop", null, "new_la_code", ...NO_CODES);
    return { tidy: null, problems };
  }
  yearly.leftOut.tell(tell);
  if (yearly.lines.length > 0) return { tidy: yearly.tidy(sheet.file), problems };
  tell(
    "stop",
    null,
    null,
    "a file in DfE’s tidy format with no year of England, a region or a council in it",
    "yearly figures of authorities",
    "Choose the data file of the release that has local authorities.",
  );
  return { tidy: null, problems };
}

const NO_CODES = [
  "councils by their names alone",
  "their codes: old_la_code or new_la_code",
  "Choose the data file of the release that has them. The file was left out.",
] as const;

const placesOf = (header: readonly string[]) => ({
  period: header.indexOf("time_period"),
  identifier: header.indexOf("time_identifier"),
  level: header.indexOf("geographic_level"),
  digits: header.indexOf("old_la_code"),
  code: header.indexOf("new_la_code"),
  name: header.indexOf("la_name"),
  /** Whatever says something else than where: a part of a year may be called so in any of them. */
  others: header.flatMap((column, i) => (isPlaceColumn(column) ? [] : [i])),
});
const cellAt = (cells: readonly string[], at: number): string => (cells[at] ?? "").trim();

/** Gathers the rows of whole years of England, its regions and the councils that are known. */
class YearlyRows {
  readonly leftOut = new LeftOut();
  readonly lines: number[] = [];
  private readonly header: readonly string[];
  private readonly at: ReturnType<typeof placesOf>;
  private readonly tell: Tell;
  private readonly known: ReadonlySet<string | null>;
  private readonly digitsOf: ReadonlyMap<string, string>;
  private readonly rows: (readonly string[])[] = [];
  private readonly words = new Set<string>();

  constructor(header: readonly string[], areas: readonly Area[], tell: Tell) {
    this.header = header;
    this.at = placesOf(header);
    this.tell = tell;
    this.known = new Set(areas.map((area) => area.oldCode));
    this.digitsOf = new Map(
      areas.flatMap((area) =>
        [area.code, ...area.formerCodes].map((c) => [c, area.oldCode ?? ""] as const),
      ),
    );
  }

  read({ line, cells: given }: RawRow): void {
    if (!this.isWhole(line, given)) return;
    // Blank cells beyond the headings, as Excel hangs them on, would move a column that is added
    // here to the right.
    const cells = given.length > this.header.length ? given.slice(0, this.header.length) : given;
    const word = this.yearWord(cells);
    const level = cellAt(cells, this.at.level);
    if (word === null) return;
    if (!LEVELS.has(level)) return this.leftOut.level(level);
    if (!this.isYear(line, cells)) return;
    this.words.add(word);
    const row = level === COUNCIL ? this.ofCouncil(cells) : cells;
    if (!row) return;
    this.rows.push(row);
    this.lines.push(line);
  }

  /** The rows as a table that has DfE's digits, whether or not the file has a column of them. */
  tidy(file: string): Tidy {
    const { header, rows, lines } = this;
    const wide = this.at.digits < 0 ? [...header, "old_la_code"] : header;
    const filled = (row: readonly string[]): readonly string[] =>
      row.length < wide.length ? [...row, ""] : row;
    return {
      table: { file, header: wide, rows: this.at.digits < 0 ? rows.map(filled) : rows, lines },
      identifier: [...this.words][0] ?? "",
    };
  }

  /** Rows of councils in a file that has no column of codes. */
  hasNoCodes(): boolean {
    return this.at.digits < 0 && this.at.code < 0 && this.leftOut.namesCouncils();
  }

  private isWhole(line: number, cells: readonly string[]): boolean {
    const { length } = this.header;
    if (cells.length >= length && cells.slice(length).every((cell) => cell.trim() === ""))
      return true;
    this.tell(
      "row",
      line,
      null,
      `${cells.length} cells where the heading has ${length}`,
      "one cell under each heading",
      "The row was left out.",
    );
    return false;
  }

  /** The word for the row's year; null for a part of one, which is counted. */
  private yearWord(cells: readonly string[]): string | null {
    const partOf = this.at.others.find((i) => TO_DATE.test(cellAt(cells, i)));
    const word = cellAt(cells, partOf ?? this.at.identifier);
    if (partOf === undefined && YEARLY.test(word)) return word;
    this.leftOut.time(word);
    return null;
  }

  private isYear(line: number, cells: readonly string[]): boolean {
    const text = cells[this.at.period] ?? "";
    const year = parsePeriod(readPeriod(text));
    // "2009-10" would be read as October 2009: joined years are known from 2012 on.
    if (year && isYearly(year)) return true;
    this.leftOut.year(text.trim(), line);
    return false;
  }

  /**
   * A council's row with DfE's three digits. Some releases give its new code alone; figures are
   * kept by the digits, which outlive it. Null for a council that is not known, which is named.
   */
  private ofCouncil(cells: readonly string[]): readonly string[] | null {
    const { digits, code, name } = this.at;
    const given = cellAt(cells, digits) || digitsFor(cellAt(cells, code), this.digitsOf);
    if (!given.split(" / ").some((one) => this.known.has(one))) {
      this.leftOut.council(cellAt(cells, name) || cellAt(cells, code));
      return null;
    }
    if (digits < 0) return [...cells, given];
    return given === cells[digits] ? cells : cells.map((cell, i) => (i === digits ? given : cell));
  }
}

const MOST_NAMES = 6;
const count = (counts: Map<string, number>, what: string): void =>
  void counts.set(what, (counts.get(what) ?? 0) + 1);
const list = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, n]) => `“${what}” (${n})`).join(", ");

/**
 * What of a tidy file is laid beside nothing: told once of each kind, with how many rows it was.
 */
class LeftOut {
  private readonly times = new Map<string, number>();
  private readonly levels = new Map<string, number>();
  private readonly councils = new Set<string>();
  private readonly years = new Map<string, number>();
  private firstYear: number | null = null;

  time(word: string): void {
    count(this.times, word);
  }

  level(name: string): void {
    count(this.levels, name);
  }

  council(name: string): void {
    this.councils.add(name);
  }

  namesCouncils(): boolean {
    return this.councils.size > 0;
  }

  year(text: string, line: number): void {
    this.firstYear ??= line;
    count(this.years, text);
  }

  tell(tell: Tell): void {
    if (this.years.size > 0) this.tellYears(tell);
    if (this.times.size > 0)
      tell(
        "note",
        null,
        "time_identifier",
        `rows of ${list(this.times)}`,
        "reporting, financial, academic or calendar years",
        "They were left out: parts of a year are not laid beside whole years.",
      );
    if (this.levels.size > 0)
      tell(
        "note",
        null,
        "geographic_level",
        `rows of ${list(this.levels)}`,
        "National, Regional or Local authority",
        "They were left out.",
      );
    if (this.councils.size > 0) this.tellCouncils(tell);
  }

  private tellYears(tell: Tell): void {
    const rows = [...this.years.values()].reduce((sum, n) => sum + n, 0);
    tell(
      "row",
      this.firstYear,
      "time_period",
      [...this.years]
        .map(([text, n]) => (n === 1 ? `“${text}”` : `“${text}” (${n} rows, the first here)`))
        .join(", "),
      "a year such as 2025, or two joined such as 202425, from 2012 on",
      rows === 1 ? "The row was left out." : "These rows were left out.",
    );
  }

  private tellCouncils(tell: Tell): void {
    const names = [...this.councils];
    const more = names.length - MOST_NAMES;
    tell(
      "doubt",
      null,
      "la_name",
      `authorities this feed does not know: ${names.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
      "",
      "Their rows were left out; a new council comes with the feed itself.",
    );
  }
}
