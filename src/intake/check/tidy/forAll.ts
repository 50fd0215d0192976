import { isDictionary } from "#importer/sources/laitMeasures.ts";
import { readInspections } from "#importer/sources/inspections.ts";
import { findPersonal } from "#intake/recognise/personal.ts";
import type { LaitFile } from "#importer/sources/lait.ts";
import { isLait, laitHead, readLaitFile } from "#importer/sources/laitFile.ts";
import { readRo3 } from "#importer/sources/ro3.ts";
import { readNeighbours, type NeighbourTable } from "#importer/sources/neighbours.ts";
import type { Source, Table } from "#intake/read/table.ts";
import type { Finding } from "#intake/finding.ts";
import type { Findings } from "#intake/findings.ts";
import type { HowFar } from "#intake/progress.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { readMeta, type Meta } from "#intake/recognise/tidy/describe.ts";
import { readPublished, type KnownPublished } from "./readPublished.ts";
import { NOTHING_PUBLISHED, type PublishedRead } from "./publishedRead.ts";
import { readTidy, type Tidy } from "#intake/recognise/tidy/readTidy.ts";

/**
 * Gathers, while dropped files pass by, those that hold figures of every authority; they are
 * understood together at the end.
 */
export class ForAll {
  private readonly tidies: Tidy[] = [];
  private readonly metas: Meta[] = [];
  private readonly laits: LaitFile[] = [];
  private readonly has: KnownPublished | null;

  constructor(has: KnownPublished | null) {
    this.has = has;
  }

  /**
   * Takes LAIT's download or its table as text; false for any other file. A torn one, and one with
   * a column of people, are left to the reader that says so.
   */
  async takesLait(source: Source, told: HowFar): Promise<boolean> {
    if (!this.has || !isLait(source)) return false;
    const head = laitHead(source);
    if (head && findPersonal(head)) return false;
    return readLaitFile(source, told).then(
      (figures) => {
        if (figures.rows > 0) this.laits.push({ file: source.name, figures });
        return figures.rows > 0;
      },
      () => false,
    );
  }

  /**
   * Takes a sheet in DfE's tidy format, its companion, or a list of DfE's that is no data; false
   * for a council's own.
   */
  takes(sheet: RawSheet, problems: Findings): boolean {
    const header = (sheet.rows[0]?.cells ?? []).map((cell) => cell.trim());
    // Most files are known by their headings to be none of these: their rows are not copied to find
    // out.
    const table: Table = {
      file: sheet.file,
      header,
      get rows() {
        return sheet.rows.slice(1).map((r) => r.cells);
      },
      get lines() {
        return sheet.rows.slice(1).map((r) => r.line);
      },
    };
    const tell = (severity: Finding["severity"], found: string, mend: string): true => {
      problems.tell(severity, sheet.file, sheet.sheet, null, null, found, "", mend);
      return true;
    };
    const meta = readMeta(header, table);
    if (meta) {
      this.metas.push(meta);
      return true;
    }
    const spending = readRo3(
      sheet.rows.map((r) => r.cells),
      sheet.file,
      this.has?.areas ?? [],
    );
    if (spending) {
      this.tidies.push({ table: spending, identifier: "Financial year" });
      return true;
    }
    const tidy = readTidy(sheet, this.has?.areas ?? []);
    if (tidy) {
      for (const problem of tidy.problems) problems.add(problem);
      if (tidy.tidy) this.tidies.push(tidy.tidy);
      return true;
    }
    if (
      sheet.rows
        .slice(0, 10)
        .some((row) => row.cells.some((cell) => cell.trim() === "Local authority area code"))
    ) {
      const judged = new Set([
        ...readInspections([{ rows: sheet.rows.map((r) => r.cells) }]).keys(),
      ]);
      return tell(
        "note",
        `Ofsted’s judgements of ${judged.size} councils`,
        "They come with the feed: put the file among its sources and run “npm run feed -- build”.",
      );
    }
    if (isDictionary(table))
      return tell(
        "note",
        "LAIT’s dictionary",
        "The names this feed has are used; a new dictionary comes with “npm run feed -- build”.",
      );
    const neighbours = readNeighbours(table);
    if (neighbours)
      return tell(
        "note",
        `the statistical neighbours of ${neighbours.model}, ${neighbours.byOldCode.size} councils: ${this.neighboursDiffer(neighbours)}`,
        "A new model comes with “npm run feed -- build”, since every average rests on it.",
      );
    return false;
  }

  /** Rows of the files that are of every authority. */
  counted(): number {
    return this.laits.reduce((sum, { figures }) => sum + figures.rows, 0);
  }

  read(): { readonly read: PublishedRead; readonly problems: readonly Finding[] } {
    return this.has && (this.tidies.length > 0 || this.laits.length > 0)
      ? readPublished(this.tidies, this.metas, this.laits, this.has)
      : { read: NOTHING_PUBLISHED, problems: [] };
  }

  private neighboursDiffer({ model, byOldCode }: NeighbourTable): string {
    const codeOf = new Map(this.has?.areas.map((a) => [a.oldCode, a.code]));
    const differ =
      this.has?.areas.filter(
        (a) =>
          a.type === "authority" &&
          a.oldCode !== null &&
          byOldCode.has(a.oldCode) &&
          (byOldCode.get(a.oldCode) ?? [])
            .map((n) => codeOf.get(n.old))
            .filter((c) => c !== undefined)
            .join() !== a.neighbours[model].map((n) => n.code).join(),
      ) ?? [];
    return differ.length === 0
      ? "the same as those loaded"
      : `not the same as those loaded for ${differ
          .slice(0, 4)
          .map((a) => a.name)
          .join(", ")}${differ.length > 4 ? ` and ${differ.length - 4} more` : ""}`;
  }
}
