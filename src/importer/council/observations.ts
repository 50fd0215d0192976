import type { CouncilEvent } from "#domain/council.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Finding } from "../finding.ts";
import { ownSeries } from "../local/apply.ts";
import { checkRows } from "../local/check.ts";
import { keptRow, type ReadRow } from "../local/localRow.ts";
import type { MeasureNames } from "../local/measureNames.ts";
import type { Problem } from "../local/problem.ts";
import { Problems } from "../local/problems.ts";
import type { Answers } from "../local/question.ts";
import { readReturn } from "../local/readReturn.ts";
import type { RawSheet } from "../local/sheets.ts";
import { understand } from "../local/understand.ts";
import type { Table } from "../table.ts";
import type { Population } from "./measures.ts";

export type Folder = {
  readonly indicators: readonly Indicator[];
  readonly names: MeasureNames;
  readonly population: Population;
  readonly events: readonly CouncilEvent[];
  readonly answers: Answers;
  /** Whose figures they are, as the feed names them. */
  readonly source: string;
};

/**
 * The observations of a council's folder as series, in the order of the file: read, checked and laid over nothing, by the
 * same core that reads a file dropped on the page, so that the same rows give the same figures and findings. What is in
 * doubt is held back, and its question goes with its finding.
 */
export function readObservations(
  table: Table,
  folder: Folder,
  findings: Finding[],
): readonly Series[] {
  const problems = new Problems(folder.answers);
  const rows = sureRows(table, folder, problems);
  for (const problem of problems.all()) findings.push(asFinding(problem));
  const bySlug = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const group = bySlug.get(row.slug ?? "");
    if (group) group.push(row);
    else bySlug.set(row.slug ?? "", [row]);
  }
  const nothing = { series: [], events: folder.events };
  return [...bySlug].flatMap(([slug, group]) => {
    const indicator = folder.indicators.find((i) => i.slug === slug);
    return indicator
      ? ownSeries(nothing, indicator, group.map(keptRow), folder.population, folder.source)
      : [];
  });
}

function sureRows(table: Table, folder: Folder, problems: Problems): readonly ReadRow[] {
  const sheet = sheetOf(table);
  const understood = understand(sheet, folder.answers);
  if (!understood) {
    problems.tell(
      "row",
      table.file,
      null,
      1,
      null,
      "headings that are none of a return",
      "indicator, basis, period, numerator, denominator, value, status, note",
      "Nothing of this file was read.",
    );
    return [];
  }
  const { rows, unknown } = readReturn(sheet, understood, folder.names, problems);
  for (const [named, [first]] of unknown)
    problems.tell(
      "row",
      table.file,
      null,
      first?.line ?? null,
      "indicator",
      `“${named}”`,
      "a measure of the catalogue",
      "The row was left out.",
    );
  const checked = checkRows(rows, {
    indicators: new Map(folder.indicators.map((i) => [i.slug, i])),
    history: () => ({ own: undefined, published: undefined }),
    population: folder.population,
    problems,
    today: null,
  });
  return checked.filter((row) => row.doubts.length === 0);
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

/** A problem as the build tells it. */
export const asFinding = ({
  severity,
  file,
  row,
  column,
  found,
  wanted,
  mend,
  question,
}: Problem): Finding => ({
  severity,
  file,
  row,
  column,
  sentence: `found ${found}${wanted === "" ? "" : `, wanted ${wanted}`}.${mend === "" ? "" : ` ${mend}`}`,
  ...(question ? { question } : {}),
});
