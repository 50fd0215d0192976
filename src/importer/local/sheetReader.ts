import type { Month, Quarter } from "#domain/calendar.ts";
import { known, missing, type Value } from "#domain/value.ts";
import type { RawRow } from "./csvRows.ts";
import { STATUS, TOTALS, fieldNamed, filled, kindOfPeriod, overlaps } from "./figureWords.ts";
import type { ReadRow } from "./localRow.ts";
import { PassedOver } from "./passedOver.ts";
import type { MeasureNames } from "./measureNames.ts";
import type { Problem } from "./problem.ts";
import type { Problems } from "./problems.ts";
import { LEAVE_OUT, questionId, yesOrOut } from "./question.ts";
import { readFigure, type ReadFigure } from "./readFigure.ts";
import { readPeriod, type ReadPeriod } from "./readPeriod.ts";
import { remembering } from "./remember.ts";
import type { RawSheet } from "./sheets.ts";
import { FINANCIAL, whichQuarter } from "./sheetTime.ts";
import { slotsOf, type Field, type Slot } from "./slots.ts";
import { isExample, ownNote } from "./template.ts";
import { basisOf, withoutBasis, type Stated } from "./timeWords.ts";
import type { Column, Understood } from "./understood.ts";

/** So many figures show what a measure nobody knows could be. */
const ENOUGH = 500;
/** In the place of a slug where a name is not to be kept. */
const NOBODY = "";

const gap = missing("missing");
/** One list for all rows that are sure: a million rows need no million lists. */
const NO_DOUBTS: readonly string[] = [];
const together = (a: readonly string[], b: readonly string[], c: readonly string[]) =>
  a.length + b.length + c.length === 0 ? NO_DOUBTS : [...a, ...b, ...c];

/** What a sheet's rows gave: `people` is how many of them are named as people are. */
export type Gathered = {
  readonly rows: readonly ReadRow[];
  /** Names nobody knows, with what was written beside them. */
  readonly unknown: ReadonlyMap<string, readonly ReadRow[]>;
  readonly people: number;
};

/** Reads the rows of one sheet, one after another, and gathers what is told once for all of them. */
export class SheetReader {
  private readonly sheet: RawSheet;
  private readonly understood: Understood;
  private readonly names: MeasureNames;
  private readonly problems: Problems;
  private readonly doubts: readonly string[];
  private readonly slots: readonly Slot[];
  /** Where figures stand. */ private readonly filled: readonly number[];
  private readonly at: { readonly [role: string]: number };
  private readonly slugNamed: (named: string) => string | null;
  private readonly namedIn = remembering(withoutBasis);
  private readonly figureIn = remembering(readFigure);
  private readonly periodIn = remembering(readPeriod);
  private readonly rows: ReadRow[] = [];
  /** Rows of which a measure has several: Number, Out of and %. */
  private readonly merged = new Map<string, number>();
  private readonly unknown = new Map<string, ReadRow[]>();
  private readonly people = new Set<string>();
  private readonly passed = new PassedOver();
  private carried = "";

  constructor(
    sheet: RawSheet,
    understood: Understood,
    names: MeasureNames,
    problems: Problems,
    doubts: readonly string[],
  ) {
    this.sheet = sheet;
    this.understood = understood;
    this.names = names;
    this.problems = problems;
    this.doubts = doubts;
    this.slots = slotsOf(sheet, understood, problems);
    this.filled = this.slots.flatMap((s) => s.columns.map((c) => c.column.at));
    this.at = Object.fromEntries([...understood.columns].reverse().map((c) => [c.role, c.at]));
    this.slugNamed = remembering((named) => names.slugOf(named));
  }

