import { countTold } from "#intake/recognise/told/told.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import { formatNumber } from "#domain/format.ts";

const many = (n: number, one: string): string =>
  `${formatNumber(n, 0)} ${one}${n === 1 ? "" : "s"}`;

/**
 * "Read 2,298 rows of 1 file: 4 measures of every authority, 1 finding.": what came of a reading,
 * in a line.
 */
export function sayRead(read: ReadLocal, files: number): string {
  const figures = read.rows.length + countTold(read.told);
  const published = read.published.measures.length + read.published.same.length;
  const understood = [
    ...(figures > 0 || published + read.published.files.length === 0
      ? [`${many(figures, "figure")} understood`]
      : []),
    ...(published + read.published.files.length > 0
      ? [`${many(published, "measure")} of every authority`]
      : []),
  ];
  return `Read ${many(read.counted, "row")} of ${many(files, "file")}: ${understood.join(", ")}, ${many(read.problems.length, "finding")}.`;
}
