import type { Question } from "./question.ts";

/**
 * One thing noticed in a file, whoever brought it and by whichever way: where, what was found, what
 * was wanted, and how to mend it or what was done. `stop` refuses the file, `row` leaves the row
 * out,
 * `doubt` holds its figures back until a person answers, `note` only tells.
 */
export type Finding = {
  readonly severity: "stop" | "row" | "doubt" | "note";
  readonly file: string;
  readonly sheet: string | null;
  /** As the spreadsheet numbers it (the header is 1); null for the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
  /** What a doubt asks; every doubt of a council's own file has one once the reading is done. */
  readonly question?: Question;
};

export const SEVERITY_WORDS: Record<Finding["severity"], string> = {
  stop: "Stops the file",
  row: "Left out",
  doubt: "Held back",
  note: "For information",
};

/** "returns.xlsx, sheet April, row 12, column value": where a finding stands. */
export const placeOf = ({ file, sheet, row, column }: Omit<Finding, "severity">): string =>
  [
    file,
    sheet === null ? "" : `sheet ${sheet}`,
    row === null ? "" : `row ${row}`,
    column === null ? "" : `column ${column}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

/** "returns.xlsx, row 12, column value: found “Sept”, wanted a number. Write the figure alone." */
export function sayFinding(finding: Finding): string {
  const { found, wanted, mend } = finding;
  return [
    `${placeOf(finding)}: found ${found}${wanted === "" ? "" : `, wanted ${wanted}`}.`,
    ...(mend === "" ? [] : [mend]),
  ].join(" ");
}

/** Does any of them refuse its file? Then nothing of it goes on. */
export const stops = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.severity === "stop");
