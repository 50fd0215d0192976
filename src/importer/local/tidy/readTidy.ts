import type { Area } from "#domain/area.ts";
import { isYearly, parsePeriod } from "#domain/calendar.ts";
import { isEes, isPlaceColumn, readPeriod } from "../../sources/ees.ts";
import type { Table } from "../../table.ts";
import type { Problem } from "../problem.ts";
import type { RawSheet } from "../sheets.ts";

/** One of DfE's tidy files: its yearly rows as a table, and the word it has for its years. */
export type Tidy = { readonly table: Table; readonly identifier: string };

/** The years DfE publishes by. Terms, quarters and months of one year would run together as if they were one figure. */
const YEARLY = /^(reporting|calendar|academic|financial|tax) year$/i;
/** A year that is not over, as a file that has whole years too calls it in a column of its own. */
const TO_DATE = /^(.{0,24}\b)?(year|term)[ -]to[ -]date$|^ytd$/i;
const LEVELS = new Set(["National", "Regional", "Local authority"]);

/**
 * Reads a sheet in DfE's tidy format ("explore education statistics"), known by its columns. Rows that are no year's, or
 * of places the dashboard does not know, are left out and counted in a finding. Null for any other sheet.
 */
export function readTidy(
  sheet: RawSheet,
  areas: readonly Area[],
): { readonly tidy: Tidy | null; readonly problems: readonly Problem[] } | null {
  const header = (sheet.rows[0]?.cells ?? []).map((cell) => cell.trim());
  if (!isEes({ file: sheet.file, header, rows: [], lines: [] })) return null;
  const problems: Problem[] = [];
  const tell = (
    severity: Problem["severity"],
    row: number | null,
    column: string | null,
    found: string,
    wanted: string,
    mend: string,
  ): void =>
    void problems.push({
      severity,
      file: sheet.file,
      sheet: sheet.sheet,
      row,
      column,
      found,
      wanted,
      mend,
    });
  const at = (name: string): number => header.indexOf(name);
  const [period, identifier, level, digits, code, name] = [
    at("time_period"),
    at("time_identifier"),
    at("geographic_level"),
    at("old_la_code"),
    at("new_la_code"),
    at("la_name"),
  ];
  const digitsOf = new Map(
    areas.flatMap((area) =>
      [area.code, ...area.formerCodes].map((c) => [c, area.oldCode ?? ""] as const),
    ),
  );
  const known = new Set(areas.map((area) => area.oldCode));
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const [otherTimes, otherLevels, strangers] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Set<string>(),
  ];
  const words = new Set<string>();
  const unread = new Map<string, { readonly line: number; rows: number }>();
  const others = header.flatMap((column, i) => (isPlaceColumn(column) ? [] : [i]));
  for (const { line, cells } of sheet.rows.slice(1)) {
    if (
      cells.length < header.length ||
      cells.slice(header.length).some((cell) => cell.trim() !== "")
    ) {
      tell(
        "row",
        line,
        null,
        `${cells.length} cells where the heading has ${header.length}`,
        "one cell under each heading",
        "The row was left out.",
      );
      continue;
    }
    const partOf = others.find((i) => TO_DATE.test((cells[i] ?? "").trim()));
    const when = (cells[partOf ?? identifier] ?? "").trim();
    const where = (cells[level] ?? "").trim();
    if (partOf !== undefined || !YEARLY.test(when)) {
      otherTimes.set(when, (otherTimes.get(when) ?? 0) + 1);
      continue;
    }
    if (!LEVELS.has(where)) {
      otherLevels.set(where, (otherLevels.get(where) ?? 0) + 1);
      continue;
    }
    const year = parsePeriod(readPeriod(cells[period] ?? ""));
    // "2009-10" would be read as October 2009: joined years are known from 2012 on.
    if (!year || !isYearly(year)) {
      const found = `“${(cells[period] ?? "").trim()}”`;
      const before = unread.get(found) ?? { line, rows: 0 };
      unread.set(found, { ...before, rows: before.rows + 1 });
      continue;
    }
    words.add(when);
    const council = where === "Local authority";
    const given = council
      ? (cells[digits] ?? "").trim() || (digitsOf.get((cells[code] ?? "").trim()) ?? "")
      : "";
    if (council && !given.split(" / ").some((one) => known.has(one))) {
      strangers.add((cells[name] ?? "").trim() || (cells[code] ?? "").trim());
      continue;
    }
    // Some releases give a council's new code alone; figures are kept by DfE's three digits, which outlive it.
    rows.push(
      council && digits >= 0 && given !== cells[digits]
        ? cells.map((cell, i) => (i === digits ? given : cell))
        : council && digits < 0
          ? [...cells, given]
          : cells,
    );
    lines.push(line);
  }
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([what, n]) => `“${what}” (${n})`).join(", ");
  const [firstUnread] = unread.values();
  if (firstUnread)
    tell(
      "row",
      firstUnread.line,
      "time_period",
      [...unread]
        .map(([found, { rows: n }]) => (n === 1 ? found : `${found} (${n} rows, the first here)`))
        .join(", "),
      "a year such as 2025, or two joined such as 202425, from 2012 on",
      unread.size === 1 && firstUnread.rows === 1
        ? "The row was left out."
        : "These rows were left out.",
    );
  if (otherTimes.size > 0)
    tell(
      "note",
      null,
      "time_identifier",
      `rows of ${list(otherTimes)}`,
      "reporting, financial, academic or calendar years",
      "They were left out: parts of a year are not laid beside whole years.",
    );
  if (otherLevels.size > 0)
    tell(
      "note",
      null,
      "geographic_level",
      `rows of ${list(otherLevels)}`,
      "National, Regional or Local authority",
      "They were left out.",
    );
  if (strangers.size > 0)
    tell(
      "doubt",
      null,
      "la_name",
      `authorities this feed does not know: ${[...strangers].slice(0, 6).join(", ")}${strangers.size > 6 ? ` and ${strangers.size - 6} more` : ""}`,
      "",
      "Their rows were left out; a new council comes with the feed itself.",
    );
  if (rows.length === 0) {
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
  const wide = digits < 0 ? [...header, "old_la_code"] : header;
  return {
    tidy: {
      table: {
        file: sheet.file,
        header: wide,
        rows:
          digits < 0 ? rows.map((row) => (row.length < wide.length ? [...row, ""] : row)) : rows,
        lines,
      },
      identifier: [...words][0] ?? "",
    },
    problems,
  };
}
