import { MOST_HEADLINES } from "#domain/ownMeasure.ts";
import type { Finding } from "#intake/finding.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { rowsBelow, type Head } from "#intake/recognise/told/columns.ts";
import {
  asker,
  firstOf,
  teller,
  type ReadTold,
  type ToldKnown,
} from "#intake/recognise/told/reading.ts";
import { DEFAULT_HEADLINES, NOTHING_TOLD, type ToldHeadline } from "#intake/recognise/told/told.ts";

/**
 * A council's headlines, the whole list: by `order`, rows without a number after the rest as they
 * stand. One row that says “default” goes back to the catalogue's. Null for any other table.
 */
export function readHeadlinesSheet(sheet: RawSheet, head: Head, known: ToldKnown): ReadTold {
  const problems: Finding[] = [];
  const tell = teller(sheet, problems);
  const { unknown, slugOf } = asker(known.names, tell);
  const first = firstOf(tell, "one headline");
  const placed: { readonly place: number; readonly row: ToldHeadline }[] = [];
  for (const { line, at, empty } of rowsBelow(sheet, head)) {
    const named = at("headline");
    if (empty || named === "") continue;
    const place = at("order") === "" ? Infinity : Number(at("order"));
    if (Number.isNaN(place)) {
      tell("row", line, "order", `“${at("order")}”`, "a number", "The row was left out.");
      continue;
    }
    const isDefault = named.toLowerCase() === DEFAULT_HEADLINES;
    const slug = isDefault ? DEFAULT_HEADLINES : slugOf(named, line, "headline");
    if (slug === null) continue;
    const row: ToldHeadline = { indicator: slug };
    if (first(slug, line, "headline", row)) placed.push({ place, row });
  }
  const inOrder = placed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  if (inOrder.length > MOST_HEADLINES)
    tell(
      "row",
      null,
      "headline",
      `${inOrder.length} headlines`,
      `at most ${MOST_HEADLINES}`,
      `The first ${MOST_HEADLINES} were kept.`,
    );
  return {
    told: { ...NOTHING_TOLD, headlines: inOrder.slice(0, MOST_HEADLINES).map(({ row }) => row) },
    problems,
    unknown,
    lines: new Map(),
  };
}