  /** Whether a row holds figures of a measure: not a heading in the middle, a total, an example of our template, or nothing. */
  wants({ line, cells }: RawRow): boolean {
    const named = this.cell(cells, "name").replace(/\s+/g, " ");
    if (named !== "") this.carried = named;
    const filled = this.filled.some((at) => (cells[at] ?? "").trim() !== "");
    if (!filled && this.saysMissing(cells)) return true;
    if (!filled) {
      if (named !== "" && this.at["period"] !== undefined && this.cell(cells, "period") !== "")
        this.passed.empty.push(line);
      return false;
    }
    if (named === "" && this.at["figure-kind"] === undefined) {
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
    if (TOTALS.test(named)) {
      this.tell(
        "note",
        line,
        "indicator",
        `a row called “${named}”`,
        "",
        "Totals are worked out here, so it was not read.",
      );
      return false;
    }
    const note = this.cell(cells, "note");
    if (
      note !== "" &&
      isExample(
        ["numerator", "denominator", "actual"].map((r) => this.cell(cells, r)),
        note,
      )
    ) {
      this.passed.examples.push(line);
      return false;
    }
    return true;
  }

  read({ line, cells }: RawRow): void {
    const kind = this.cell(cells, "figure-kind");
    const field = this.at["figure-kind"] === undefined ? "value" : fieldNamed(kind);
    if (field === null) return;
    const stated = this.basisOf(line, cells);
    if (stated === "unread") return;
    const row = this.periodOf(line, cells);
    if (row === null) return;
    const { named, basis: suffix } = this.namedIn(this.carried);
    const slug = this.slugOf(named, line);
    const basis = stated ?? suffix ?? this.understood.basis;
    const status = this.statusOf(line, cells);
    for (const slot of this.slots) {
      const period = slot.period ?? row.period;
      if (period === null) continue;
      const figures = this.figures(slot, cells, line, field);
      if (figures === null) continue;
      this.put({
        file: this.sheet.file,
        sheet: this.sheet.sheet,
        line,
        named: this.carried,
        slug,
        period,
        ...(basis === null ? {} : { basis }),
        ...figures,
        status,
        note: ownNote(this.cell(cells, "note")),
        column:
          (slot.columns.find((c) => c.field === "value") ?? slot.columns[0])?.column.heading ??
          "value",
        layout: this.understood.layout,
        doubts: together(this.doubts, row.doubts, figures.doubts),
      });
    }
  }

  result(): Gathered {
    this.passed.tell(this.sheet, this.problems);
    return {
      rows: this.rows.filter((r) => r.slug !== NOBODY && r.slug !== null),
      unknown: this.unknown,
      people: this.people.size,
    };
  }

  private cell(cells: readonly string[], role: string): string {
    return (cells[this.at[role] ?? -1] ?? "").trim();
  }

  private tell(
    severity: Problem["severity"],
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

  private slugOf(named: string, line: number): string | null {
    const slug = this.slugNamed(named);
    if (slug !== null || !this.names.mayBePerson(named)) return slug;
    if (!this.people.has(named))
      this.tell(
        "row",
        line,
        "indicator",
        "words that may be a person’s name",
        "a measure of the catalogue",
        "They are not shown, and the row was left out. If it is a measure, write its slug.",
      );
    this.people.add(named);
    return NOBODY;
  }

  private basisOf(line: number, cells: readonly string[]): Stated | null | "unread" {
    const text = this.cell(cells, "basis");
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

  private periodOf(
    line: number,
    cells: readonly string[],
  ): { readonly period: Month | Quarter | null; readonly doubts: readonly string[] } | null {
    if (this.slots.some((s) => s.period !== null)) return { period: null, doubts: NO_DOUBTS };
    if (this.at["period"] === undefined)
      return { period: this.understood.period, doubts: NO_DOUBTS };
    const text = this.cell(cells, "period");
    const read: ReadPeriod | null = this.periodIn(text);
    if (!read) {
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
    if (!read.why) return { period: read.id, doubts: NO_DOUBTS };
    // Of the column, not of the cell: the day-and-month order and the meaning of Q1 are the same all the way down.
    const id = questionId("period", "column", this.understood.layout, kindOfPeriod(text));
    const question = read.financially === undefined ? yesOrOut("period", id) : whichQuarter(id);
    const answer = this.problems.ask(question, {
      file: this.sheet.file,
      sheet: this.sheet.sheet,
      row: line,
      column: "period",
      found: `${read.why}, ${read.id}`,
      wanted: "",
      mend: "Confirm.",
    });
    if (answer === LEAVE_OUT) return null;
    const period = answer === FINANCIAL ? (read.financially ?? read.id) : read.id;
    return { period, doubts: answer === null ? [id] : [] };
  }

  /** "missing" beside an empty figure is a gap that is meant, with its reason in the note. */
  private saysMissing(cells: readonly string[]): boolean {
    return this.cell(cells, "status").toLowerCase() === "missing";
  }

  private statusOf(line: number, cells: readonly string[]): ReadRow["status"] {
    const text = this.cell(cells, "status");
    const status = STATUS[text.toLowerCase()];
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

  /** The figures below the headings of one period; null where none is written or one cannot be read. */
  private figures(
    slot: Slot,
    cells: readonly string[],
    line: number,
    kind: Field,
  ): Pick<ReadRow, Field | "percent" | "doubts"> | null {
    const out: { [field in Field]: Value } = { numerator: gap, denominator: gap, value: gap };
    let doubts: readonly string[] = NO_DOUBTS;
    let [percent, any] = [false, false];
    for (const { column, field } of slot.columns) {
      const text = (cells[column.at] ?? "").trim();
      if (text === "") continue;
      const read = this.figureIn(text);
      if (!read) {
        this.tellUnread(line, column, text);
        return null;
      }
      const doubt = this.doubtOf(read, line, column, text);
      if (doubt === "out") return null;
      if (doubt !== null) doubts = [...doubts, doubt];
      const to = field === "value" && kind !== "value" ? kind : field;
      out[to] = read.value;
      if (read.of && to === "value") {
        out.numerator = known(read.of.numerator);
        out.denominator = known(read.of.denominator);
      }
      percent ||= read.percent && to === "value";
      any = true;
    }
    return any || this.saysMissing(cells) ? { ...out, percent, doubts } : null;
  }

  private doubtOf(read: ReadFigure, line: number, column: Column, text: string): string | null {
    if (read.why === null) return null;
    const id = questionId("reading", "cell", this.understood.layout, text);
    const answer = this.problems.ask(yesOrOut("reading", id), {
      file: this.sheet.file,
      sheet: this.sheet.sheet,
      row: line,
      column: column.heading,
      found: read.why,
      wanted: "",
      mend: "Confirm.",
    });
    return answer === LEAVE_OUT ? "out" : answer === null ? id : null;
  }

  private tellUnread(line: number, column: Column, text: string): void {
    this.tell(
      "row",
      line,
      column.heading,
      `“${text}”`,
      "a number, or a gap written as -, *, <5, c, x or z",
      text.startsWith("=")
        ? "The file holds a formula without its result: open it in Excel, save it, and bring that."
        : "The figure was left out. Write the figure alone; words belong in the note.",
    );
  }

  private put(row: ReadRow): void {
    if (row.slug === null) {
      const named = withoutBasis(row.named).named;
      const before = this.unknown.get(named);
      if (!before) this.unknown.set(named, [row]);
      else if (before.length < ENOUGH) before.push(row);
      return;
    }
    if (this.at["figure-kind"] === undefined) {
      this.rows.push(row);
      return;
    }
    const key = `${row.named}|${row.period}|${row.basis ?? ""}`;
    const before = this.merged.get(key);
    const first = before === undefined ? undefined : this.rows[before];
    if (before === undefined || !first || overlaps(first, row)) {
      if (before === undefined) this.merged.set(key, this.rows.length);
      this.rows.push(row);
      return;
    }
    this.rows[before] = {
      ...first,
      numerator: filled(first.numerator, row.numerator),
      denominator: filled(first.denominator, row.denominator),
      value: filled(first.value, row.value),
      percent: first.percent || row.percent,
      doubts: [...new Set([...first.doubts, ...row.doubts])],
    };
  }
}
