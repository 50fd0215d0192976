import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Search } from "#state/url/search.ts";

/** At most so many of each: a file is fetched for every measure, and a table one can still read. */
export const MOST_MEASURES = 20;
export const MOST_AREAS = 20;
/** As many years as fit beside each other without scrolling, unless others are asked for. */
const YEARS = 7;

/** The codes or slugs of the address ("a~b"), each once. */
export const split = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : [...new Set(text.split("~"))];

/** The inverse; an empty list leaves no trace. */
export const join = (parts: readonly string[]): string | undefined =>
  parts.length === 0 ? undefined : parts.join("~");

export type Chosen = {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly unknown: readonly string[];
};

/**
 * The measures and areas an address names, in its order. What is not there to be listed (a slug
 * that nobody has, a measure or a council without published figures) is not dropped in silence but
 * named in `unknown`.
 */
export function chosenOf(
  search: Pick<Search, "measures" | "areas">,
  indicators: readonly Indicator[],
  areas: readonly Area[],
): Chosen {
  const [slugs, codes] = [split(search.measures), split(search.areas)];
  const measures = slugs.flatMap(
    (slug) => indicators.find((i) => i.slug === slug && i.published !== null) ?? [],
  );
  const places = codes.flatMap(
    (code) => areas.find((a) => a.code === code && a.type !== "illustrative") ?? [],
  );
  const have = new Set<string>([...measures.map((i) => i.slug), ...places.map((a) => a.code)]);
  return {
    indicators: measures.slice(0, MOST_MEASURES),
    areas: places.slice(0, MOST_AREAS),
    unknown: [...slugs, ...codes].filter((text) => !have.has(text)),
  };
}

/**
 * The years shown: those asked for, either way round, else the newest seven there are. None where
 * nothing is published.
 */
export function yearsShown(
  from: string | undefined,
  to: string | undefined,
  there: readonly number[],
): readonly number[] {
  if (there.length === 0) return [];
  const [oldest, newest] = [Math.min(...there), Math.max(...there)];
  const within = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : Math.min(newest, Math.max(oldest, Number(text)));
  const last = within(to, newest);
  const first = within(from, Math.max(oldest, Math.min(last, newest) - YEARS + 1));
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}
