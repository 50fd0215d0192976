import type { Area } from "#domain/area.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import type { MeasureNames } from "#intake/recognise/measureNames.ts";
import type { Finding } from "#intake/finding.ts";
import { Findings } from "#intake/findings.ts";
import type { Answers } from "#intake/question.ts";
import { readReturn } from "./readReturn.ts";
import { plainCouncil, type OwnNames } from "#intake/recognise/rowsOfOne.ts";
import { seenOf, type Seen } from "#intake/recognise/seen.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Turned } from "#intake/recognise/turned.ts";
import { understand } from "#intake/recognise/understand.ts";

/**
 * What a return is read by: the names of measures, what a person answered, whose it is and the day
 * (ISO) it is read on.
 */
export type Asked = {
  readonly names: MeasureNames;
  readonly answers: Answers;
  readonly today: string | null;
  readonly own: OwnNames | null;
};

/**
 * The rows of a return, each in its place in the file; or why it has none: it is no return, or a
 * list of people.
 */
export type ReturnSheet =
  | { readonly is: "stranger" | "people" }
  | {
      readonly is: "read";
      readonly rows: readonly ReadRow[];
      /** Names nobody knows, with what was written beside them: nothing is said of them yet. */
      readonly unknown: ReadonlyMap<string, readonly ReadRow[]>;
      readonly seen: Seen;
    };

/**
 * A return with its measures down, or in rows of one figure each: the page, the command and a
 * council's folder read it so.
 */
export function readAcross(sheet: RawSheet, asked: Asked, problems: Findings): ReturnSheet {
  const understood = understand(sheet, asked.answers, asked.today);
  if (!understood) return { is: "stranger" };
  const found = readReturn(sheet, understood, asked.names, problems, asked.own);
  if (found.isListOfPeople) return { is: "people" };
  return {
    is: "read",
    rows: found.rows,
    unknown: found.unknown,
    seen: seenOf(sheet, understood),
  };
}

/**
 * A return whose months stand down: read turned round, with every finding where it stands in the
 * file.
 */
export function readTurned(
  { sheet, placeOf, passed }: Turned,
  asked: Asked,
  problems: Findings,
): ReturnSheet {
  const within = new Findings(asked.answers);
  const read = readAcross(sheet, asked, within);
  for (const problem of within.all())
    problems.add({ ...problem, ...placeOf(problem.row, problem.column) });
  for (const { row, found } of passed)
    problems.tell(
      "note",
      sheet.file,
      sheet.sheet,
      row,
      null,
      `a row without a month: ${found}`,
      "",
      "It was not read.",
    );
  if (read.is !== "read") return read;
  const placed = (row: ReadRow): ReadRow => {
    const { row: line, column } = placeOf(row.line, row.column);
    return { ...row, line: line ?? row.line, column: column ?? row.column };
  };
  return {
    ...read,
    rows: read.rows.map(placed),
    unknown: new Map([...read.unknown].map(([named, rows]) => [named, rows.map(placed)])),
  };
}

const namesOf = (area: Area): readonly string[] => [
  area.name,
  area.code,
  ...(area.oldCode === null ? [] : [area.oldCode]),
  ...area.formerCodes,
  ...area.otherNames,
];

/** How rows of a council may call it, and what the other councils among these areas are called. */
export const ownNames = (own: Area | undefined, areas: readonly Area[]): OwnNames | null =>
  own ? { name: own.name, all: namesOf(own), others: otherCouncils(areas) } : null;

/** What councils are called, to tell a row of another council from one of something else. */
export const otherCouncils = (areas: readonly Area[]): ReadonlySet<string> =>
  new Set(
    areas
      .filter(({ type }) => type === "authority" || type === "illustrative")
      .flatMap(namesOf)
      .map(plainCouncil)
      .filter((name) => name !== ""),
  );

/** What is said of a sheet whose rows are named as people are: the whole load stops. */
export const listOfPeople = ({ file, sheet }: RawSheet): Finding => ({
  severity: "stop",
  file,
  sheet,
  row: null,
  column: "indicator",
  found: "several rows named as people are, a column that looks like personal data",
  wanted: "totals only, never lists of people",
  mend: "Nothing of any file was loaded or kept. If they are measures, write their slugs.",
});
