import { readCell } from "#intake/read/cell.ts";
import type { Table } from "#intake/read/table.ts";

/**
 * The columns every "explore education statistics" file has; their order differs from file to file.
 */
const SHARED = ["time_period", "time_identifier", "geographic_level", "country_code"];

/** Is this table one of DfE's tidy files? Known by its columns, never by its name. */
export const isEes = (table: Table): boolean => SHARED.every((name) => table.header.includes(name));

/** Where and when a row stands, by the standard; the rest are figures and what tells them apart. */
const PLACES =
  /^(time_period|time_identifier|geographic_level|(country|region|old_la|new_la|la|lad|pcon|ward|mat|trust|school|institution|provider|opportunity_area|local_enterprise_partnership|english_devolved_area|lep|rsc_region_lead|lsip|police_force_area)_?(code|name|urn|ukprn|laestab|id|sponsor_name|lead_name)?|rsc_region_lead_name)$/;
export const isPlaceColumn = (name: string): boolean => PLACES.test(name);

/** Nearly every cell a number or one of DfE's symbols, and at least one number. */
export function holdsFigures({ rows }: Table, column: number): boolean {
  const sample = rows
    .filter((_, i) => i < 400 || i % 97 === 0)
    .map((row) => (row[column] ?? "").trim())
    .filter((cell) => cell !== "");
  const read = sample.map(readCell);
  return (
    read.some((value) => value?.kind === "known") &&
    read.filter((value) => value !== null).length >= sample.length * 0.95
  );
}

export type Level = "National" | "Regional" | "Local authority";

/**
 * Where and when a row of a tidy file stands. `codes` holds two where councils return together
 * ("314 / 318").
 */
export type Place = {
  readonly level: Level;
  readonly year: string;
  readonly gss: readonly string[];
  readonly old: readonly string[];
  readonly names: readonly string[];
  readonly region: string;
  readonly regionName: string;
};

/** Six digits are an academic or financial year (202425 → 2024-25); four a reporting year. */
export const readPeriod = (text: string): string =>
  /^\d{6}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : text.trim();

/** What stands in one cell for councils that return together. */
export const parts = (text: string): string[] =>
  text
    .split(" / ")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * DfE's digits for a cell of ONS codes ("E09000021 / E09000027" → "314 / 318"). Empty unless each
 * code is known: a joint figure under one council's digits would be told as its own.
 */
export function digitsFor(codes: string, digitsOf: ReadonlyMap<string, string>): string {
  const all = parts(codes).map((code) => digitsOf.get(code) ?? "");
  return all.includes("") ? "" : all.join(" / ");
}

/** A reader of places for one table, its columns found once. */
export function placeReader(table: Table): (row: readonly string[]) => Place | null {
  const at = Object.fromEntries(
    [
      "time_period",
      "geographic_level",
      "country_code",
      "country_name",
      "region_code",
      "region_name",
      "old_la_code",
      "new_la_code",
      "la_name",
    ].map((name) => [name, table.header.indexOf(name)]),
  );
  const cell = (row: readonly string[], name: string): string => (row[at[name] ?? -1] ?? "").trim();
  return (row) => {
    const level = cell(row, "geographic_level");
    const year = readPeriod(cell(row, "time_period"));
    const region = cell(row, "region_code");
    const regionName = cell(row, "region_name");
    if (level === "National")
      return {
        level,
        year,
        gss: [cell(row, "country_code")],
        old: [],
        names: [cell(row, "country_name")],
        region: "",
        regionName: "",
      };
    if (level === "Regional")
      return {
        level,
        year,
        gss: [region],
        old: [],
        names: [regionName],
        region: "",
        regionName: "",
      };
    if (level !== "Local authority") return null;
    return {
      level,
      year,
      gss: parts(cell(row, "new_la_code")),
      old: parts(cell(row, "old_la_code")),
      names: parts(cell(row, "la_name")),
      region,
      regionName,
    };
  };
}
