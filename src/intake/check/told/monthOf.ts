import { isMonth, type Month, sayPeriod } from "#domain/calendar.ts";
import { readPeriod, type ReadPeriod } from "#intake/read/readPeriod.ts";
import type { Head } from "#intake/recognise/told/columns.ts";
import type { Tell } from "#intake/recognise/told/reading.ts";

/**
 * The period that a title above the table names, alone or in `words` among others; null where none
 * does.
 */
export const titlePeriod = (head: Head, words: RegExp): ReadPeriod | null =>
  head.titles.flatMap((t) => readPeriod(t) ?? readPeriod(words.exec(t)?.[0] ?? "") ?? [])[0] ??
  null;

/**
 * Reads the month of each row: its own, the one above where cells are merged, or the one of the
 * title.
 */
export function monthReader(head: Head, tell: Tell): (text: string, line: number) => Month | null {
  const title = titlePeriod(head, /\b(?:\d{1,2} )?[A-Z][a-z]{2,8} 20[0-3]\d\b/);
  const asked = new Set<string>();
  let carried = "";
  return (text, line) => {
    if (text !== "") carried = text;
    const read = carried === "" && title ? title : readPeriod(carried);
    if (!read || !isMonth(read.id)) {
      tell(
        "row",
        line,
        "period",
        `“${carried}”`,
        "a month between 2000 and 2035, such as 2026-11 or Nov-26",
        "The row was left out.",
      );
      return null;
    }
    if (read.why && !asked.has(carried))
      tell(
        "doubt",
        line,
        "period",
        `“${carried}”`,
        "",
        `${read.why}, ${sayPeriod(read.id)}; confirm.`,
      );
    asked.add(carried);
    return read.id;
  };
}
