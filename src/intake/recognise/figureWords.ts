import type { Value } from "#domain/value.ts";
import type { ReadRow } from "./localRow.ts";
import type { Field } from "./slots.ts";

/** What a status column says, in lower case. */
export const STATUS: ReadonlyMap<string, ReadRow["status"]> = new Map([
  ["final", "final"],
  ["missing", "final"],
  ["", "final"],
  ["no", "final"],
  ["provisional", "provisional"],
  ["prov", "provisional"],
  ["p", "provisional"],
  ["yes", "provisional"],
  ["revised", "revised"],
  ["r", "revised"],
]);
/** Rows that add others up: they are worked out here. */
export const TOTALS = /^(grand )?(total|sum|average|mean)s?$/i;
/**
 * What the cells of a "type" column call each kind of figure; what is none of these is not read.
 */
const KINDS: readonly (readonly [field: Field | null, is: RegExp])[] = [
  ["numerator", /^(n|num|numerator|number|count|no\.?|total number|volume)$/i],
  ["denominator", /^(d|den|denom|denominator|out of|cohort|of)$/i],
  ["value", /^(|%|percent(age)?|rate|value|figure|result|actual|performance|share|score)$/i],
  [null, /./],
];

/** The one of two that says something. */
export const filled = (a: Value, b: Value): Value => (a.kind === "missing" ? b : a);
const FIELDS = ["numerator", "denominator", "value"] as const;
/** Two rows that give the same figure twice are no parts of one. */
export const overlaps = (a: ReadRow, b: ReadRow): boolean =>
  FIELDS.some((f) => a[f].kind !== "missing" && b[f].kind !== "missing");

/**
 * Which of its figures a row gives, by the word in its "type" column; null for one that is not
 * read.
 */
export const fieldNamed = (kind: string): Field | null =>
  KINDS.find(([, is]) => is.test(kind))?.[0] ?? null;

/** The kind of writing a period is in: all "03/04/2026" are one kind. */
export const kindOfPeriod = (text: string): string => text.replace(/\d/g, "9").toLowerCase();
