import type { Question } from "./question.ts";

/**
 * One thing noticed in a file a person brought: where, what was found, what was wanted, and how to mend it.
 * `stop` refuses the file, `row` leaves the row out, `doubt` holds its figures back until a person answers, `note` only tells.
 */
export type Problem = {
  readonly severity: "stop" | "row" | "doubt" | "note";
  readonly file: string;
  readonly sheet: string | null;
  /** As the spreadsheet numbers it; null for the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
  /** What a doubt asks; every doubt has one once the reading is done. */
  readonly question?: Question;
};

export const SEVERITY_WORDS: Record<Problem["severity"], string> = {
  stop: "Stops the file",
  row: "Left out",
  doubt: "Held back",
  note: "For information",
};

/** "returns.xlsx, sheet April, row 12, column value: found “Sept”, wanted a number. Write the figure alone." */
export function sayProblem(p: Problem): string {
  const place = [
    p.file,
    p.sheet === null ? "" : `sheet ${p.sheet}`,
    p.row === null ? "" : `row ${p.row}`,
    p.column === null ? "" : `column ${p.column}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
  return `${place}: found ${p.found}${p.wanted === "" ? "" : `, wanted ${p.wanted}`}.${p.mend === "" ? "" : ` ${p.mend}`}`;
}
