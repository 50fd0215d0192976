import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAreas, readCatalogue, readMore } from "#contract/catalogue.ts";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { findArea } from "#domain/area.ts";
import type { Pin } from "#domain/pin.ts";
import type { KnownPublished } from "#intake/check/tidy/readPublished.ts";
import { readRecipes } from "#importer/sources/recipes.ts";
import { readTable, type Table } from "#intake/read/table.ts";
import { feedFile } from "./mockFeed.ts";

const ROOT = join(import.meta.dirname, "../..");
const json = (path: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, "fixtures/feed", path), "utf8"));
const own = (name: string): Table =>
  readTable(
    { name, bytes: new Uint8Array(readFileSync(join(ROOT, "src/importer/catalogue", name))) },
    [],
  );

/**
 * What published files are compared with, from the committed feed, as York's load page knows it.
 */
export async function knownPublished(pins: readonly Pin[] = []): Promise<KnownPublished> {
  const areas = readAreas(await feedFile("areas.json"));
  const york = findArea(areas, "York");
  if (!york) throw new Error("no York");
  return {
    areas,
    own: york,
    pins,
    source: "loaded",
    indicators: readCatalogue(await feedFile("catalogue.json")).indicators,
    more: readMore(await feedFile("more.json")).indicators,
    recipes: readRecipes(own("recipes.csv")),
    quantities: own("quantities.csv"),
    base: (slug) =>
      existsSync(join(ROOT, "fixtures/feed/series", `${slug}.json`))
        ? readAllAreas(json(`series/${slug}.json`) as WireAllAreas)
        : null,
    counts: (code) => readStory(json(`story/${code}.json`) as WireStory).quantities,
  };
}
