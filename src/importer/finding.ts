import type { Question } from "./local/question.ts";

/** One thing the importer noticed, with its place. `stop` ends the load, `row` drops the row, the rest go on. */
export type Finding = {
  readonly severity: "stop" | "row" | "doubt" | "note";
  readonly file: string;
  /** Line in the file as a spreadsheet numbers it (header = 1); null for the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly sentence: string;
  /** What a doubt asks: while nobody has answered, its figure is held back and nothing is written. */
  readonly question?: Question;
};

/** "b1.csv, row 41, column At31_episodes: …" */
export function sayFinding(f: Finding): string {
  const place = [
    f.file,
    f.row === null ? "" : `row ${f.row}`,
    f.column === null ? "" : `column ${f.column}`,
  ].filter((part) => part !== "");
  return `${place.join(", ")}: ${f.sentence}`;
}

/** Thrown by nothing, returned by readers: a load that must not go on. */
export const stops = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.severity === "stop");
