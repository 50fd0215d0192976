import { parsePeriod } from "#domain/calendar.ts";
import { POLARITIES, UNITS } from "#domain/indicator.ts";
import { isOurs, OWN_BASES, type OwnChange } from "#domain/ownMeasure.ts";
import type { PublishedLoad } from "#intake/patch/patch.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";

// What the browser kept may be another version's, or another hand's: a figure that stands nowhere
// in time is left out, and must not end the page. The rest of a load stands.
type Dated = { readonly period: string };
const isSound = ({ period }: Dated): boolean => parsePeriod(period) !== null;

/** Rows without those of no period. */
export const sound = <T extends Dated>(rows: readonly T[]): readonly T[] => rows.filter(isSound);

/** A measure whose unit, direction or owner is none would end every page that says it. */
const isSoundMeasure = (m: OwnChange): boolean =>
  isOurs(m.slug) &&
  UNITS.includes(m.unit) &&
  POLARITIES.includes(m.polarity) &&
  OWN_BASES.includes(m.basis) &&
  Array.isArray(m.also) &&
  [m.name, m.domain, m.definition, m.numerator, m.denominator].every((t) => typeof t === "string");

/**
 * The same of every table beside the measures; an action without a period is its newest figure's.
 */
export const soundTold = (kept: Told): Told => {
  // A load of before there were some tables has none of them.
  const told = { ...NOTHING_TOLD, ...kept };
  return {
    ...told,
    measures: told.measures.filter(isSoundMeasure),
    finance: sound(told.finance),
    placements: sound(told.placements),
    counts: sound(told.counts),
    commentary: sound(told.commentary),
    actions: told.actions.filter((a) => a.period === "" || isSound(a)),
  };
};

/** The same of published figures: a measure comes with all its periods or not at all. */
export const soundPublished = (published: PublishedLoad): PublishedLoad => ({
  ...published,
  measures: published.measures.filter(({ all }) =>
    all.periods.every((id) => parsePeriod(id) !== null),
  ),
  quantities: new Map(
    [...published.quantities].map(([code, all]) => [
      code,
      all.map((q) => ({ ...q, observations: sound(q.observations) })),
    ]),
  ),
});
