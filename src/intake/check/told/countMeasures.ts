import { cadenceOf, type Series } from "#domain/observation.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Quantity } from "#domain/story/story.ts";
import { amountOf, missing } from "#domain/value.ts";
import type { Checking, History } from "../decide/checking.ts";
import type { ReadRow } from "#intake/recognise/localRow.ts";
import { countNamed, countOf } from "#intake/recognise/told/countNames.ts";
import { countOfSlug, slugOfCount } from "#intake/recognise/told/countSlugs.ts";
import { OWN_COUNTS } from "#intake/recognise/told/ownCounts.ts";
import type { ToldStory } from "#intake/recognise/told/told.ts";

// A return's rows of a story's count go through the checks of any measure: under a slug that no
// measure has.

/**
 * What may be chosen for a name: a count by the slug that a choice of it is kept under, with its
 * name in words.
 */
export type CountOffer = { readonly slug: string; readonly name: string };
const offerOf = (id: string): CountOffer => ({ slug: slugOfCount(id), name: countOf(id).name });

const isFte = (id: string): boolean => id.endsWith("-fte");

/**
 * The stories' counts that figures with a name nobody knows can be, the one that the name is a word
 * for first: whole numbers can be any, parts of one only people in full-time posts. None where a
 * figure has a percent sign, is below nought, or stands out of a whole.
 */
export function countsFor(named: string, rows: readonly ReadRow[]): readonly CountOffer[] {
  const values = rows.flatMap((r) => amountOf(r.value) ?? []);
  const isOther = rows.some((r) => r.percent || r.denominator.kind === "known");
  if (values.length === 0 || isOther || values.some((v) => v < 0)) return [];
  const whole = values.every((v) => Number.isInteger(v));
  const ids = OWN_COUNTS.map(([, id]) => id).filter((id) => whole || isFte(id));
  const near = countNamed(named);
  return [...ids.filter((id) => id === near), ...ids.filter((id) => id !== near)].map(offerOf);
}

/**
 * The count that a name is a word for, where its figures can be it; null otherwise. It is offered
 * first, and never taken.
 */
export function nearestCount(named: string, rows: readonly ReadRow[]): CountOffer | null {
  const [first] = countsFor(named, rows);
  return first && countNamed(named) === countOfSlug(first.slug) ? first : null;
}

const asIndicator = ([, id, name, basis]: (typeof OWN_COUNTS)[number]): Indicator => ({
  slug: slugOfCount(id),
  id,
  core: false,
  headline: null,
  domain: "",
  name,
  shortName: name,
  unit: "count",
  decimals: isFte(id) ? 1 : 0,
  polarity: "context",
  localBasis: basis,
  published: null,
  noNational: "",
});
const INDICATORS = OWN_COUNTS.map(asIndicator);

/**
 * What rows of counts are checked by, with what rows of measures are: a count's own months and its
 * published years.
 */
export const checkingCounts = (
  checking: Pick<Checking, "indicators" | "history">,
  { quantities }: ToldStory,
): Pick<Checking, "indicators" | "history"> => ({
  indicators: new Map([...checking.indicators, ...INDICATORS.map((i) => [i.slug, i] as const)]),
  history: (slug): History => {
    const id = countOfSlug(slug);
    if (id === null) return checking.history(slug);
    const of = (cadence: "monthly" | "yearly"): Series | undefined => {
      const found = quantities.find((q) => q.id === id && cadenceOf(q) === cadence);
      return found && asSeries(slug, found, cadence === "yearly");
    };
    return { own: of("monthly"), published: of("yearly") };
  },
});

/** A year's count is what its size is judged by: there it stands as a numerator does. */
const asSeries = (slug: string, q: Quantity, isYears: boolean): Series => ({
  indicator: slug,
  frame: q.frame,
  source: q.source,
  observations: q.observations.map((o) => ({
    ...o,
    numerator: isYears ? o.value : missing("missing"),
    denominator: missing("missing"),
    note: null,
  })),
});
