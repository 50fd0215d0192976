import { WireAreaFile } from "./areaFile.ts";
import { WireAreas, WireCatalogue, WireMore, WireWords } from "./catalogue.ts";
import { WireHexMap } from "./hexMap.ts";
import { WireInspections } from "./inspections.ts";
import { WireManifest } from "./manifest.ts";
import { WireProfile } from "./profile.ts";
import { WireAllAreas } from "./series.ts";
import { WireStory } from "./story.ts";

// Apart from `routes.ts`, which every page loads: the schema of what few look at is none of the
// first bytes.

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
    path: "/map.json",
    summary: "England’s authorities as hexagons, with the source of their arrangement",
    schema: WireHexMap,
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
