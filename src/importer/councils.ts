import type { Indicator } from "#domain/indicator.ts";
import { readAnswers, type AnswersFile } from "#intake/check/answersFile.ts";
import type { Finding } from "#intake/finding.ts";
import { readCouncil, type Council } from "#intake/folder/readCouncil.ts";
import { decode, readTable, type Source, type Table } from "#intake/read/table.ts";

type Given = NonNullable<Parameters<typeof readCouncil>[3]>;

/** The tables of a council's folder by the names of its files. */
export const tablesIn = (
  folder: readonly Source[],
  findings: Finding[],
): ReadonlyMap<string, Table> =>
  new Map(
    folder
      .filter((s) => s.name.endsWith(".csv"))
      .map((s) => [s.name.split("/").pop() ?? s.name, readTable(s, findings)]),
  );

/** A council's folder with what a person answered to its doubts; null where it is none. */
export const councilIn = (
  folder: readonly Source[],
  tables: ReadonlyMap<string, Table>,
  indicators: readonly Indicator[],
  findings: Finding[],
  given: Pick<Given, "synonyms" | "areas">,
): Council | null =>
  readCouncil(tables, indicators, findings, { ...confirmedIn(folder, findings), ...given });

/**
 * What a person answered to the folder's doubts and names: its confirmations.json, if it has one.
 */
function confirmedIn(folder: readonly Source[], findings: Finding[]): Partial<AnswersFile> {
  const file = folder.find((s) => s.name.endsWith("confirmations.json"));
  if (!file) return {};
  const read = readAnswers(decode(file.bytes));
  if (!("wrong" in read)) return read;
  findings.push({
    severity: "stop",
    file: file.name,
    row: null,
    column: null,
    sheet: null,
    found: read.wrong,
    wanted: "",
    mend: "",
  });
  return {};
}
