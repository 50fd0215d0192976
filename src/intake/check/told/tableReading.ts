import { sayDay } from "#domain/words/figure/sayDay.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Value } from "#domain/value.ts";
import type { Finding } from "#intake/finding.ts";
import type { Question } from "#intake/question.ts";
import { readFigure } from "#intake/read/readFigure.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { rowsBelow, tellRivals, type Head } from "#intake/recognise/told/columns.ts";
import { tellFew } from "#intake/recognise/freeText.ts";
import { readDay } from "#intake/read/readDay.ts";
import { teller, type ReadTold, type Tell } from "#intake/recognise/told/reading.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";

type Cells = ReturnType<typeof rowsBelow>[number];

/**
 * One row of a table, and what is noticed of it. What leaves the row out answers null, as its
 * reader does then.
 */
export class Row {
  readonly line: number;
  /** A field by its name, trimmed; an absent column reads as empty. */
  readonly at: Cells["at"];
  /** The whole row as it stands, for a table whose columns have no fixed names. */
  readonly cells: readonly string[];
  private readonly tell: Tell;

  constructor({ line, at }: Cells, cells: readonly string[], tell: Tell) {
    this.line = line;
    this.at = at;
    this.cells = cells;
    this.tell = tell;
  }

  /** A field as a finding quotes it. */
  said(field: string): string {
    return `“${this.at(field)}”`;
  }

  leaveOut(column: string, found: string, wanted: string, mend = "The row was left out."): null {
    this.tell("row", this.line, column, found, wanted, mend);
    return null;
  }

  doubt(column: string, found: string, wanted: string, mend: string, question?: Question): void {
    this.tell("doubt", this.line, column, found, wanted, mend, question);
  }

  note(column: string, found: string, wanted: string, mend: string): void {
    this.tell("note", this.line, column, found, wanted, mend);
  }

  /**
   * What was read is not what is plainly written: `why` says how it was taken. Null says nothing.
   */
  confirm(column: string, why: string | null): void {
    if (why) this.doubt(column, this.said(column), "", `${why}; confirm.`);
  }

  /** Asks about words that count so few people that they could name one. */
  doubtFew(column: string, text: string = this.at(column)): void {
    tellFew(this.tell, this.line, column, text);
  }

  /**
   * A count or an amount as `text` writes it, a gap with its reason; null where it is neither,
   * which leaves `what` out.
   * `plain` is the text without marks that the column lets stand.
   */
  figure(column: string, text: string, what: "row" | "cell", plain = text): Value | null {
    const read = readFigure(plain);
    if (!read || read.percent)
      return this.leaveOut(
        column,
        `“${text}”`,
        "a number, or a gap written as -, *, <5, c, x or z",
        `The ${what} was left out.`,
      );
    if (read.why) this.doubt(column, `“${text}”`, "", `${read.why}; confirm.`);
    return read.value;
  }

  /**
   * A day a table can do without, as 2026-11-30; empty where none is written, or none that can be
   * read.
   */
  dayIfAny(column: string, wanted: string, without: string): string {
    if (this.at(column) === "") return "";
    const day = readDay(this.at(column));
    if (!day) this.note(column, this.said(column), wanted, without);
    else if (day.why) this.confirm(column, `${day.why}, ${sayDay(day.iso)}`);
    return day?.iso ?? "";
  }
}

/**
 * The reading of one table under its headings: its rows, what was noticed, and the line each fact
 * was read from.
 */
export class TableReading {
  readonly head: Head;
  readonly tell: Tell;
  /** The rows that hold anything. */
  readonly rows: readonly Row[];
  private readonly problems: Finding[] = [];
  private readonly lines = new Map<object, number>();

  constructor(sheet: RawSheet, head: Head) {
    this.head = head;
    this.tell = teller(sheet, this.problems);
    this.rows = rowsBelow(sheet, head).flatMap((row, i) =>
      row.empty ? [] : [new Row(row, sheet.rows[head.at + 1 + i]?.cells ?? [], this.tell)],
    );
  }

  /**
   * The reading of a table whose every column has a field: of two that would do for one, which was
   * taken is asked.
   */
  static of(sheet: RawSheet, head: Head): TableReading {
    const table = new TableReading(sheet, head);
    tellRivals(head, table.tell);
    return table;
  }

  /**
   * Keeps the line a fact was read from, so that a doubt of the line holds the fact back; gives the
   * fact.
   */
  from<Fact extends object>(line: number, fact: Fact): Fact {
    this.lines.set(fact, line);
    return fact;
  }

  /** All that the table gave; `unknown` are measures nobody knows. */
  read(told: Partial<Told>, unknown: ReadTold["unknown"] = NOBODY_UNKNOWN): ReadTold {
    return {
      told: { ...NOTHING_TOLD, ...told },
      problems: this.problems,
      unknown,
      lines: this.lines,
    };
  }
}
const NOBODY_UNKNOWN: ReadonlyMap<string, readonly Indicator[]> = new Map();
