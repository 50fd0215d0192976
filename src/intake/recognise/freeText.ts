import type { Finding } from "#intake/finding.ts";
import { remembering } from "#intake/read/remember.ts";
import type { RawSheet } from "#intake/read/sheets.ts";
import type { Tell } from "./told/reading.ts";

/**
 * Words that no name is made of: months, days, places in a sentence, and the service's own short
 * words.
 */
const NO_NAMES = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday the a an in on at of for to from by with and or but no not one two three four five six seven eight nine
  ten this that these those our their his her its we they he she it as is was were are be been has have had will may can all each
  every both other more less most last next first second third new total section part band team year month quarter week target
  stage level north south east west central council county city borough district board head director manager officer team service
  services support plan plans panel court family children child young people person mash send uasc ehcp ehc neet eet icpc camhs dsg
  cin cla lac yot yjs iro plo sgo ifa dfe ofsted lado cse cce nts nhs icb dbs qa kpi hr fte pep rhi sdq iha rha cp cpp cpc la lcs
  asye sen senco gp hv mtfs rag ytd dot tbc n/a na covid bame pause rapid english maths education health social work worker
  workers care leavers leaver early help age ages aged oct nov dec jan feb mar apr jun jul aug sept sep`.split(
    /\s+/,
  ),
);
type IsWord = (word: string) => boolean;
type Pattern = readonly [what: string, is: RegExp];

/** What can stand for one person inside a sentence. The place is told, never the words. */
const PERSON: readonly Pattern[] = [
  ["a date of birth", /\b(dob|d\.o\.b\.?|date of birth|born( on)?)\b\D{0,12}\d/i],
  ["a unique pupil number", /\b[A-Z]\d{11}[A-Z\d]\b/],
  ["an NHS number", /\b\d{3}[ -]\d{3}[ -]\d{4}\b|\bNHS (no|number)\b\D{0,6}\d/i],
  ["a National Insurance number", /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/],
  ["a name with a date", /^[A-Z][a-z'’-]+ [A-Z][a-z'’-]+,? \(?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)?$/],
  [
    "a case number",
    /\b(case|child|client|mosaic|liquidlogic|lcs|ssid|file|record)( (no|number|ref|reference|id))?\.?:? ?#?\d{5,}\b/i,
  ],
  [
    "initials with an age",
    /\b[A-Z]\.? ?[A-Z]\.?,? \(?aged? \d{1,2}\b|\b[A-Z]\. ?[A-Z]\.?,? \(?\d{1,2}\b(?!%)/,
  ],
  ["a telephone number", /\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b/],
  [
    "a house and street",
    /\b\d{1,4}[a-z]? [A-Z][a-z]+ (Street|Road|Avenue|Lane|Close|Drive|Way|Crescent|Terrace|Court|Grove|Gardens|Place)\b/,
  ],
  ["a postcode", /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  [
    "a child’s age",
    /\b\d{1,2}[ -]?(year|yr|month|week)s?[ -]olds?\b(?= (boy|girl|child|baby|male|female|who|in|is|was|placed|from))/i,
  ],
  [
    "a child’s age",
    /\b(one|a|the|this|another|his|her|their) (little |young )?(boy|girl|child|baby|infant|toddler|teenager|young person|sister|brother|sibling|twin|son|daughter),? ?\(?(aged? |who is )?\d{1,2}\b(?! ?(%|per cent|of|out))/i,
  ],
];
const NAME = String.raw`\p{Lu}[\p{Ll}'’][\p{L}'’-]*`;
/**
 * Names: only words that are nobody's own words for a measure or a service are taken for one. Group
 * 1 is the name.
 */
const NAMED: readonly Pattern[] = [
  [
    "a name with an age",
    new RegExp(
      String.raw`\b((?:${NAME} )?\p{Lu}[\p{L}'’-]+) ?\((?:aged? )?(?:1?\d|2[0-5])(?: ?(?:years?|yrs?|months?|mths?|weeks?|y))?\)`,
      "gu",
    ),
  ],
  [
    "a name with an age",
    new RegExp(
      String.raw`\b(${NAME}(?: ${NAME})?), (?:aged? )?(?:1?\d|2[0-5])(?=[,;.) ]|$)(?! ?(?:%|per cent|${NAME}|of |in |out |children|plans|cases|places|days|weeks|months))`,
      "gu",
    ),
  ],
  [
    "a relative’s name",
    new RegExp(
      String.raw`\b(?:sister|brother|mother|father|mum|mam|dad|grandmother|grandfather|grandma|grandad|gran|nan|nana|uncle|aunt|auntie|cousin|son|daughter|step-?(?:father|mother|dad|mum)|(?:foster )?carer|guardian|partner|neighbour|twin)s?,? (?:called |named )?(${NAME}(?: ${NAME})?)`,
      "gu",
    ),
  ],
  ["a surname in capitals", /\b(\p{Lu}[\p{Ll}'’][\p{L}'’-]* \p{Lu}['’]?\p{Lu}{2,})\b/gu],
  ["a surname in capitals", /\b(\p{Lu}['’]?\p{Lu}{2,}, ?\p{Lu}\p{Ll}+)\b/gu],
];

/** Is every word of it free to be a name's? */
const isName = (text: string, isWord: IsWord): boolean =>
  text
    .split(/[ ,]+/)
    .filter((word) => word !== "")
    .every((word) => !NO_NAMES.has(word.toLowerCase()) && !isWord(word.toLowerCase()));

/** What of a person a sentence holds, or null. */
function personIn(text: string, isWord: IsWord): string | null {
  const found = PERSON.find(([, is]) => is.test(text));
  if (found) return found[0];
  const named = NAMED.find(([, is]) =>
    [...text.matchAll(is)].some((match) => isName(match[1] ?? "", isWord)),
  );
  return named?.[0] ?? null;
}

const nobody: IsWord = () => false;

/**
 * Looks for a person in the sentences of a sheet; one stops the whole load, as a column of them
 * does (domain rules 11).
 */
export function personInText(sheet: RawSheet, isWord: IsWord = nobody): Finding | null {
  // A million rows repeat some thousand texts: each is looked at once.
  const looked = remembering((cell) => personIn(cell, isWord));
  for (const { line, cells } of sheet.rows) {
    for (const cell of cells) {
      if (cell.length < 8 || !cell.includes(" ")) continue;
      const found = looked(cell);
      if (found !== null)
        return {
          severity: "stop",
          file: sheet.file,
          sheet: sheet.sheet,
          row: line,
          column: null,
          found: `a sentence that looks like personal data: ${found}`,
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
