import { ENGLAND, type Area } from "#domain/area.ts";
import { councilsOf, type Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";

/** At most so many councils beside each other: a request each, and a table one can still read. */
export const MOST_AREAS = 20;
/**
 * This council, England, its region where that is what it is compared with, and the councils beside
 * it, all of them.
 */
const wholeGroup = (self: Area, comparison: Comparison): readonly string[] => [
  self.code,
  ENGLAND,
  ...(comparison.kind === "region" && comparison.region !== null ? [comparison.region] : []),
  ...councilsOf(comparison, self).members.map((n) => n.code),
];

/**
 * The councils in the address ("E06000035~E06000014"), else this one, England and all it is
 * compared with: each neighbour by name.
 */
export function chosenAreas(
  text: string | undefined,
  self: Area,
  areas: readonly Area[],
  comparison: Comparison,
): readonly Area[] {
  const codes = text === undefined ? wholeGroup(self, comparison) : text.split("~");
  return [...new Set<string>(codes)]
    .flatMap((code) => areas.find((a) => a.code === code) ?? [])
    .slice(0, MOST_AREAS);
}

/** The published measures of a set: the headlines, one part of the service, or all. */
export function chosenIndicators(
  set: string | undefined,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const published = indicators.filter((i) => i.published !== null);
  if (set === undefined) return published.filter((i) => i.headline !== null);
  return set === "all" ? published : published.filter((i) => i.domain === set);
}

/** Adds or takes away one council; the address keeps the order in which they were chosen. */
export function toggleArea(chosen: readonly Area[], code: string): string {
  const codes = chosen.map((a): string => a.code);
  return (
    codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code].slice(0, MOST_AREAS)
  ).join("~");
}
