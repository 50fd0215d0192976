import type { Frame } from "#domain/calendar.ts";
import { missing, type Gap } from "#domain/value.ts";
import type { Row } from "#domain/scorecard/row.ts";
import { CITY, MARLBRIDGE, MEDWAY, YORK, row, type Council } from "../feed.ts";

/**
 * What one file of messages says, with real examples: a reader of the golden needs no code. `file`
 * is below `domain/words`.
 */
export type Examples = {
  readonly file: string;
  readonly what: string;
  readonly lines: readonly string[];
};

export const REAL = [MEDWAY, YORK, CITY];
export const ALL = [MARLBRIDGE, ...REAL];
/**
 * Measures of each kind: a rate that is only context, a share with a good end, small numbers,
 * money, a gap.
 */
const SLUGS = ["cp-plan-rate", "re-referrals", "cp-two-years", "agency-rate", "adopted-on-leaving"];
const OWN = ["contacts", "cp-repeat-plans", "initial-health-assessments", "placements-variance"];

const slugsOf = (of: Council): readonly string[] =>
  of === MARLBRIDGE ? [...SLUGS, ...OWN] : SLUGS;
export const rows = (of: Council): readonly Row[] => slugsOf(of).map((slug) => row(of, slug));
export const named = ({ area }: Council, said: string): string => `${area.name}: ${said}`;
export const some = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.filter((line) => !/: $/.test(line))),
];
export const each = (councils: readonly Council[], say: (r: Row) => string): readonly string[] =>
  some(councils.flatMap((of) => rows(of).map((r) => named(of, say(r)))));

export function withGap(kind: Gap) {
  const { latest } = row(MARLBRIDGE, "contacts");
  return { ...latest, value: missing(kind), note: null };
}
export function MONTHS(): Frame {
  return row(MARLBRIDGE, "contacts").series.frame;
}
