import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Ours } from "#domain/ownMeasure.ts";
import type { Finding } from "#intake/finding.ts";
import { findPersonal } from "#intake/recognise/personal.ts";
import type { AnswersFile } from "#intake/check/answersFile.ts";
import { namesWith, tablesOf } from "#intake/check/ownKnown.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { personIn } from "#intake/check/personIn.ts";
import { Findings } from "#intake/findings.ts";
import { NO_ANSWERS } from "#intake/question.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { holdBack } from "#intake/check/told/holdBack.ts";
import { joinTold } from "#intake/patch/told/join.ts";
import type { ToldKnown } from "#intake/recognise/told/reading.ts";
import { readTold } from "#intake/check/told/readTold.ts";
import { toldIn } from "#intake/recognise/told/toldTable.ts";
import { oursAfter } from "#intake/patch/told/tellOurs.ts";
import { TOLD_TEMPLATES } from "#intake/recognise/told/templates.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";
import type { Table } from "#intake/read/table.ts";
import { sheetOf } from "./observations.ts";

/**
 * What a folder is read by beside its own files: a person's answers, and people's other words for
 * measures.
 */
export type Given = AnswersFile & {
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** The areas of the feed: rows of another council are told by them. */
  readonly areas: readonly Area[];
};
export const NOTHING_GIVEN: Given = {
  areas: [],
  answers: NO_ANSWERS,
  names: new Map(),
  synonyms: new Map(),
};

/**
 * A folder's tables as the page would read them, dropped on a council of which nothing is loaded.
 */
export type ReadTables = {
  readonly told: Told;
  /** The catalogue's measures and the council's own, and what they are called. */
  readonly indicators: readonly Indicator[];
  readonly names: ToldKnown["names"];
};

/**
 * The templates of a folder, in the order in which their files are read: what defines measures
 * before what names them.
 */
const TEMPLATES = TOLD_TEMPLATES.filter((t) => t.id !== "actions");

/**
 * Reads the tables of a folder beside its observations, each as the page reads a sheet: first
 * whether it holds a person, in every file of the folder, then its rows; what is in doubt is held
 * back, and its question goes with its finding. Null where a person was found: nothing of any file
 * is kept.
 */
export function readTables(
  tables: ReadonlyMap<string, Table>,
  code: string,
  catalogue: readonly Indicator[],
  given: Given,
  findings: Finding[],
): ReadTables | null {
  const problems = new Findings(given.answers);
  let told = NOTHING_TOLD;
  let known = knownWith(catalogue, code, given, undefined);
  for (const [table, wanted] of inOrder(tables)) {
    const sheet = sheetOf(table);
    // The first line of a folder's file is its headings, however long they are.
    const person = personIn(sheet, known) ?? findPersonal(table);
    if (person) {
      findings.push(person);
      return null;
    }
    if (wanted === null) continue;
    const found = toldIn(sheet, known.names);
    if (!found) {
      problems.add(noTable(sheet, wanted));
      continue;
    }
    const sure = holdBack(readTold(found, known), sheet, given.answers);
    told = joinTold(told, sure.told, problems.tellerOf(sheet));
    for (const one of sure.problems) problems.add(one);
    if (sure.told.measures.length > 0)
      known = knownWith(catalogue, code, given, oursAfter(undefined, told));
  }
  findings.push(...problems.all());
  return { told, indicators: [...known.indicators.values()], names: known.names };
}

/**
 * Every file of a folder, those with a template first, each with the columns that are wanted of it.
 */
function inOrder(
  tables: ReadonlyMap<string, Table>,
): readonly (readonly [table: Table, wanted: readonly string[] | null])[] {
  const told = TEMPLATES.flatMap(({ id, columns }) => {
    const table = tables.get(`${id}.csv`);
    return table ? [[table, columns.map(([column]) => column)] as const] : [];
  });
  const others = [...tables.values()].filter((table) => !told.some(([other]) => other === table));
  return [...told, ...others.map((table) => [table, null] as const)];
}

function knownWith(
  catalogue: readonly Indicator[],
  code: string,
  { answers, names, synonyms }: Given,
  ours: Ours | undefined,
): ToldKnown {
  const known = { indicators: catalogue, synonyms, mapped: names, ...KNOWN_NOTHING };
  return { ...tablesOf(known, namesWith(known, ours), answers, ours), code };
}

const noTable = ({ file, sheet }: RawSheet, wanted: readonly string[]): Finding => ({
  severity: "row",
  file,
  sheet,
  row: 1,
  column: null,
  found: `headings that are none of ${file.split("/").pop() ?? file}’s`,
  wanted: wanted.join(", "),
  mend: "Nothing of this file was read.",
});
