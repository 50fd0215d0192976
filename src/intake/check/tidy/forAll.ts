import { findPersonal } from "#intake/recognise/personal.ts";
import type { LaitFile } from "#importer/sources/lait.ts";
import { isLait, laitHead, readLaitFile } from "#importer/sources/laitFile.ts";
import type { NeighbourTable } from "#importer/sources/neighbours.ts";
import type { Source } from "#intake/read/table.ts";
import type { Finding } from "#intake/finding.ts";
import type { Findings } from "#intake/findings.ts";
import type { HowFar } from "#intake/progress.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Meta } from "#intake/recognise/tidy/describe.ts";
import { readPublished, type KnownPublished } from "./readPublished.ts";
import { NOTHING_PUBLISHED, type PublishedRead } from "./publishedRead.ts";
import type { PublishedSheet } from "#intake/recognise/tidy/publishedSheet.ts";
import type { Tidy } from "#intake/recognise/tidy/readTidy.ts";

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

  /** Keeps what a sheet was recognised to publish, and says what is no data or could not be read. */
  take(found: PublishedSheet, { file, sheet }: RawSheet, problems: Findings): void {
    const tell = (said: string, mend: string): void =>
      problems.tell("note", file, sheet, null, null, said, "", mend);
    switch (found.is) {
      case "described":
        return void this.metas.push(found.meta);
      case "published":
        for (const problem of found.problems) problems.add(problem);
        if (found.tidy) this.tidies.push(found.tidy);
        return;
      case "judgements":
        return tell(
          `Ofsted’s judgements of ${found.councils} councils`,
          "They come with the feed: put the file among its sources and run “npm run feed -- build”.",
        );
      case "dictionary":
        return tell(
          "LAIT’s dictionary",
          "The names this feed has are used; a new dictionary comes with “npm run feed -- build”.",
        );
      case "neighbours":
        return tell(
          `the statistical neighbours of ${found.table.model}, ${found.table.byOldCode.size} councils: ${this.neighboursDiffer(found.table)}`,
          "A new model comes with “npm run feed -- build”, since every average rests on it.",
        );
    }
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
