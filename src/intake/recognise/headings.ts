import { MONTHS } from "#domain/calendar.ts";
import type { LocalRow } from "./localRow.ts";
import { readPeriod, type ReadPeriod } from "#intake/read/readPeriod.ts";
import { basisIn, type Stated } from "./timeWords.ts";

/**
 * What a column of a return holds. `actual` is the figure itself; what is not read has a role too,
 * so that it can be shown.
 */
export const ROLES = [
  "name",
  "period",
  "actual",
  "numerator",
  "denominator",
  "figure-kind",
  "basis",
  "status",
  "note",
  "council",
  "part",
  "target",
  "tolerance",
  "rag",
  "direction",
  "year-to-date",
  "last-year",
  "comparator",
  "polarity",
  "total",
  "reference",
  "owner",
  "unread",
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Record<Role, string> = {
  name: "Measure",
  period: "Period",
  actual: "Actual",
  numerator: "Numerator",
  denominator: "Denominator",
  "figure-kind": "Kind of figure",
  basis: "Time basis",
  status: "Status",
  note: "Note",
  council: "Council",
  part: "Part of the council",
  target: "Target",
  tolerance: "Tolerance",
  rag: "RAG",
  direction: "Direction",
  "year-to-date": "Year to date",
  "last-year": "An earlier year",
  comparator: "Somebody else’s figure",
  polarity: "Which way is better",
  total: "Total of months",
  reference: "Reference",
  owner: "Owner",
  unread: "Not known",
};
/** Roles whose cells are figures of the council that are read. */
export const FIGURES: ReadonlySet<Role> = new Set<Role>(["actual", "numerator", "denominator"]);

const USED: ReadonlySet<Role> = new Set<Role>([
  "name",
  "period",
  "figure-kind",
  "basis",
  "status",
  "note",
  "council",
  "part",
]);
/** Is anything of such a column read, as a figure or beside one? */
export const isRead = (role: Role): boolean => USED.has(role) || FIGURES.has(role);

/** Headings that can only mean a part: a row with a word below one is never the whole. */
export const PART_OF =
  /\b(team|locality|localities|district|ward|patch|cluster|hub|quadrant|age( group| band|s)?|sex|gender|ethnic\w*|breakdown|characteristic|disability|sub-?group|provider|cohort name)\b/;

/**
 * In order: the first that fits is meant. Tested on lower case without brackets, percent signs and
 * doubled spaces.
 */
const ROLE_OF: readonly (readonly [role: Role, is: RegExp])[] = [
  [
    "name",
    /^(indicator|measure|slug|kpi|pi|metric|activity|performance (indicator|measure)|(indicator|measure|kpi|pi) (name|description|title)|description|name of (measure|indicator))s?$/,
  ],
  ["reference", /^((kpi|pi|measure|indicator)?\s?(ref|reference|id|no|number|code)|#)$/],
  ["year-to-date", /\b(ytd|year to date|y t d|cumulative|cum|year so far)\b/],
  [
    "last-year",
    /\b(last|previous|prior) (year|month|quarter|period)s?\b|^(ly|previous|prior|baseline|last)$|\bsame (month|period|quarter|time) last year\b|\b(outturn|actual|final|year ?end|result)s?\b.*\b20\d\d\b|\b20\d\d\D{0,3}\d{2,4}\b.*\b(outturn|actual|final|year ?end|result)s?\b|^20\d\d\s?[/–-]\s?\d{2,4}$/,
  ],
  ["target", /\b(target|trajectory|standard|goal|ambition|threshold|aim)s?\b|^plan$/],
  ["tolerance", /^(tolerance|amber|amber (band|within|tolerance)|within|variance|var|gap)\b/],
  [
    "rag",
    /^(b?rag|rag (rating|status)|(traffic light|rating|performance)s?( status)?|r ?\/ ?a ?\/ ?g|rag .*)$/,
  ],
  [
    "direction",
    /^(dot|d\.?o\.?t\.?|direction|direction of travel|trend|travel|movement|change|arrow|\+ ?\/ ?-|diff(erence)?)( .*)?$/,
  ],
  [
    "comparator",
    /\b(england|national|region(al)?|statistical neighbours?|stat neighbours?|sn|eng|benchmark|comparator|neighbours?|similar authorities|london|peer group)\b/,
  ],
  ["polarity", /^(polarity|good is|better|(high|low)(er)? is (good|better)|good performance)$/],
  ["status", /^(status|provisional|final or provisional)$/],
  ["basis", /^(basis|time basis|frequency|period (type|basis)|counted over)$/],
  [
    "figure-kind",
    /^(part|figure|type|numerator.*denominator|num ?\/ ?den|n ?\/ ?d|row|(data|measure|figure|value) type|unit)$/,
  ],
  [
    "period",
    /^(period|month|date|quarter|month ending|(reporting|time) (period|month)|period ending|month end|as at|week ending)$/,
  ],
  ["numerator", /^(numerator|num|count|number|n|no|volume|number of children)$/],
  ["denominator", /^(denominator|denom|den|out of|cohort|total|total cohort)$/],
  [
    "actual",
    /^(value|figure|result|actual|outturn|performance|percentage|percent|rate|current|latest|this (month|period|quarter)|in month|month(ly)? (actual|figure|value|performance)|actuals|position|score|current (month|performance|position|value)|latest (value|figure|position))$/,
  ],
  [
    "note",
    /^(notes?|comments?|commentary|narrative|explanation|context|actions?|(service|officer|manager) comments?|.*\bcomment(ary|s)?)$/,
  ],
  ["owner", /^(owner|lead|lead officer|responsible( officer)?|service lead|head of service)$/],
  [
    "council",
    /^(la|lad|local authority|authority|council|(la|local authority|authority|council|area)[ _]?(name|code)?)$/,
  ],
  ["part", PART_OF],
];

const bareHeading = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[()[\]]/g, " ")
    .replace(/[_:*]/g, " ")
    .replace(/%/g, " percent ")
    .replace(/£\s?['’]?(000s?|k|m)?/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\w) percent$/, "");

/** What a heading says its column holds; `unread` where nobody knows. */
export function roleOf(heading: string): Role {
  const plain = bareHeading(heading);
  if (plain === "") return "unread";
  return ROLE_OF.find(([, is]) => is.test(plain))?.[0] ?? "unread";
}

/** A month that is written without its year: "Apr", "April". */
function monthAlone(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(/\.$/, "");
  if (!/^[a-z]{3,9}$/.test(plain)) return null;
  const at = MONTHS.findIndex((name) => {
    const month = name.toLowerCase();
    return (
      plain === month || plain === month.slice(0, 3) || (plain === "sept" && month === "september")
    );
  });
  return at < 0 ? null : at + 1;
}

/** A quarter that is written without its year: "Q1", "Qtr 2", "Quarter 3". */
function quarterAlone(text: string): number | null {
  const found = /^(?:q|qtr|quarter) ?([1-4])$/i.exec(text.trim());
  return found ? Number(found[1]) : null;
}

/**
 * A heading taken apart: the time it names, with or without its year, and what it says of the
 * figure.
 */
export type Heading = {
  readonly period: ReadPeriod | null;
  readonly month: number | null;
  readonly quarter: number | null;
  readonly role: Role;
  /** What time the figures below it cover, and how final they are, where it says so. */
  readonly basis: Stated | null;
  readonly status: LocalRow["status"] | null;
};
const NO_TIME = { period: null, month: null, quarter: null } as const;
const NO_MORE = { basis: null, status: null } as const;

/** Does a heading name a time, with its year or without? */
export const isTimed = ({ period, month, quarter }: Heading): boolean =>
  period !== null || month !== null || quarter !== null;

const NAMED = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const TIMES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:\d{1,2} )?${NAMED}[ -]?'?(?:20)?\d\d\b`, "i"),
  /\b20\d\d-\d\d(?:-\d\d)?\b/,
  /\b\d{1,2}\/\d{1,2}\/(?:20)?\d\d\b/,
  /\b20\d\d[ -]?Q[1-4]\b/i,
  /\bQ[1-4] 20\d\d[/-]\d\d\b/i,
  new RegExp(String.raw`\b${NAMED}(?!\S)`, "i"),
  /\b(?:Q|Qtr|Quarter) ?[1-4](?!\S)/i,
];

type Time = Pick<Heading, "period" | "month" | "quarter">;
/** The time that a text is, and nothing else; null for any other text. */
function timeOf(text: string): Time | null {
  const period = readPeriod(text);
  if (period) return { ...NO_TIME, period };
  const [month, quarter] = [monthAlone(text), quarterAlone(text)];
  return month === null && quarter === null ? null : { ...NO_TIME, month, quarter };
}

/**
 * "Oct-26", "October 2026 Target", "12m to Oct-26", "Oct-26 (p)", "Apr", "Q1", "RAG": a time, a
 * role, or both.
 */
export function headingOf(text: string): Heading {
  const plain = text.replace(/\s+/g, " ").trim();
  const whole = timeOf(plain);
  if (whole) return { ...whole, ...NO_MORE, role: "actual" };
  for (const time of TIMES) {
    const found = time.exec(plain)?.[0];
    if (found === undefined) continue;
    const said = saysOf(plain.replace(found, " "));
    const read = said && timeOf(found);
    if (read) return { ...read, ...said };
  }
  return { ...NO_TIME, ...NO_MORE, role: roleOf(plain) };
}

/**
 * What the words beside a time say of the figures; null where nobody knows: a heading of other
 * words is no month.
 */
function saysOf(rest: string): Pick<Heading, "role" | "basis" | "status"> | null {
  const words = rest
    .replace(/[()[\]*]/g, " ")
    .replace(/[–-]\s*$|^\s*[–-]/, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "") return { ...NO_MORE, role: "actual" };
  const status = STATUS_BESIDE.get(words.toLowerCase());
  if (status !== undefined) return { ...NO_MORE, role: "actual", status };
  const [role, basis] = [roleOf(words), basisIn(words)];
  if (role === "actual" || (role === "unread" && basis !== null))
    return { ...NO_MORE, role: "actual", basis };
  return role === "unread" ? null : { ...NO_MORE, role };
}
const STATUS_BESIDE: ReadonlyMap<string, LocalRow["status"]> = new Map([
  ["final", "final"],
  ["provisional", "provisional"],
  ["prov", "provisional"],
  ["p", "provisional"],
  ["revised", "revised"],
  ["r", "revised"],
]);
