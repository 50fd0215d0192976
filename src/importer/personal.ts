import type { Finding } from "./finding.ts";
import { isEes } from "./sources/ees.ts";
import type { Table } from "./table.ts";

/** Headings that can only mean a person. Area, region and indicator names are not people. */
const PERSONAL: readonly RegExp[] = [
  /^(child|young ?person|pupil|client|carer|worker|first|fore|given|middle|sur|last|family|full|preferred)[ _-]?'?s?[ _-]?(name|forename|surname)s?$/i,
  /^(forename|surname|initial)(s|\(s\))?$/i,
  /^names? of (the )?(child|young ?person|pupil|client|carer|worker)/i,
  /\b(dob|date[ _-]?of[ _-]?birth|birth[ _-]?date)\b/i,
  /\b(upn|unique[ _-]?pupil|nhs[ _-]?(no|num|number|id)|former[ _-]?upn|legacy[ _-]?id)\b/i,
  /^(la ?)?(child|person|client|case|pupil|young ?person|mosaic|liquidlogic)[ _-]?(unique)?[ _-]?(id|ref|reference|number|no)$/i,
  /\b(post[ _-]?code|address|telephone|email)\b/i,
];
/** Personal beside other facts of a person; in DfE's tidy files, which hold totals alone, one of the ways they are told apart. */
const OF_A_PERSON = /\bethnicity\b/i;
const LOOKS_LIKE: readonly { readonly what: string; readonly is: RegExp }[] = [
  { what: "postcodes", is: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i },
  { what: "unique pupil numbers", is: /^[A-Z]\d{11}[A-Z\d]$/ },
  { what: "NHS numbers", is: /^\d{3} \d{3} \d{4}$/ },
];

/** Looks for personal data in headings and in a sample of cells: one hit stops the load (domain rules 11). */
export function findPersonal(table: Table): Finding | null {
  const name = (sentence: string, column: string): Finding => ({
    severity: "stop",
    file: table.file,
    row: 1,
    column,
    sentence,
  });
  for (const heading of table.header) {
    // A bare "name" is a person's only beside what else is asked of a person; catalogues have names too.
    if (
      /^names?$/i.test(heading) &&
      table.header.some((other) => /^(gender|sex|age|age at .*)$/i.test(other))
    ) {
      return name(
        "a column of names beside age or sex looks like a list of people. Nothing was loaded: this product takes totals only.",
        heading,
      );
    }
    // The census writes LAchildID, UniquePupilNumber, PersonBirthDate.
    const spaced = heading.replace(/_/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
    if (
      (OF_A_PERSON.test(spaced) && !isEes(table)) ||
      PERSONAL.some((pattern) => pattern.test(heading) || pattern.test(spaced))
    ) {
      return name(
        `this column looks like personal data. Nothing was loaded: this product takes totals only, never lists of people.`,
        heading,
      );
    }
  }
  for (const [i, heading] of table.header.entries()) {
    const sample = table.rows
      .slice(0, 200)
      .map((row) => (row[i] ?? "").trim())
      .filter((cell) => cell !== "");
    for (const { what, is } of LOOKS_LIKE) {
      if (sample.length > 0 && sample.filter((cell) => is.test(cell)).length > sample.length / 2) {
        return name(
          `the cells of this column look like ${what}. Nothing was loaded: this product takes totals only, never lists of people.`,
          heading,
        );
      }
    }
  }
  return null;
}
