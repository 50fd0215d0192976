import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Population } from "#intake/check/figureOf.ts";
import type { Ours } from "#domain/ownMeasure.ts";
import type { Target } from "#domain/target.ts";
import type { Source } from "#intake/read/table.ts";
import { checkRows } from "#intake/check/checkRows.ts";
import type { History } from "#intake/check/decide/checking.ts";
import { keptRow, type LocalRow, type ReadRow } from "#intake/recognise/localRow.ts";
import type { MeasureNames } from "#intake/recognise/measureNames.ts";
import { definitionsFirst, namesWith, tablesOf } from "#intake/check/ownKnown.ts";
import type { Finding } from "./finding.ts";
import { personIn } from "#intake/check/personIn.ts";
import { Findings } from "./findings.ts";
import type { HowFar, Progress } from "./progress.ts";
import { NO_ANSWERS, type Answers } from "./question.ts";
import {
  listOfPeople,
  ownNames,
  readAcross,
  readTurned,
  type Asked,
  type ReturnSheet,
} from "#intake/check/returnSheet.ts";
import type { OwnNames } from "#intake/recognise/rowsOfOne.ts";
import { recognise } from "#intake/recognise/recognise.ts";
import { headOfMeasures } from "#intake/recognise/told/measureColumns.ts";
import type { ToldSheet } from "#intake/recognise/told/toldTable.ts";
import type { Seen } from "#intake/recognise/seen.ts";
import { readSheets, type RawSheet } from "#intake/read/sheets.ts";
import {
  checkingCounts,
  countsFor,
  nearestCount,
  type CountOffer,
} from "#intake/check/told/countMeasures.ts";
import { countsIn } from "#intake/check/told/countRows.ts";
import { isCountSlug } from "#intake/recognise/told/countSlugs.ts";
import { holdBack } from "#intake/check/told/holdBack.ts";
import { joinTold } from "#intake/patch/told/join.ts";
import { readTold } from "#intake/check/told/readTold.ts";
import { oursAfter } from "#intake/patch/told/tellOurs.ts";
import type { ToldKnown } from "#intake/recognise/told/reading.ts";
import { NOTHING_TOLD, type Told, type ToldStory } from "#intake/recognise/told/told.ts";
import { ForAll } from "#intake/check/tidy/forAll.ts";
import { type KnownPublished } from "#intake/check/tidy/readPublished.ts";
import { NOTHING_PUBLISHED, type PublishedRead } from "#intake/check/tidy/publishedRead.ts";
import { passedOver, stranger } from "#intake/recognise/stranger.ts";
import { unknownName } from "#intake/check/unknownName.ts";

