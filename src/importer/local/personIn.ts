import type { Finding } from "../finding.ts";
import { personalIn } from "./personalSheet.ts";
import type { RawSheet } from "./sheets.ts";
import { personInText } from "./told/freeText.ts";
import type { ToldKnown } from "./told/reading.ts";
import { readTold } from "./told/readTold.ts";
import { understand } from "./understand.ts";

/**
 * A person in a sheet, in its sentences or as a column of people; null where there is none. A publisher's cover may hold its
 * address; words that would be kept may hold nobody's.
 */
export function personIn(sheet: RawSheet, known: ToldKnown): Finding | null {
  const person = personInText(sheet, known.names.isWord);
  const kept = person !== null && (understand(sheet) !== null || readTold(sheet, known) !== null);
  return kept ? person : personalIn(sheet);
}
