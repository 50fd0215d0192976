import type { CouncilEvent } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Finding } from "#intake/finding.ts";
import { ownSeries } from "#intake/patch/apply.ts";
import { checkRows } from "#intake/check/checkRows.ts";
import { keptRow, type ReadRow } from "#intake/recognise/localRow.ts";
import type { MeasureNames } from "#intake/recognise/measureNames.ts";
import { Findings } from "#intake/findings.ts";
import type { Answers } from "#intake/question.ts";
import { listOfPeople, readAcross, readTurned } from "#intake/check/returnSheet.ts";
import type { OwnNames } from "#intake/recognise/rowsOfOne.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { checkingCounts } from "#intake/check/told/countMeasures.ts";
import { countsIn } from "#intake/check/told/countRows.ts";
import { isCountSlug } from "#intake/recognise/told/countSlugs.ts";
import type { ToldCount } from "#intake/recognise/told/told.ts";
import { turnedOf } from "#intake/recognise/turned.ts";
import { unknownName } from "#intake/check/unknownName.ts";
import type { Table } from "#intake/read/table.ts";
import type { Population } from "#intake/check/figureOf.ts";

/** What the observations of a folder are read by. */
export type Folder = {
  readonly indicators: readonly Indicator[];
  readonly names: MeasureNames;
  readonly population: Population;
  readonly answers: Answers;
  /** Whose folder it is: rows of another council are left out. */
  readonly own: OwnNames | null;
};
/**
 * The figures of a folder that are sure: of measures, and counts of the stories under names a
 * person chose them for.
 */
export type Observed = {
  readonly rows: readonly ReadRow[];
  readonly counts: readonly ToldCount[];
};

/**
 * The observations of a council's folder: read and checked against nothing by the core that reads a
 * file dropped on the page, whether its months stand across or down, so that the same table gives
 * the same figures and findings. What is in doubt is held back, and its question goes with its
 * finding. Null where the rows are people: nothing of any file is kept.
 */
export function readObserved(table: Table, folder: Folder, findings: Finding[]): Observed | null {
  const problems = new Findings(folder.answers);
  const read = rowsIn(sheetOf(table), folder, problems);
  if (read === null) {
    findings.push(listOfPeople(sheetOf(table)));
    return null;
  }
  const checked = checkRows(read, {
    ...checkingCounts(
      {
        indicators: new Map(folder.indicators.map((i) => [i.slug, i])),
        history: () => ({ own: undefined, published: undefined }),
      },
      { finance: [], placements: [], quantities: [] },
    ),
    population: folder.population,
    problems,
    today: null,
  });
  const { counts } = countsIn(checked, problems);
  findings.push(...problems.all());
  const rows = checked.filter((row) => row.doubts.length === 0 && !isCountSlug(row.slug ?? ""));
  return { rows, counts };
}

/**
 * The observed figures as series, in the order of the file, laid over nothing. `source`: whose
 * figures they are, as the feed names them.
 */
export function observedSeries(
  rows: readonly ReadRow[],
  { indicators, population }: Folder,
  events: readonly CouncilEvent[],
  source: string,
): readonly Series[] {
  const bySlug = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const group = bySlug.get(row.slug ?? "");
    if (group) group.push(row);
    else bySlug.set(row.slug ?? "", [row]);
  }
  return [...bySlug].flatMap(([slug, group]) => {
    const indicator = indicators.find((i) => i.slug === slug);
    return indicator
      ? ownSeries({ series: [], events }, indicator, group.map(keptRow), population, source)
      : [];
  });
}

/** The rows of the file; none where it is no return, null where it is a list of people. */
function rowsIn(
  sheet: RawSheet,
  { names, answers, own }: Folder,
  problems: Findings,
): readonly ReadRow[] | null {
  const asked = { names, answers, today: null, own };
  const turned = turnedOf(sheet, names);
  const read = turned ? readTurned(turned, asked, problems) : readAcross(sheet, asked, problems);
  if (read.is === "people") return null;
  if (read.is === "stranger")
    problems.tell(
      "row",
      sheet.file,
      null,
      1,
      null,
      "headings that are none of a return",
      "indicator, basis, period, numerator, denominator, value, status, note",
      "Nothing of this file was read.",
    );
  if (read.is !== "read") return [];
  for (const [named, rows] of read.unknown)
    if (rows[0]) problems.add(unknownName(named, rows[0], rows, names));
  return read.rows;
}

/** A table of a folder as the sheet it is. */
export const sheetOf = (table: Table): RawSheet => ({
  file: table.file,
  sheet: null,
  rows: [
    { line: 1, cells: table.header },
    ...table.rows.map((cells, i) => ({ line: table.lines[i] ?? i + 2, cells })),
  ],
});
