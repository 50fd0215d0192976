import { type Month, type Quarter, sayPeriod } from "#domain/calendar.ts";
import type { RawRow } from "#intake/read/plainRows.ts";
import { FigureReader, NO_DOUBTS } from "./figureReader.ts";
import { STATUS, TOTALS, fieldNamed, kindOfPeriod } from "#intake/recognise/figureWords.ts";
import { Gathering } from "./gathering.ts";
import type { Role } from "#intake/recognise/headings.ts";
import { sheetKey, type ReadRow } from "#intake/recognise/localRow.ts";
import type { MeasureNames } from "#intake/recognise/measureNames.ts";
import { PassedOver } from "./passedOver.ts";
import type { Finding } from "#intake/finding.ts";
import type { Findings } from "#intake/findings.ts";
import { LEAVE_OUT, questionId, yesOrOut } from "#intake/question.ts";
import { readPeriod, type ReadPeriod } from "#intake/read/readPeriod.ts";
import { remembering } from "#intake/read/remember.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { FINANCIAL, whichQuarter } from "#intake/recognise/sheetTime.ts";
import { slotsOf, type Slot } from "#intake/recognise/slots.ts";
import { isExample, ownNote } from "#intake/recognise/template.ts";
import { basisOf, withoutBasis, type Stated } from "#intake/recognise/timeWords.ts";
import type { Understood } from "#intake/recognise/understood.ts";

/** In the place of a slug where a name is not to be kept. */
const NOBODY = "";

const together = (a: readonly string[], b: readonly string[], c: readonly string[]) =>
  a.length + b.length + c.length === 0 ? NO_DOUBTS : [...a, ...b, ...c];

/** What a sheet's rows gave: `people` is how many of them are named as people are. */
export type Gathered = Pick<Gathering, "rows" | "unknown"> & { readonly people: number };

/**
 * A measure as a cell names it: as written, without the basis behind it, and as the catalogue knows
 * it.
 */
type Named = {
  readonly text: string;
  readonly bare: string;
  readonly basis: Stated | null;
  readonly slug: string | null;
  readonly isTotal: boolean;
};
const nameReader = (names: MeasureNames): ((cell: string) => Named) =>
  remembering((cell) => {
    const text = cell.replace(/\s+/g, " ");
    const { named: bare, basis } = withoutBasis(text);
    return { text, bare, basis, slug: names.slugOfRow(bare), isTotal: TOTALS.test(text) };
  });

/** The month of a row, and the questions it waits for. */
type Dated = { readonly period: Month | Quarter | null; readonly doubts: readonly string[] };
type ReadDate = Dated & { readonly read: ReadPeriod };
const dateIn = (text: string): ReadDate | null => {
  const read = readPeriod(text);
  return read && { read, period: read.id, doubts: NO_DOUBTS };
};

/**
 * The columns that stand beside the figures; -1 where a sheet has none. A role that two have is the
 * first one's.
 */
type Places = ReturnType<typeof placesOf>;
const placesOf = ({ columns }: Understood) => {
  const at = (role: Role): number => columns.find((c) => c.role === role)?.at ?? -1;
  return {
    name: at("name"),
    period: at("period"),
    kind: at("figure-kind"),
    basis: at("basis"),
    status: at("status"),
    note: at("note"),
    figures: [at("numerator"), at("denominator"), at("actual")],
  };
};
const cellAt = (cells: readonly string[], at: number): string =>
  at < 0 ? "" : (cells[at] ?? "").trim();

/**
 * Reads the rows of one sheet, one after another, and gathers what is told once for all of them.
 */
export class SheetReader {
  private readonly sheet: RawSheet;
  private readonly sheetKey: string;
  private readonly understood: Understood;
  private readonly names: MeasureNames;
  private readonly problems: Findings;
  private readonly doubts: readonly string[];
  private readonly slots: readonly Slot[];
  /** The heading that the figure of each slot is told by. */ private readonly headings: readonly string[];
  /** Where figures stand. */ private readonly filled: readonly number[];
  private readonly at: Places;
  private readonly nameIn: (cell: string) => Named;
  private readonly dateIn = remembering(dateIn);
  private readonly figures: FigureReader;
  private readonly gathering = new Gathering();
  private readonly people = new Set<string>();
  private readonly passed = new PassedOver();
  private readonly ownPeriods: boolean;
  private readonly sheetDate: Dated;
  /** The measure of the last row that named one. */ private carried: Named;

