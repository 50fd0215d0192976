import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Story } from "#domain/story/story.ts";
import {
  changesBudget,
  layArea,
  layCatalogue,
  layMore,
  layProfile,
  laySeries,
  layStory,
} from "#intake/patch/lay.ts";
import { meetingsOf, onlyHere, type MetLoad, type MetToldLoad } from "#intake/patch/meetings.ts";
import { overOf, type Over } from "#intake/patch/met.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import { isOfStory, overOfTold, type OverTold } from "#intake/patch/told/metTold.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { allLoads, type Load } from "./loads.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import type { Catalogue, More } from "#contract/catalogue.ts";
import type { AllAreas } from "#contract/series.ts";
import type { Profile } from "#domain/statistics/placeInGroup.ts";

/** The loads that count now, oldest first. */
export const loadsOn = async (): Promise<readonly Load[]> =>
  (await allLoads()).filter((load) => load.on);

export const catalogueWithLoads = async (catalogue: Catalogue): Promise<Catalogue> =>
  layCatalogue(catalogue, await loadsOn());

/** Measures beyond the catalogue, of which `indicators` are. */
export const moreWithLoads = async (more: More, indicators: readonly Indicator[]): Promise<More> =>
  layMore(more, indicators, await loadsOn());

export const profileWithLoads = async (
  profile: Profile,
  areas: readonly Area[],
): Promise<Profile> => layProfile(profile, areas, await loadsOn());

export const storyWithLoads = async (story: Story): Promise<Story> =>
  layStory(story, await loadsOn());

/** A measure of every authority; null where neither the feed nor a load has it. */
export const seriesWithLoads = async (
  base: AllAreas | null,
  slug: string,
): Promise<AllAreas | null> => laySeries(base, slug, await loadsOn());

export type LaidOver = {
  /** Files whose figures are in no feed. */ readonly local: readonly string[];
  /** Those of them with published figures: they are on the pages that compare councils too. */
  readonly localPublished: readonly string[];
  /** Figures that the feed has corrected since they were loaded here. */
  readonly met: readonly MetLoad[];
  /** The same of budgets, placements, counts, targets, events and words. */
  readonly metTold: readonly MetToldLoad[];
  /** What the feed itself says of the figures that rows would take the place of. */
  readonly over: (rows: readonly LocalRow[]) => readonly Over[];
  /**
   * And of the rows of other tables; rejects where the story they are compared with cannot be
   * fetched.
   */
  readonly overTold: (told: Told) => Promise<readonly OverTold[]>;
};

/**
 * A council's file with the reader's loads over it, and the names of the files they came from. What
 * is in the feed is never changed.
 */
export async function areaWithLoads(
  file: AreaFile,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  storyOf: () => Promise<Story>,
): Promise<AreaFile & LaidOver> {
  const bySlug = new Map(indicators.map((i) => [i.slug, i]));
  const loads = (await loadsOn()).filter((load) => load.area === file.area || load.published);
  const own = loads.filter((load) => load.area === file.area);
  const needsStory = changesBudget(loads, file.area) || own.some((l) => isOfStory(l.told));
  const story = needsStory ? await storyOf() : null;
  const laid = layArea(file, areas, loads, bySlug, story);
  const here = onlyHere(file, story, own, bySlug);
  return {
    ...laid,
    local: loads.filter((l) => l.published || here.includes(l)).flatMap((load) => load.names),
    localPublished: loads.filter((l) => l.published).flatMap((load) => load.names),
    ...meetingsOf(file, story, own, bySlug),
    over: (rows) => overOf(file, rows),
    overTold: async (told) => overOfTold(file, story ?? (await storyOf()), told, bySlug),
  };
}
