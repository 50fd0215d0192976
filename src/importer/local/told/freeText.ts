import type { Problem } from "../problem.ts";
import type { RawSheet } from "../sheets.ts";
import type { Tell } from "./reading.ts";

/** What can stand for one person inside a sentence. The place is told, never the words. */
const PERSON: readonly (readonly [what: string, is: RegExp])[] = [
  ["a date of birth", /\b(dob|d\.o\.b\.?|date of birth|born( on)?)\b\D{0,12}\d/i],
  ["a unique pupil number", /\b[A-Z]\d{11}[A-Z\d]\b/],
  ["an NHS number", /\b\d{3}[ -]\d{3}[ -]\d{4}\b|\bNHS (no|number)\b\D{0,6}\d/i],
  ["a name with a date", /^[A-Z][a-z'’-]+ [A-Z][a-z'’-]+,? \(?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)?$/],
  [
    "a case number",
    /\b(case|child|client|mosaic|liquidlogic|file|record)( (no|number|ref|reference|id))?\.?:? ?#?\d{5,}\b/i,
  ],
  ["initials with an age", /\b[A-Z]\.? ?[A-Z]\.?,? \(?aged? \d{1,2}\b/],
  ["a telephone number", /\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b/],
  [
    "a house and street",
    /\b\d{1,4}[a-z]? [A-Z][a-z]+ (Street|Road|Avenue|Lane|Close|Drive|Way|Crescent|Terrace|Court|Grove|Gardens|Place)\b/,
  ],
  ["a postcode", /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
];

/** Looks for a person in the sentences of a sheet; one stops the whole load, as a column of them does (domain rules 11). */
export function personInText(sheet: RawSheet): Problem | null {
  for (const { line, cells } of sheet.rows) {
    for (const cell of cells) {
      if (cell.length < 12 || !/[a-z] /i.test(cell)) continue;
      const found = PERSON.find(([, is]) => is.test(cell));
      if (found)
        return {
          severity: "stop",
          file: sheet.file,
          sheet: sheet.sheet,
          row: line,
          column: null,
          found: `a sentence that looks like personal data: ${found[0]}`,
          wanted: "words about the service, never about one child",
          mend: "Nothing of any file was loaded or kept. Take it out and load again.",
        };
    }
  }
  return null;
}

const FEW =
  /\b([1-5]|one|two|three|four|five) (?:(?:of|out of|looked after|care|other|more|young) )*(child|children|boys?|girls?|babies|baby|siblings?|famil(?:y|ies)|pupils?|people|young people|person|plans?|care leavers?|of (?:the )?\d+|\d+)\b/i;

/** Words that count fewer than six people can name one (domain rules 7): kept, and asked about. */
export function tellFew(tell: Tell, line: number, column: string, text: string): void {
  const few = FEW.exec(
    text.replace(
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      "",
    ),
  );
  if (few)
    tell(
      "doubt",
      line,
      column,
      `“${few[0]}”, a count under 6`,
      "words that cannot point to one child",
      "Say “fewer than six” or leave the count out, if these words are published.",
    );
}
