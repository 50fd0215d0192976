import { find, type Findable } from "#domain/find.ts";
import type { Indicator, Unit } from "#domain/indicator.ts";
import { amountOf } from "#domain/value.ts";
import type { ReadRow } from "./localRow.ts";
import { isCountSlug } from "./told/countSlugs.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/&/g, " and ")
    // "per 10000" is "per 10,000".
    .replace(/(?<=\d),(?=\d{3}\b)/g, "")
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

/**
 * Finds the catalogue's measure for what a return calls it: by its slug, its own names, or as a
 * person mapped it before. People's other words for it, and our ids, which a council's own
 * references resemble, only bring it among the offers.
 */
export class MeasureNames {
  private readonly exact = new Map<string, string>();
  /** Names that a person said are counts of the stories. */
  private readonly counts = new Map<string, string>();
  private readonly words: ReadonlySet<string>;
  private readonly all: readonly Findable<Indicator>[];

  /** `synonyms` by slug; `mapped`: what a person chose for a name in an earlier month. */
  constructor(
    indicators: readonly Indicator[],
    synonyms: ReadonlyMap<string, readonly string[]>,
    mapped: ReadonlyMap<string, string>,
  ) {
    for (const i of indicators)
      for (const text of [i.slug, i.name, i.shortName])
        if (!this.exact.has(plain(text))) this.exact.set(plain(text), i.slug);
    const slugs = new Set(indicators.map((i) => i.slug));
    for (const [named, slug] of mapped) {
      if (slugs.has(slug)) this.exact.set(plain(named), slug);
      else if (isCountSlug(slug)) this.counts.set(plain(named), slug);
    }
    const others = [...synonyms.values()].flat().map(plain);
    this.words = new Set([
      ...[...this.exact.keys(), ...others].flatMap((key) => key.split(" ")),
      ...WORDS,
    ]);
    this.all = indicators.map((item) => ({
      item,
      texts: [item.shortName, item.name, item.slug, (synonyms.get(item.slug) ?? []).join(" ")],
    }));
  }

  /**
   * The measure that a name means; null for none. A choice that is no measure of this feed is none.
   */
  slugOf(named: string): string | null {
    return this.exact.get(plain(named)) ?? null;
  }

  /**
   * What a row of figures with this name is of: the count of the stories that a person said it is,
   * or a measure; null for none.
   */
  slugOfRow(named: string): string | null {
    return this.counts.get(plain(named)) ?? this.slugOf(named);
  }

  /** Is it a word of any measure, or of returns? */
  readonly isWord = (word: string): boolean => this.words.has(word);

  /**
   * Two to four words with capitals, none of them a word of any measure: it may be a person's name,
   * and is shown to nobody.
   */
  mayBePerson(named: string): boolean {
    return (
      /^\p{Lu}[\p{L}'’-]+(,? \p{Lu}[\p{L}'’-]*\.?){1,3}$/u.test(named.trim()) &&
      plain(named)
        .split(" ")
        .every((word) => !this.words.has(word))
    );
  }

  /** Every measure whose unit these figures can be. */
  could(rows: readonly ReadRow[]): readonly Indicator[] {
    return this.all.map(({ item }) => item).filter((item) => couldBe(item.unit, rows));
  }

  /**
   * The nearest measures to a name that is none, best first: only those whose unit its figures can
   * be.
   */
  nearest(named: string, rows: readonly ReadRow[] = []): readonly Indicator[] {
    const all = this.all.filter(({ item }) => couldBe(item.unit, rows));
    const whole = find(named, all, 3);
    if (whole.length > 0) return whole;
    // No measure holds every word: those that hold most of them.
    const votes = new Map<Indicator, number>();
    for (const word of plain(named)
      .split(" ")
      .filter((w) => w.length > 3))
      for (const item of find(word, all, 5)) votes.set(item, (votes.get(item) ?? 0) + 1);
    return [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([item]) => item);
  }
}

/**
 * Whether these figures could be of a measure of this unit: a percent sign is only a share's, and
 * no share is in the hundreds.
 */
function couldBe(unit: Unit, rows: readonly ReadRow[]): boolean {
  const values = rows.flatMap((r) => amountOf(r.value) ?? []);
  const bothGiven = rows.some(
    (r) => r.numerator.kind === "known" && r.denominator.kind === "known",
  );
  if (rows.some((r) => r.percent)) return unit === "percent";
  if (bothGiven) return unit !== "count" && unit !== "gbp-000" && unit !== "variance-000";
  if (unit === "percent") return values.every((v) => v >= 0 && v <= 300);
  if (unit === "count") return values.every((v) => Number.isInteger(v));
  return true;
}
