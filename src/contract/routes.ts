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
import { WireInspections, readInspectionsFile } from "./inspections.ts";
import { WireManifest } from "./manifest.ts";
import { WireStory, readStory } from "./story.ts";
import { WireProfile, readProfile } from "./profile.ts";
import { WireAllAreas, readAllAreas } from "./series.ts";

/** The feed's resources: the same paths whether files or an API answer. */
export const paths = {
  manifest: () => "manifest.json",
  catalogue: () => "catalogue.json",
  words: () => "words.json",
  more: () => "more.json",
  inspections: () => "inspections.json",
  areas: () => "areas.json",
  area: (code: string) => `area/${encodeURIComponent(code)}.json`,
  profile: (code: string) => `profile/${encodeURIComponent(code)}.json`,
  story: (code: string) => `story/${encodeURIComponent(code)}.json`,
  series: (slug: string) => `series/${encodeURIComponent(slug)}.json`,
};

/**
 * Path templates, what each answers, and its schema: the OpenAPI document is written from this
 * table.
 */
export const routes = [
  { path: "/manifest.json", summary: "What this feed holds", schema: WireManifest, params: [] },
  {
    path: "/catalogue.json",
    summary: "Every indicator and source",
    schema: WireCatalogue,
    params: [],
  },
  {
    path: "/words.json",
    summary: "What each indicator counts, in plain words",
    schema: WireWords,
    params: [],
  },
  {
    path: "/more.json",
    summary: "LAIT’s measures beyond the catalogue",
    schema: WireMore,
    params: [],
  },
  {
    path: "/inspections.json",
    summary: "The Ofsted judgement that stands for every authority",
    schema: WireInspections,
    params: [],
  },
  {
    path: "/areas.json",
    summary: "Every area with its region and statistical neighbours",
    schema: WireAreas,
    params: [],
  },
  {
    path: "/area/{code}.json",
    summary: "One area: all its series, benchmarks, targets, events",
    schema: WireAreaFile,
    params: ["code"],
  },
  {
    path: "/profile/{code}.json",
    summary: "One area on every published measure, each at its latest period",
    schema: WireProfile,
    params: ["code"],
  },
  {
    path: "/story/{code}.json",
    summary: "One area: counts, placements, budget reports and inspections",
    schema: WireStory,
    params: ["code"],
  },
  {
    path: "/series/{slug}.json",
    summary: "One indicator for every area",
    schema: WireAllAreas,
    params: ["slug"],
  },
] as const;

/** Schema and reader of each resource, for the client. */
export const readers = {
  catalogue: { schema: WireCatalogue, read: readCatalogue },
  words: { schema: WireWords, read: readWords },
  areas: { schema: WireAreas, read: readAreas },
  area: { schema: WireAreaFile, read: readAreaFile },
  inspections: { schema: WireInspections, read: readInspectionsFile },
  more: { schema: WireMore, read: readMore },
  story: { schema: WireStory, read: readStory },
  profile: { schema: WireProfile, read: readProfile },
  series: { schema: WireAllAreas, read: readAllAreas },
} as const;
