import type { Area } from "#domain/area.ts";
import { readInspections } from "#importer/sources/inspections.ts";
import { isDictionary } from "#importer/sources/laitMeasures.ts";
import { readNeighbours, type NeighbourTable } from "#importer/sources/neighbours.ts";
import { readRo3 } from "#importer/sources/ro3.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Table } from "#intake/read/table.ts";
import { readMeta, type Meta } from "./describe.ts";
import { readTidy, type Tidy } from "./readTidy.ts";

/** What a sheet of somebody's who publishes for every authority is. */
export type PublishedSheet =
  /** DfE's companion of a file, which says what its columns are. */
  | { readonly is: "described"; readonly meta: Meta }
  /** Figures; none where it could not be read, with the reason among the problems. */
  | {
      readonly is: "published";
      readonly tidy: Tidy | null;
      readonly problems: readonly Finding[];
    }
  /** Lists that come with the feed alone. */
  | { readonly is: "judgements"; readonly councils: number }
  | { readonly is: "dictionary" }
  | { readonly is: "neighbours"; readonly table: NeighbourTable };

/**
 * A sheet in DfE's tidy format, its companion, or a list of DfE's that is no data; null for a
 * council's own. By the areas there are, DfE's digits become codes.
 */
export function publishedIn(sheet: RawSheet, areas: readonly Area[]): PublishedSheet | null {
  const table = asTable(sheet);
  const meta = readMeta(table.header, table);
  if (meta) return { is: "described", meta };
  const cells = sheet.rows.map((r) => r.cells);
  const spending = readRo3(cells, sheet.file, areas);
  if (spending)
    return {
      is: "published",
      tidy: { table: spending, identifier: "Financial year" },
      problems: [],
    };
  const tidy = readTidy(sheet, areas);
  if (tidy) return { is: "published", tidy: tidy.tidy ?? null, problems: tidy.problems };
  if (isJudgements(sheet))
    return {
      is: "judgements",
      councils: new Set(readInspections([{ rows: cells }]).keys()).size,
    };
  if (isDictionary(table)) return { is: "dictionary" };
  const neighbours = readNeighbours(table);
  return neighbours && { is: "neighbours", table: neighbours };
}

/**
 * Most files are known by their headings to be none of these: their rows are not copied to find
 * out.
 */
const asTable = (sheet: RawSheet): Table => ({
  file: sheet.file,
  header: (sheet.rows[0]?.cells ?? []).map((cell) => cell.trim()),
  get rows() {
    return sheet.rows.slice(1).map((r) => r.cells);
  },
  get lines() {
    return sheet.rows.slice(1).map((r) => r.line);
  },
});

/** Ofsted's list, by the heading that no other has; titles stand above it. */
const isJudgements = ({ rows }: RawSheet): boolean =>
  rows
    .slice(0, 10)
    .some((row) => row.cells.some((cell) => cell.trim() === "Local authority area code"));
