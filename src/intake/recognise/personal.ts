import type { Finding } from "#intake/finding.ts";
import { roleOf } from "./headings.ts";
import { isEes } from "#importer/sources/ees.ts";
import type { Table } from "#intake/read/table.ts";

/** Headings that can only mean a person. Area, region and indicator names are not people. */
const PERSONAL: readonly RegExp[] = [
  /^(child|young ?person|yp|cyp|su|service ?user|resident|patient|parent|mother|father|pupil|student|client|carer|worker|social ?worker|allocated ?worker|sw|first|fore|given|middle|sur|last|family|full|preferred|legal|known)[ _-]?'?s?[ _-]?(full[ _-]?)?(name|forename|surname|initial)s?$/i,
  /^(forename|surname|initial|alias|aka)(s|\(s\))?$/i,
  /^(child|children|young ?person|yp|cyp|service ?user|client|pupil|case)('s)? (name|initials|details)$/i,
  /\b(lcs|ssid|ssd|ics|swift|carefirst|mosaic|liquidlogic|eclipse|azeus|protocol|framework ?i)[ _-]?(id|no|num|number|ref|reference|person id|pin)\b|^ssids?$/i,
  /\b(ni|nino|national[ _-]?insurance)[ _-]?(no|num|number)\b|^nino$/i,
  /^names? of (the )?(child|young ?person|pupil|client|carer|worker)/i,
  /\b(dob|date[ _-]?of[ _-]?birth|birth[ _-]?date)\b/i,
  /\b(upn|unique[ _-]?pupil|nhs[ _-]?(no|num|number|id)|former[ _-]?upn|legacy[ _-]?id)\b/i,
  /^(la ?)?(child|person|client|case|pupil|young ?person|mosaic|liquidlogic)[ _-]?(unique)?[ _-]?(id|ref|reference|number|no)$/i,
  /\b(post[ _-]?code|address|telephone|email)\b/i,
];
/**
 * Personal beside other facts of a person; in DfE's tidy files, which hold totals alone, one of the
 * ways they are told apart.
 */
const OF_A_PERSON = /\bethnicity\b/i;
const LOOKS_LIKE: readonly { readonly what: string; readonly is: RegExp }[] = [
  { what: "postcodes", is: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i },
  { what: "unique pupil numbers", is: /^[A-Z]\d{11}[A-Z\d]$/ },
  { what: "NHS numbers", is: /^\d{3} \d{3} \d{4}$/ },
  { what: "National Insurance numbers", is: /^[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i },
  {
    what: "surnames and first names",
    is: /^\p{Lu}['’]?\p{Lu}{2,}(-\p{Lu}+)?, ?\p{Lu}\p{Ll}[\p{L}'’ -]*$/u,
  },
];

/**
 * Facts that are asked of one person. Three of them side by side, or an age beside another, are a
 * list of people.
 */
const ASKED: readonly RegExp[] = [
  /^age( at .*| \(?(years|yrs)\)?)?$/i,
  /^(gender|sex)$/i,
  /^ethnic(ity| origin| group)$/i,
  /^(legal status|category of (abuse|need)|primary need|nationality|religion|first language|disabilit(y|ies))$/i,
  /^(allocated|key|lead|named) ?(social )?worker$|^(iro|social worker)$/i,
  /^(start|referral|placement|admission|plan|episode|date|case)( start(ed)?| opened| ended| end)? ?date$|^date (of )?(referral|admission|placed|started|opened)$/i,
  /^(initials|child|young person|yp|client|case|person)$/i,
];

/** Whether the headings are those of a list with one person a row. */
function asksOfAPerson(header: readonly string[]): string | null {
  // A return of measures may be broken down by age or sex: its rows are totals.
  if (header.some((heading) => roleOf(heading) === "name")) return null;
  const found = ASKED.flatMap((is) => header.find((heading) => is.test(heading.trim())) ?? []);
  const aged = header.some((heading) => ASKED[0]?.test(heading.trim()));
  return found.length >= 3 || (aged && found.length >= 2) ? (found[0] ?? null) : null;
}

/**
 * Looks for personal data in headings and in a sample of cells: one hit stops the load (domain
 * rules 11).
 */
export function findPersonal(table: Table): Finding | null {
  const name = (found: string, column: string): Finding => ({
    severity: "stop",
    file: table.file,
    sheet: null,
    row: 1,
    column,
    found,
    wanted: "totals only, never a list of people",
    mend: "Nothing was loaded.",
  });
  for (const heading of table.header) {
    // A bare "name" is a person's only beside what else is asked of a person; catalogues have names
    // too.
    if (
      /^names?$/i.test(heading) &&
      table.header.some((other) => /^(gender|sex|age|age at .*)$/i.test(other))
    ) {
      return name("a column of names beside age or sex: it looks like a list of people", heading);
    }
    // The census writes LAchildID, UniquePupilNumber, PersonBirthDate.
    const spaced = heading
      .replace(/_/g, " ")
      .replace(/\b([A-Z])\.(?=[A-Z]\b)/gi, "$1")
      .replace(/\.$/, "")
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .trim();
    if (
      (OF_A_PERSON.test(spaced) && !isEes(table)) ||
      PERSONAL.some((pattern) => pattern.test(heading) || pattern.test(spaced))
    ) {
      return name("a column that looks like personal data", heading);
    }
  }
  const asked = isEes(table) ? null : asksOfAPerson(table.header);
  if (asked !== null)
    return name(
      "columns side by side that are asked of one person: a list with a child a row",
      asked,
    );
  for (const [i, heading] of table.header.entries()) {
    const sample = table.rows
      .slice(0, 200)
      .map((row) => (row[i] ?? "").trim())
      .filter((cell) => cell !== "");
    for (const { what, is } of LOOKS_LIKE) {
      if (sample.length > 0 && sample.filter((cell) => is.test(cell)).length > sample.length / 2) {
        return name(`cells that look like ${what}`, heading);
      }
    }
  }
  return null;
}