  constructor(
    sheet: RawSheet,
    understood: Understood,
    names: MeasureNames,
    problems: Findings,
    doubts: readonly string[],
  ) {
    this.sheet = sheet;
    this.sheetKey = sheetKey(sheet);
    this.understood = understood;
    this.names = names;
    this.problems = problems;
    this.doubts = doubts;
    this.slots = slotsOf(sheet, understood, problems);
    this.headings = this.slots.map(
      ({ columns }) =>
        (columns.find((c) => c.field === "value") ?? columns[0])?.column.heading ?? "value",
    );
    this.filled = this.slots.flatMap((s) => s.columns.map((c) => c.column.at));
    this.at = placesOf(understood);
    this.ownPeriods = this.slots.some((s) => s.period !== null);
    this.sheetDate = { period: this.ownPeriods ? null : understood.period, doubts: NO_DOUBTS };
    this.nameIn = nameReader(names);
    this.carried = this.nameIn("");
    this.figures = new FigureReader(sheet, understood.layout, problems);
  }

  /**
   * Whether a row holds figures of a measure: not a heading in the middle, a total, an example of
   * our template, or nothing.
   */
  wants({ line, cells }: RawRow): boolean {
    const named = this.nameIn(cellAt(cells, this.at.name));
    if (named.text !== "") this.carried = named;
    if (!this.hasFigure(cells)) {
      if (this.saysMissing(cells)) return true;
      if (named.text !== "" && cellAt(cells, this.at.period) !== "") this.passed.empty.push(line);
      return false;
    }
    if (named.text === "" && this.at.kind < 0) {
      this.tell(
        "row",
        line,
        "indicator",
        "figures beside no measure",
        "the name of the measure in each row",
        "The row was left out.",
      );
      return false;
    }
    if (named.isTotal) {
      this.tell(
        "note",
        line,
        "indicator",
        `a row called “${named.text}”`,
        "",
        "Totals are worked out here, so it was not read.",
      );
      return false;
    }
    if (!this.isExample(cells)) return true;
    this.passed.examples.push(line);
    return false;
  }

  read({ line, cells }: RawRow): void {
    const field = this.fieldOf(cells, line);
    if (field === null) return;
    const stated = this.basisOf(line, cells);
    if (stated === "unread") return;
    const date = this.dateOf(line, cells);
    if (date === null) return;
    const slug = this.slugOf(this.carried, line);
    const ofRow = stated ?? this.carried.basis ?? this.understood.basis;
    const status = this.statusOf(line, cells);
    const gapMeant = this.saysMissing(cells);
    const note = ownNote(cellAt(cells, this.at.note));
    for (let i = 0; i < this.slots.length; i += 1) {
      const slot = this.slots[i];
      const period = slot?.period ?? date.period;
      if (!slot || period === null) continue;
      const figures = this.figures.read(slot, cells, line, field, gapMeant);
      if (figures === null || slug === NOBODY) continue;
      // Each field by its name: spreading a part into the middle of a row costs more than reading
      // it.
      const row: ReadRow = {
        file: this.sheet.file,
        sheet: this.sheet.sheet,
        sheetKey: this.sheetKey,
        line,
        named: this.carried.text,
        slug,
        period,
        numerator: figures.numerator,
        denominator: figures.denominator,
        value: figures.value,
        status: slot.status ?? status,
        note,
        percent: figures.percent,
        column: this.headings[i] ?? "value",
        layout: this.understood.layout,
        doubts: together(this.doubts, date.doubts, figures.doubts),
      };
      this.put(row, slot.basis, ofRow);
    }
  }

  result(): Gathered {
    this.passed.tell(this.sheet, this.problems);
    const { rows, unknown } = this.gathering;
    return { rows, unknown, people: this.people.size };
  }

  /**
   * Which figure a row gives, where rows of one measure are told apart by a column; null for one
   * nobody asked for.
   */
  private fieldOf(cells: readonly string[], line: number): ReturnType<typeof fieldNamed> {
    if (this.at.kind < 0) return "value";
    const kind = cellAt(cells, this.at.kind);
    const field = fieldNamed(kind);
    if (field === null) this.passed.addKind(kind, line);
    return field;
  }

