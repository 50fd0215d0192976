import { known, missing, type Value } from "#domain/value.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { Findings } from "#intake/findings.ts";
import { LEAVE_OUT, questionId, yesOrOut } from "#intake/question.ts";
import { readFigure, type ReadFigure } from "#intake/read/readFigure.ts";
import { remembering } from "#intake/read/remember.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Field, Slot } from "#intake/recognise/slots.ts";
import type { Column } from "#intake/recognise/understood.ts";

/** What the cells below the headings of one period give. */
export type Figures = Pick<ReadRow, Field | "percent" | "doubts">;
/** The same on its way: filled in place, since a row of a million must not be copied. */
type Filling = { [field in Field]: Value } & { percent: boolean; doubts: readonly string[] };

const gap = missing("missing");
/** One list for all rows that are sure: a million rows need no million lists. */
export const NO_DOUBTS: readonly string[] = [];

/** Reads the figures of one sheet's rows, and tells which cells hold none. */
export class FigureReader {
  private readonly sheet: RawSheet;
  private readonly layout: string;
  private readonly problems: Findings;
  private readonly figureIn = remembering(readFigure);

  constructor(sheet: RawSheet, layout: string, problems: Findings) {
    this.sheet = sheet;
    this.layout = layout;
    this.problems = problems;
  }

  /**
   * The figures of one period in a row. `kind` is what the row says its figure is, and `gapMeant`
   * that an empty one is no slip; null where none is written or one cannot be read.
   */
  read(
    { columns }: Slot,
    cells: readonly string[],
    line: number,
    kind: Field,
    gapMeant: boolean,
  ): Figures | null {
    const out: Filling = {
      numerator: gap,
      denominator: gap,
      value: gap,
      percent: false,
      doubts: NO_DOUBTS,
    };
    let any = gapMeant;
    for (const { column, field } of columns) {
      const text = (cells[column.at] ?? "").trim();
      if (text === "") continue;
      const read = this.figureIn(text);
      if (!read) {
        this.tellUnread(line, column, text);
        return null;
      }
      const doubt = this.doubtOf(read, line, column, text);
      if (doubt === "out") return null;
      if (doubt !== null) out.doubts = [...out.doubts, doubt];
      fill(out, field === "value" ? kind : field, read);
      any = true;
    }
    return any ? out : null;
  }

  private doubtOf(read: ReadFigure, line: number, column: Column, text: string): string | null {
    if (read.why === null) return null;
    const id = questionId("reading", "cell", this.layout, text);
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
    this.problems.tell(
      "row",
      this.sheet.file,
      this.sheet.sheet,
      line,
      column.heading,
      `“${text}”`,
      "a number, or a gap written as -, *, <5, c, x or z",
      text.startsWith("=")
        ? "The file holds a formula without its result: open it in Excel, save it, and bring that."
        : "The figure was left out. Write the figure alone; words belong in the note.",
    );
  }
}

function fill(out: Filling, to: Field, read: ReadFigure): void {
  const { value } = read;
  if (to === "numerator") out.numerator = value;
  else if (to === "denominator") out.denominator = value;
  else fillShown(out, read);
}

function fillShown(out: Filling, { value, percent, of }: ReadFigure): void {
  out.value = value;
  if (of) {
    out.numerator = known(of.numerator);
    out.denominator = known(of.denominator);
  }
  out.percent ||= percent;
}
