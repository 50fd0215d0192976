import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Story } from "#domain/story/story.ts";
import { changesBudget, layArea } from "#importer/local/lay.ts";
import { allLoads, type Load } from "./loads.ts";
import type { AreaFile } from "#contract/areaFile.ts";

export { forgetLoads } from "./loads.ts";
export { layCatalogue, layMore, layProfile, laySeries, layStory } from "#importer/local/lay.ts";

/** The loads that count now, oldest first. */
export const loadsOn = async (): Promise<readonly Load[]> =>
  (await allLoads()).filter((load) => load.on);

/** A council's file with the reader's loads over it, and the names of the files they came from. What is in the feed is never changed. */
export async function areaWithLoads(
  file: AreaFile,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  storyOf: () => Promise<Story>,
): Promise<AreaFile & { readonly local: readonly string[] }> {
  const loads = (await loadsOn()).filter((load) => load.area === file.area || load.published);
  const laid = layArea(
    file,
    areas.find((a) => a.code === file.area),
    loads,
    new Map(indicators.map((i) => [i.slug, i])),
    changesBudget(loads, file.area) ? await storyOf() : null,
  );
  return { ...laid, local: loads.flatMap((load) => load.names) };
}
