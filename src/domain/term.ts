import { capital, lower } from "./firstLetter.ts";

/** The default name of the cohort (domain rules 12). */
const DEFAULT_TERM = "Children looked after";

const FORMS = /\b(children looked after|looked[ -]after children)\b/gi;

/**
 * Writes the cohort's name as the council says it ("Children in care"). One name stands throughout;
 * the capital follows the place in the sentence.
 */
export function withTerm(text: string, term: string): string {
  if (term === DEFAULT_TERM) return text;
  return text.replace(FORMS, (found) => (/^[A-Z]/.test(found) ? capital(term) : lower(term)));
}
