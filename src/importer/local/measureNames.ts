import { find, type Findable } from "#domain/find.ts";
import type { Indicator } from "#domain/indicator.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Words of returns that no measure's name happens to hold. */
const WORDS = [
  "total",
  "totals",
  "all",
  "other",
  "number",
  "team",
  "north",
  "south",
  "east",
  "west",
  "central",
  "council",
  "family",
  "families",
  "help",
  "services",
  "service",
  "private",
  "open",
  "closed",
  "local",
  "offer",
  "single",
  "front",
  "hub",
  "duty",
  "early",
  "years",
  "support",
  "special",
  "school",
  "schools",
];

/** Finds the catalogue's measure for what a return calls it: by slug, id, name or people's own word for it, or as it was mapped last time. */
export class MeasureNames {
  private readonly exact = new Map<string, string>();
  private readonly words: ReadonlySet<string>;
  private readonly all: readonly Findable<Indicator>[];

  /** `synonyms` by slug; `mapped`: what a person chose for a name in an earlier month. */
  constructor(
    indicators: readonly Indicator[],
    synonyms: ReadonlyMap<string, readonly string[]>,
    mapped: ReadonlyMap<string, string>,
  ) {
    for (const i of indicators)
      for (const text of [i.slug, i.id, i.name, i.shortName, ...(synonyms.get(i.slug) ?? [])])
        if (!this.exact.has(plain(text))) this.exact.set(plain(text), i.slug);
    for (const [named, slug] of mapped) this.exact.set(plain(named), slug);
    this.words = new Set([...[...this.exact.keys()].flatMap((key) => key.split(" ")), ...WORDS]);
    this.all = indicators.map((item) => ({
      item,
      texts: [
        item.shortName,
        item.name,
        `${item.id} ${item.slug}`,
        (synonyms.get(item.slug) ?? []).join(" "),
      ],
    }));
  }

  slugOf(named: string): string | null {
    return this.exact.get(plain(named)) ?? null;
  }

  /** Two or three capitalised words, none of them a word of any measure: it may be a person's name, and is shown to nobody. */
  mayBePerson(named: string): boolean {
    return (
      /^[A-Z][a-z'’-]+(,? [A-Z][a-z'’-]+){1,2}$/.test(named.trim()) &&
      plain(named)
        .split(" ")
        .every((word) => !this.words.has(word))
    );
  }

  /** The nearest measures to a name that is none, best first. */
  nearest(named: string): readonly Indicator[] {
    const whole = find(named, this.all, 3);
    if (whole.length > 0) return whole;
    // No measure holds every word: those that hold most of them.
    const votes = new Map<Indicator, number>();
    for (const word of plain(named)
      .split(" ")
      .filter((w) => w.length > 3))
      for (const item of find(word, this.all, 5)) votes.set(item, (votes.get(item) ?? 0) + 1);
    return [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([item]) => item);
  }
}