  private tell(
    severity: Finding["severity"],
    line: number,
    column: string,
    found: string,
    wanted: string,
    mend: string,
  ): void {
    this.problems.tell(
      severity,
      this.sheet.file,
      this.sheet.sheet,
      line,
      column,
      found,
      wanted,
      mend,
    );
  }

  private slugOf({ bare, slug }: Named, line: number): string | null {
    if (slug !== null || !this.names.mayBePerson(bare)) return slug;
    if (!this.people.has(bare))
      this.tell(
        "row",
        line,
        "indicator",
        "words that may be a person’s name",
        "a measure of the catalogue",
        "They are not shown, and the row was left out. If it is a measure, write its slug.",
      );
    this.people.add(bare);
    return NOBODY;
  }

  private basisOf(line: number, cells: readonly string[]): Stated | null | "unread" {
    const text = cellAt(cells, this.at.basis);
    if (text === "") return null;
    const basis = basisOf(text);
    if (basis !== null) return basis;
    this.tell(
      "row",
      line,
      "basis",
      `“${text}”`,
      "month, snapshot, quarter, rolling-12, rolling-3 or ytd",
      "The row was left out.",
    );
    return "unread";
  }

  private dateOf(line: number, cells: readonly string[]): Dated | null {
    if (this.ownPeriods || this.at.period < 0) return this.sheetDate;
    const text = cellAt(cells, this.at.period);
    const date = this.dateIn(text);
    if (!date) {
      this.tell(
        "row",
        line,
        "period",
        `“${text}”`,
        "a month or quarter between 2000 and 2035, such as 2026-04 or Apr-26",
        "The row was left out.",
      );
      return null;
    }
    return date.read.why === null ? date : this.askOfPeriod(line, text, date.read, date.read.why);
  }

  private askOfPeriod(line: number, text: string, read: ReadPeriod, why: string): Dated | null {
    // Of the column, not of the cell: the day-and-month order and the meaning of Q1 are the same
    // all the way down.
    const id = questionId("period", "column", this.understood.layout, kindOfPeriod(text));
    const question = read.financially === undefined ? yesOrOut("period", id) : whichQuarter(id);
    const answer = this.problems.ask(question, {
      file: this.sheet.file,
      sheet: this.sheet.sheet,
      row: line,
      column: "period",
      found: `${why}, ${sayPeriod(read.id)}`,
      wanted: "",
      mend: "Confirm.",
    });
    if (answer === LEAVE_OUT) return null;
    const period = answer === FINANCIAL ? (read.financially ?? read.id) : read.id;
    return { period, doubts: answer === null ? [id] : [] };
  }

  /** "missing" beside an empty figure is a gap that is meant, with its reason in the note. */
  private saysMissing(cells: readonly string[]): boolean {
    return cellAt(cells, this.at.status).toLowerCase() === "missing";
  }

  private hasFigure(cells: readonly string[]): boolean {
    for (const at of this.filled) if ((cells[at] ?? "").trim() !== "") return true;
    return false;
  }

  private isExample(cells: readonly string[]): boolean {
    const note = cellAt(cells, this.at.note);
    if (note === "") return false;
    return isExample(
      this.at.figures.map((at) => cellAt(cells, at)),
      note,
    );
  }

  private statusOf(line: number, cells: readonly string[]): ReadRow["status"] {
    const text = cellAt(cells, this.at.status);
    const status = STATUS.get(text) ?? STATUS.get(text.toLowerCase());
    if (status === undefined && !/^[rag]$|^(red|amber|green|blue)$/i.test(text))
      this.tell(
        "note",
        line,
        "status",
        `“${text}”`,
        "final, provisional or revised",
        "Taken as final.",
      );
    return status ?? "final";
  }

  /**
   * What a heading says of its own column is nearer to a figure than what its row or sheet says.
   */
  private put(read: ReadRow, ofColumn: Stated | null, ofRow: Stated | null): void {
    const basis = ofColumn ?? ofRow;
    const row = basis === null ? read : { ...read, basis };
    if (row.slug === null) this.gathering.addUnknown(this.carried.bare, row);
    else if (this.at.kind < 0) this.gathering.add(row);
    else this.gathering.join(row);
  }
}
