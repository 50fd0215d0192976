import type { Finding } from "#intake/finding.ts";
import { personalIn } from "#intake/recognise/personalSheet.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import { personInText } from "#intake/recognise/freeText.ts";
import type { ToldKnown } from "#intake/recognise/told/reading.ts";
import { toldIn } from "#intake/recognise/told/toldTable.ts";
import { understand } from "#intake/recognise/understand.ts";

/**
 * A person in a sheet, in its sentences or as a column of people; null where there is none. A
 * publisher's cover may hold its address; words that would be kept may hold nobody's.
 */
export function personIn(sheet: RawSheet, known: ToldKnown): Finding | null {
  const person = personInText(sheet, known.names.isWord);
  const kept =
    person !== null && (understand(sheet) !== null || toldIn(sheet, known.names) !== null);
  return kept ? person : personalIn(sheet);
}