export type Known = {
  readonly indicators: readonly Indicator[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Names a person has mapped to a slug before. */
  readonly mapped: ReadonlyMap<string, string>;
  /** What a person has answered before, by question. */
  readonly answers?: Answers;
  /** What is known of a measure: the council's own points and the published years. */
  readonly history: (slug: string) => History;
  /** Children by mid-year and ages, for rates; empty where none is known. */
  readonly population: Population;
  /** What the council decided for itself before; its measures are known with the catalogue's. */
  readonly ours?: Ours;
  /**
   * Whose figures are loaded, and the day (ISO) on which; without them rows of others and months to
   * come are not told.
   */
  readonly own?: Area;
  readonly today?: string;
  /** Budgets, placements and counts that are loaded; none where nothing is known of them. */
  readonly story?: ToldStory;
  /** Targets that are loaded. */
  readonly targets?: ReadonlyMap<string, Target>;
  /** What DfE's files are understood by; without it they are refused with a pointer. */
  readonly published?: KnownPublished;
};
export type Unknown = {
  readonly named: string;
  readonly nearest: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of every measure whose unit its figures can be. */
  readonly could: readonly string[];
  /**
   * Counts of the stories that its figures can be; the one it is a word for stands first, and among
   * the nearest.
   */
  readonly counts: readonly CountOffer[];
};
export type ReadLocal = {
  /** What is sure or confirmed. */
  readonly rows: readonly LocalRow[];
  readonly told: Told;
  /** What waits for an answer: the figures of measures, and how many rows of other tables. */
  readonly held: readonly LocalRow[];
  readonly heldTold: number;
  readonly problems: readonly Finding[];
  readonly unknown: readonly Unknown[];
  /** How each sheet of measures was understood. */
  readonly seen: readonly Seen[];
  readonly counted: number;
  /** DfE's and LAIT's figures of every authority. */ readonly published: PublishedRead;
};

/**
 * Reads what a person dropped on the page: recognised by content, checked, nothing guessed in
 * silence. A file that looks like a list of people stops the whole load, and nothing of it is kept.
 * Never throws.
 */
export async function readLocal(
  sources: readonly Source[],
  known: Known,
  progress: (so: Progress) => void,
): Promise<ReadLocal> {
  const reading = new Reading(known);
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  let behind = 0;
  for (const [i, source] of definitionsFirst(sources).entries()) {
    const before = reading.counted();
    const howFar: HowFar = (within, read) =>
      progress({
        done: i,
        of: sources.length,
        rows: before + read,
        share: bytes === 0 ? 0 : (behind + within * source.bytes.length) / bytes,
      });
    howFar(0, 0);
    const personal = await reading.source(source, howFar);
    if (personal) return refused(personal);
    behind += source.bytes.length;
  }
  progress({ done: sources.length, of: sources.length, rows: reading.counted(), share: 1 });
  return reading.result();
}

const refused = (personal: Finding): ReadLocal => ({
  rows: [],
  told: NOTHING_TOLD,
  held: [],
  heldTold: 0,
  problems: [personal],
  unknown: [],
  seen: [],
  counted: 0,
  published: NOTHING_PUBLISHED,
});

/** One reading of several files: what was read so far. */
class Reading {
  private readonly known: Known;
  private readonly answers: Answers;
  private readonly problems: Findings;
  private readonly all: ForAll;
  private readonly own: OwnNames | null;
  private names: MeasureNames;
  private tables: ToldKnown;
  private readonly unknown = new Map<string, Unknown>();
  private readonly seen: Seen[] = [];
  private rows: ReadRow[] = [];
  private told = NOTHING_TOLD;
  private heldTold = 0;
  private lines = 0;

  constructor(known: Known) {
    this.known = known;
    this.answers = known.answers ?? NO_ANSWERS;
    this.problems = new Findings(this.answers);
    this.all = new ForAll(known.published ?? null);
    this.own = ownNames(known.own, known.published?.areas ?? []);
    this.names = namesWith(known, known.ours);
    this.tables = tablesOf(known, this.names, this.answers, known.ours);
  }

  /** Measures of the council's own that a sheet defines are known from here on. */
  private learn(told: Told): void {
    if (told.measures.length === 0) return;
    const ours = oursAfter(this.known.ours, this.told);
    this.names = namesWith(this.known, ours);
    this.tables = tablesOf(this.known, this.names, this.answers, ours);
  }

  counted = (): number => this.lines + this.all.counted();

  /**
   * Reads one file. What it gives is a person, if one is in it: then nothing of any file may be
   * kept.
   */
  async source(source: Source, howFar: HowFar): Promise<Finding | null> {
    if (await this.all.takesLait(source, howFar)) return null;
    const read = await readSheets(source, howFar);
    for (const problem of read.problems) this.problems.add(problem);
    for (const sheet of read.sheets) {
      const person = personIn(sheet, this.tables);
      if (person) return person;
    }
    const strangers: Finding[] = [];
    const sheets = [...read.sheets].sort(
      (a, b) => Number(definesMeasures(b)) - Number(definesMeasures(a)),
    );
    for (const sheet of sheets) {
      const outcome = this.sheet(sheet);
      if (outcome === "people") return listOfPeople(sheet);
      if (outcome === "stranger") strangers.push(stranger(sheet));
    }
    // A cover or a page of guidance beside a table that was read refuses nothing.
    const beside = strangers.length < read.sheets.length;
    for (const s of strangers) this.problems.add(beside ? passedOver(s) : s);
    return null;
  }

  result(): ReadLocal {
    const { indicators, story } = this.tables;
    const checked = checkRows(this.rows, {
      ...checkingCounts({ indicators, history: this.known.history }, story),
      population: this.known.population,
      problems: this.problems,
      today: this.known.today ?? null,
    });
    const ofStories = this.ofStories(checked);
    const measures = checked.filter((row) => !isCountSlug(row.slug ?? ""));
    const published = this.all.read();
    for (const problem of published.problems) this.problems.add(problem);
    return {
      rows: measures.filter((row) => row.doubts.length === 0).map(keptRow),
      held: measures.filter((row) => row.doubts.length > 0).map(keptRow),
      told: ofStories.told,
      heldTold: this.heldTold + ofStories.held,
      problems: this.problems.all(),
      unknown: [...this.unknown.values()],
      seen: this.seen,
      counted: this.counted(),
      published: published.read,
    };
  }

  /**
   * The tables' rows with the counts of the stories that stand in returns of measures, under names
   * a person chose them for.
   */
  private ofStories(checked: readonly ReadRow[]): { readonly told: Told; readonly held: number } {
    const first = checked.find((row) => isCountSlug(row.slug ?? ""));
    if (!first) return { told: this.told, held: 0 };
    const { counts, held } = countsIn(checked, this.problems);
    const tell = this.problems.tellerOf(first);
    return { told: joinTold(this.told, { ...NOTHING_TOLD, counts }, tell), held };
  }

  private sheet(sheet: RawSheet): "read" | "stranger" | "people" {
    this.lines += sheet.rows.length;
    const found = recognise(sheet, this.names, this.known.published?.areas ?? []);
    switch (found.is) {
      case "of-all":
        this.all.take(found.of, sheet, this.problems);
        return "read";
      case "guidance":
        return "read";
      case "turned":
        return this.returned(readTurned(found.turned, this.asked(), this.problems));
      case "told":
        this.tell(found.told, sheet);
        return "read";
      case "return":
        return this.returned(readAcross(sheet, this.asked(), this.problems));
    }
  }

  private tell(found: ToldSheet, sheet: RawSheet): void {
    const read = readTold(found, this.tables);
    const { told, held, problems } = holdBack(read, sheet, this.answers);
    this.told = joinTold(this.told, told, this.problems.tellerOf(sheet));
    this.learn(told);
    this.heldTold += held;
    for (const problem of problems) this.problems.add(problem);
    for (const [named, nearest] of read.unknown) this.ask(named, nearest, []);
  }

  private returned(read: ReturnSheet): "read" | "stranger" | "people" {
    if (read.is !== "read") return read.is;
    this.seen.push(read.seen);
    // One by one: a million arguments are more than a call can hold.
    for (const row of read.rows) this.rows.push(row);
    for (const [named, rows] of read.unknown) {
      this.tellUnknown(named, rows);
      this.ask(named, this.names.nearest(named, rows), rows);
    }
    return "read";
  }

  /** What a return is read by now: a sheet before it may have defined measures. */
  private asked = (): Asked => ({
    names: this.names,
    answers: this.answers,
    today: this.known.today ?? null,
    own: this.own,
  });

  private ask(named: string, nearest: readonly Indicator[], rows: readonly ReadRow[]): void {
    const count = nearestCount(named, rows);
    this.unknown.set(named, {
      named,
      nearest: [
        ...(count ? [count] : []),
        ...nearest.map((n) => ({ slug: n.slug, name: n.shortName })),
      ],
      could: this.names.could(rows).map((i) => i.slug),
      counts: countsFor(named, rows),
    });
  }

  private tellUnknown(named: string, rows: readonly ReadRow[]): void {
    const [first] = rows;
    if (!first || this.unknown.has(named)) return;
    this.problems.add(unknownName(named, first, rows, this.names));
  }
}

/** A sheet that defines measures is read before those that use them. */
const definesMeasures = (sheet: RawSheet): boolean => headOfMeasures(sheet) !== null;
