import { isAreaCode, type AreaCode } from "./area.ts";
import type { Basis } from "./calendar.ts";
import type { Indicator, Polarity, Range, Unit, Words } from "./indicator.ts";

/**
 * How a council counts a measure of its own: events of a month, a state at its end, a quarter, or
 * twelve months to each month.
 */
export const OWN_BASES = ["month", "snapshot", "quarter", "rolling-12"] as const satisfies Basis[];
export type OwnBasis = (typeof OWN_BASES)[number];

/**
 * A measure that one council alone counts, as it defined it; its target stands with the council's
 * other targets.
 */
export type OwnMeasure = {
  /**
   * `ours-e06000035-audits-rated-good`: it names the council, so that two councils never share one.
   */
  readonly slug: string;
  readonly name: string;
  /** What the council's returns call it besides. */
  readonly also: readonly string[];
  readonly unit: Unit;
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly range?: Range;
  readonly basis: OwnBasis;
  /** A part of the service, named as the catalogue names it. */
  readonly domain: string;
  readonly definition: string;
  readonly numerator: string;
  /** Empty where nothing is divided. */
  readonly denominator: string;
  /** Whether it is a headline where the council has not chosen its headlines one by one. */
  readonly headline: boolean;
};

/**
 * What a council decides for itself: its measures, and its headlines in order; null leaves the
 * catalogue's.
 */
export type Ours = {
  readonly measures: readonly OwnMeasure[];
  readonly headlines: readonly string[] | null;
};
export const NOTHING_OURS: Ours = { measures: [], headlines: null };

/** As many as one can look over. */
export const MOST_HEADLINES = 30;

const OURS = /^ours-(e\d{8})-/;

/** Is it a measure of one council's own? Its slug begins so. */
export const isOurs = (slug: string): boolean => OURS.test(slug);

/** The council that a measure of its own belongs to; null for any other measure. */
export function councilOf(slug: string): AreaCode | null {
  const code = OURS.exec(slug)?.[1]?.toUpperCase() ?? "";
  return isAreaCode(code) ? code : null;
}

/**
 * The slug of a council's measure by its name; null where the name has no letter and no digit to
 * make one of.
 */
export function oursSlug(code: string, name: string): string | null {
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return words === "" ? null : `ours-${code.toLowerCase()}-${words}`;
}

/** After every card of the catalogue. */
const LAST = 1000;

/**
 * The measure as every page knows one. Nobody publishes it, and that is said; it never waits for a
 * national figure.
 */
export const indicatorOfOurs = (m: OwnMeasure): Indicator => ({
  slug: m.slug,
  id: "Our own",
  core: false,
  headline: m.headline ? LAST : null,
  domain: m.domain,
  name: m.name,
  shortName: m.name,
  unit: m.unit,
  decimals: m.decimals,
  polarity: m.polarity,
  ...(m.range ? { range: m.range } : {}),
  localBasis: m.basis,
  published: null,
  noNational: "this is the council’s own measure and nobody else counts it",
});

const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What can be said of it: the council's own words, and questions that suit any measure. */
export const wordsOfOurs = (m: OwnMeasure): Words => ({
  definition: m.definition === "" ? "" : withStop(m.definition),
  numerator: m.numerator.replace(/\.$/, ""),
  denominator: m.denominator.replace(/\.$/, ""),
  why: "",
  ask: ["What moved it since the month before?", "What is being done, by whom and by when?"],
  caution: "The council defined this measure itself. There is nobody to compare it with.",
  synonyms: m.also,
});

/**
 * The measures of one council's pages: the catalogue's and its own, with the headlines it chose in
 * its order. A choice that names a measure which is no more passes over it.
 */
export function measuresOf(
  catalogue: readonly Indicator[],
  ours: Ours | undefined,
): readonly Indicator[] {
  if (!ours) return catalogue;
  const all = [
    ...catalogue.filter((i) => !isOurs(i.slug)),
    ...ours.measures.map((m) => indicatorOfOurs(m)),
  ];
  const { headlines } = ours;
  if (headlines === null) return all;
  return all.map((i) => {
    const at = headlines.indexOf(i.slug);
    return { ...i, headline: at < 0 ? null : at + 1 };
  });
}

/**
 * The headlines as they stand, in order: chosen, or the catalogue's with the council's own after
 * them.
 */
export const headlinesOf = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators
    .filter((i) => i.headline !== null)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));

/** A measure that comes or comes again, or that goes. */
export type OwnChange = OwnMeasure & { readonly gone?: true };

/**
 * What a council decided, with these measures laid over it: a measure of the same slug is replaced
 * in its place. Where the headlines are chosen one by one, a measure that becomes a headline joins
 * their end and one that is none any more leaves.
 */
export function withMeasures(ours: Ours, changes: readonly OwnChange[]): Ours {
  return changes.reduce<Ours>((so, { gone, ...m }) => {
    const before = so.measures.find((one) => one.slug === m.slug);
    const stays = !gone && (before ? before.headline === m.headline : !m.headline);
    const others = so.headlines?.filter((slug) => slug !== m.slug) ?? null;
    const headlines =
      stays || others === null ? so.headlines : m.headline && !gone ? [...others, m.slug] : others;
    if (gone) return { measures: so.measures.filter((one) => one !== before), headlines };
    return {
      measures: before ? so.measures.map((one) => (one === before ? m : one)) : [...so.measures, m],
      headlines,
    };
  }, ours);
}
