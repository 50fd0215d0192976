import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Source } from "../table.ts";
import { checkRows } from "./check.ts";
import { layoutOf } from "./layout.ts";
import type { LocalRow } from "./localRow.ts";
import { MeasureNames } from "./measureNames.ts";
import type { Problem } from "./problem.ts";
import { personalIn } from "./personalSheet.ts";
import { Problems } from "./problems.ts";
import type { HowFar, Progress } from "./progress.ts";
import { readReturn } from "./readReturn.ts";
import { readSheets, type RawSheet } from "./sheets.ts";
import { personInText } from "./told/freeText.ts";
import { readTold } from "./told/readTold.ts";
import { joinTold } from "./told/join.ts";
import { NOTHING_TOLD, type Told, type ToldStory } from "./told/told.ts";
import { ForAll } from "./tidy/forAll.ts";
import {
  NOTHING_PUBLISHED,
  type KnownPublished,
  type PublishedRead,
} from "./tidy/readPublished.ts";

export type Known = {
  readonly indicators: readonly Indicator[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Names a person has mapped to a slug before. */
  readonly mapped: ReadonlyMap<string, string>;
  readonly loaded: (slug: string) => Series | undefined;
  /** Whose figures are loaded, and the day (ISO) on which; without them rows of others and months to come are not told. */
  readonly own?: Area;
  readonly today?: string;
  /** Budgets, placements and counts that are loaded; none where nothing is known of them. */
  readonly story?: ToldStory;
  /** What DfE's files are understood by; without it they are refused with a pointer. */
  readonly published?: KnownPublished;
};
export type Unknown = {
  readonly named: string;
  readonly nearest: readonly { readonly slug: string; readonly name: string }[];
};
export type ReadLocal = {
  readonly rows: readonly LocalRow[];
  readonly told: Told;
  readonly problems: readonly Problem[];
  readonly unknown: readonly Unknown[];
  readonly counted: number;
  /** DfE's and LAIT's figures of every authority. */ readonly published: PublishedRead;
};

/**
 * Reads what a person dropped on the page: recognised by content, checked, nothing guessed in silence. A file that looks
 * like a list of people stops the whole load, and nothing of it is kept. Never throws.
 */
export async function readLocal(
  sources: readonly Source[],
  known: Known,
  progress: (so: Progress) => void,
): Promise<ReadLocal> {
  const problems = new Problems();
  const rows: LocalRow[] = [];
  let told = NOTHING_TOLD;
  const unknown = new Map<string, Unknown>();
  const names = new MeasureNames(known.indicators, known.synonyms, known.mapped);
  const bySlug = new Map(known.indicators.map((ind) => [ind.slug, ind]));
  const story = known.story ?? { finance: [], placements: [], quantities: [] };
  let counted = 0;
  const all = new ForAll(known.published ?? null);
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  let behind = 0;
  for (const [i, source] of sources.entries()) {
    const before = counted + all.counted();
    const howFar: HowFar = (within, read) =>
      progress({
        done: i,
        of: sources.length,
        rows: before + read,
        share: bytes === 0 ? 0 : (behind + within * source.bytes.length) / bytes,
      });
    howFar(0, 0);
    if (await all.takesLait(source, howFar)) {
      behind += source.bytes.length;
      continue;
    }
    const read = await readSheets(source, howFar);
    for (const problem of read.problems) problems.add(problem);
    for (const sheet of read.sheets) {
      // A publisher's cover may hold its address; words that would be kept may hold nobody's.
      const person = personInText(sheet);
      const kept =
        person !== null &&
        (layoutOf(sheet).kind !== "unknown" ||
          readTold(sheet, { names, indicators: bySlug, loaded: known.loaded, story }) !== null);
      const personal = kept ? person : personalIn(sheet);
      if (personal) return refused(personal);
    }
    const strangers: Problem[] = [];
    for (const sheet of read.sheets) {
      counted += sheet.rows.length;
      if (all.takes(sheet, problems)) continue;
      if (isGuidance(sheet)) continue;
      const tables = readTold(sheet, { names, indicators: bySlug, loaded: known.loaded, story });
      const layout = layoutOf(sheet);
      if (tables) {
        told = joinTold(told, tables.told, problems.tellerOf(sheet));
        for (const problem of tables.problems) problems.add(problem);
        for (const [named, nearest] of tables.unknown)
          unknown.set(named, {
            named,
            nearest: nearest.map((n) => ({ slug: n.slug, name: n.shortName })),
          });
        continue;
      }
      if (layout.kind === "unknown") {
        strangers.push({
          severity: "stop",
          file: sheet.file,
          sheet: sheet.sheet,
          row: null,
          column: null,
          found: "a table that is none of the known layouts",
          wanted:
            "the long template (indicator, period, numerator, denominator, value), the wide one (measures down, months across), or one of budgets, placements, counts, targets, events, commentary or actions",
          mend: "Download a template below and copy the figures into it.",
        });
        continue;
      }
      const found = readReturn(
        sheet,
        layout,
        names,
        problems,
        known.own
          ? {
              name: known.own.name,
              all: [
                known.own.name,
                known.own.code,
                known.own.oldCode ?? "",
                ...known.own.formerCodes,
                ...known.own.otherNames,
              ],
            }
          : null,
      );
      // One by one: a million arguments are more than a call can hold.
      if (found.isListOfPeople)
        return refused({
          severity: "stop",
          file: sheet.file,
          sheet: sheet.sheet,
          row: null,
          column: "indicator",
          found: "several rows named as people are, a column that looks like personal data",
          wanted: "totals only, never lists of people",
          mend: "Nothing of any file was loaded or kept. If they are measures, write their slugs.",
        });
      for (const row of found.rows) rows.push(row);
      for (const [named, nearest] of found.unknown)
        unknown.set(named, {
          named,
          nearest: nearest.map((n) => ({ slug: n.slug, name: n.shortName })),
        });
    }
    // A cover or a page of guidance beside a table that was read refuses nothing.
    const beside = strangers.length < read.sheets.length;
    for (const s of strangers)
      problems.add(
        beside
          ? {
              ...s,
              severity: "note",
              found: "no table that is known",
              wanted: "",
              mend: "The sheet was not read.",
            }
          : s,
      );
    behind += source.bytes.length;
  }
  progress({ done: sources.length, of: sources.length, rows: counted + all.counted(), share: 1 });
  const checked = checkRows(rows, bySlug, known.loaded, problems, known.today ?? null);
  const published = all.read();
  for (const problem of published.problems) problems.add(problem);
  return {
    rows: checked,
    told,
    problems: problems.all(),
    unknown: [...unknown.values()],
    counted: counted + all.counted(),
    published: published.read,
  };
}

const refused = (personal: Problem): ReadLocal => ({
  rows: [],
  told: NOTHING_TOLD,
  problems: [personal],
  unknown: [],
  counted: 0,
  published: NOTHING_PUBLISHED,
});

/** The sheet of our own workbook that says what each column is: nothing to read, nothing to complain of. */
const isGuidance = (sheet: RawSheet): boolean =>
  /^column\|what to write/i.test((sheet.rows[0]?.cells ?? []).map((c) => c.trim()).join("|"));
