import { TOLD_WORDS, type Told, type ToldTable } from "#intake/recognise/told/told.ts";

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** "2 figures of 2 measures, 7 budget lines, 1 target": what was accepted, in words. */
export function sayAccepted(figures: number, measures: number, told: Told): string {
  const tables = Object.entries(TOLD_WORDS).flatMap(([table, words]) => {
    const n = told[table as ToldTable].length;
    return n === 0 ? [] : [`${n} ${n === 1 ? words.one : words.many}`];
  });
  return [
    ...(figures > 0 || tables.length === 0
      ? [`${many(figures, "figure")} of ${many(measures, "measure")}`]
      : []),
    ...tables,
  ].join(", ");
}
