import type { Area } from "#domain/area.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { MeasureNames } from "./measureNames.ts";
import { publishedIn, type PublishedSheet } from "./tidy/publishedSheet.ts";
import { toldIn, type ToldSheet } from "./told/toldTable.ts";
import { turnedOf, type Turned } from "./turned.ts";

/** What a sheet is, and what is needed to read it as that. */
export type Recognised =
  | { readonly is: "of-all"; readonly of: PublishedSheet }
  /** The sheet of our own workbook that says what each column is: there is nothing to read. */
  | { readonly is: "guidance" }
  /** A return with its months down: read turned round. */
  | { readonly is: "turned"; readonly turned: Turned }
  /** One of a council's tables beside its measures. */
  | { readonly is: "told"; readonly told: ToldSheet }
  /** A return of measures, or a stranger: its reader says which. */
  | { readonly is: "return" };

/**
 * What a sheet is, told by its headings and by the names of measures it holds, never by what its
 * file is called. The one place where this is decided, in this order: what is published of all,
 * our own guidance, months down, a council's tables, a return.
 */
export function recognise(
  sheet: RawSheet,
  names: MeasureNames,
  areas: readonly Area[],
): Recognised {
  const of = publishedIn(sheet, areas);
  if (of) return { is: "of-all", of };
  if (isGuidance(sheet)) return { is: "guidance" };
  const turned = turnedOf(sheet, names);
  if (turned) return { is: "turned", turned };
  const told = toldIn(sheet, names);
  return told ? { is: "told", told } : { is: "return" };
}

const isGuidance = (sheet: RawSheet): boolean =>
  /^column\|what to write/i.test((sheet.rows[0]?.cells ?? []).map((c) => c.trim()).join("|"));
