import type { OwnMeasure } from "../../ownMeasure.ts";

/**
 * "Only Medway counts this, so nobody stands beside it: Audits judged good." One sentence for every
 * page that compares.
 */
export function sayAlone(council: string, measures: readonly Pick<OwnMeasure, "name">[]): string {
  const names = measures.map((m) => m.name).join("; ");
  return measures.length === 1
    ? `Only ${council} counts this, so nobody stands beside it: ${names}.`
    : `Only ${council} counts these, so nobody stands beside them: ${names}.`;
}
