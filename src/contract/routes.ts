import { WireAreaFile, readAreaFile } from "./areaFile.ts";
import {
  WireAreas,
  WireCatalogue,
  WireMore,
  WireWords,
  readAreas,
  readCatalogue,
  readMore,
  readWords,
} from "./catalogue.ts";
import { WireAllAreas, readAllAreas } from "./series.ts";

/** The feed's resources: the same paths whether files or an API answer. */
export const paths = {
  manifest: () => "manifest.json",
  catalogue: () => "catalogue.json",
  words: () => "words.json",
  more: () => "more.json",
  inspections: () => "inspections.json",
  areas: () => "areas.json",
  map: () => "map.json",
  area: (code: string) => `area/${encodeURIComponent(code)}.json`,
  profile: (code: string) => `profile/${encodeURIComponent(code)}.json`,
  story: (code: string) => `story/${encodeURIComponent(code)}.json`,
  series: (slug: string) => `series/${encodeURIComponent(slug)}.json`,
};

/**
 * Schema and reader of each resource that many pages ask for, for the client; those of few stand
 * beside their query in `data`.
 */
export const readers = {
  catalogue: { schema: WireCatalogue, read: readCatalogue },
  words: { schema: WireWords, read: readWords },
  areas: { schema: WireAreas, read: readAreas },
  area: { schema: WireAreaFile, read: readAreaFile },
  more: { schema: WireMore, read: readMore },
  series: { schema: WireAllAreas, read: readAllAreas },
} as const;
