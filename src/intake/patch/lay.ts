import type { Area } from "#domain/area.ts";
import { isAdded } from "#domain/further.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Profile } from "#domain/statistics/placeInGroup.ts";
import type { Story } from "#domain/story/story.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import type { Catalogue, More } from "#contract/catalogue.ts";
import type { AllAreas } from "#contract/series.ts";
import { applyRows } from "./apply.ts";
import type { Patch } from "./patch.ts";
import { standing } from "./met.ts";
import { metInStory, metTables, standingTold } from "./told/metTold.ts";
import { tellArea, tellStory } from "./told/tell.ts";
import { withOurs } from "./told/tellOurs.ts";
import { NOTHING_TOLD } from "#intake/recognise/told/told.ts";
import { mergeAll, onArea, onProfile, onQuantities } from "./tidy/merge.ts";
import type { LaidMeasure } from "#intake/check/tidy/laidMeasure.ts";

/**
 * Does it stand in the councils' own files? The catalogue's measures do, and added ones, which join
 * it; LAIT's further ones do not.
 */
const inCatalogue =
  (indicators: ReadonlyMap<string, Indicator>) =>
  ({ indicator }: LaidMeasure): boolean =>
    indicators.has(indicator.slug) || isAdded(indicator.slug);

/**
 * Does a load change a budget? The money measures are then worked out anew from every line of the
 * story.
 */
export const changesBudget = (loads: readonly Patch[], code: string): boolean =>
  loads.some((l) => l.area === code && (l.told?.finance.length ?? 0) > 0);

/**
 * A council's file with the loads over it, oldest first. Nothing that is laid over is changed. A
 * figure that the feed has corrected since its load was accepted stands as corrected, unless a
 * person holds to the load's. `story` is the council's as the feed has it, needed only where a load
 * changes a budget.
 */
export function layArea(
  file: AreaFile,
  areas: readonly Area[],
  loads: readonly Patch[],
  indicators: ReadonlyMap<string, Indicator>,
  story: Story | null,
): AreaFile {
  const area = areas.find((a) => a.code === file.area);
  let [laid, lines] = [file, story];
  for (const load of loads) {
    if (load.area === file.area) {
      const told = standingTold(
        load.told ?? NOTHING_TOLD,
        metTables(file, story, load, indicators),
        story?.finance ?? [],
      );
      lines = lines && tellStory(lines, told);
      const after = tellArea(laid, told, indicators, lines?.finance ?? []);
      const all = withOurs(indicators, after.ours);
      laid = applyRows(after, standing(file, load, all), all, load.day ?? null);
    }
    if (area && load.published)
      laid = onArea(laid, area, areas, load.published.measures.filter(inCatalogue(indicators)));
  }
  return laid;
}

/**
 * A council's story with the loads over it, oldest first; what the feed has corrected since stands
 * as in `layArea`.
 */
export const layStory = (story: Story, loads: readonly Patch[]): Story =>
  loads.reduce((so, load) => {
    const own =
      load.area === so.area && load.told
        ? tellStory(so, standingTold(load.told, metInStory(story, load), story.finance))
        : so;
    const counts = load.published?.quantities.get(so.area);
    return counts ? { ...own, quantities: onQuantities(own.quantities, counts) } : own;
  }, story);

export const layProfile = (
  profile: Profile,
  areas: readonly Area[],
  loads: readonly Patch[],
): Profile =>
  loads.reduce((so, load) => {
    const area = areas.find((a) => a.code === so.area);
    return area && load.published ? onProfile(so, area, areas, load.published.measures) : so;
  }, profile);

/** A measure of every authority; null where neither the feed nor a load has it. */
export const laySeries = (
  base: AllAreas | null,
  slug: string,
  loads: readonly Patch[],
): AllAreas | null =>
  loads.reduce(
    (so: AllAreas | null, load) =>
      (load.published?.measures ?? [])
        .filter((m) => m.indicator.slug === slug)
        .reduce((all: AllAreas | null, m) => mergeAll(all, m.all), so),
    base,
  );

const newest = (loads: readonly Patch[]): ReadonlyMap<string, Indicator> =>
  new Map(
    loads.flatMap((l) => l.published?.measures ?? []).map((m) => [m.indicator.slug, m.indicator]),
  );

/**
 * The catalogue with the sources of the loads, each measure they touch naming the one it is from
 * now, and the measures that a person added after the rest: from there they reach dashboard,
 * profile, comparison, search and lists by themselves.
 */
export function layCatalogue(catalogue: Catalogue, loads: readonly Patch[]): Catalogue {
  const from = newest(loads);
  const known = new Set(catalogue.indicators.map((i) => i.slug));
  const added = [...from.values()].filter((i) => isAdded(i.slug) && !known.has(i.slug));
  return {
    indicators: [
      ...catalogue.indicators.map((i) => {
        const now = from.get(i.slug);
        return now ? (isAdded(i.slug) ? now : { ...i, published: now.published }) : i;
      }),
      ...added,
    ],
    sources: [...catalogue.sources, ...loads.flatMap((l) => l.published?.sources ?? [])],
  };
}

/**
 * LAIT's measures beyond the catalogue; one that a person added has joined the catalogue, and
 * stands in one place alone.
 */
export function layMore(
  more: More,
  catalogue: readonly Indicator[],
  loads: readonly Patch[],
): More {
  const known = new Set(catalogue.map((i) => i.slug));
  const from = newest(loads);
  const added = [...from.values()].filter(
    (i) =>
      !isAdded(i.slug) && !known.has(i.slug) && !more.indicators.some((m) => m.slug === i.slug),
  );
  const before = more.indicators.filter((i) => !(isAdded(i.slug) && from.has(i.slug)));
  return { ...more, indicators: [...before.map((i) => from.get(i.slug) ?? i), ...added] };
}
