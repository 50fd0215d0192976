import * as z from "zod/mini";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { WireAreaFile, readReported } from "#contract/areaFile.ts";
import {
  WireAreas,
  WireCatalogue,
  WireMore,
  WireWords,
  readAreas,
  readCatalogue,
  readMore,
  readWords,
} from "#contract/catalogue.ts";
import { print } from "#contract/print.ts";
import { paths } from "#contract/routes.ts";
import { WireAllAreas, readAllAreas, type AllAreas } from "#contract/series.ts";
import type { Finding } from "#intake/finding.ts";
import type { Source } from "#intake/read/table.ts";
import { councilIn, tablesIn } from "../councils.ts";
import { areaFile, placesOfAll } from "./areaFile.ts";
import { manifestOf } from "./manifestOf.ts";
import { Profiles } from "./profiles.ts";

/**
 * Whether a file of a feed is worked out from the others: it is then not kept in the repository
 * (decision 038).
 */
export const isDerived = (path: string): boolean => /^(area|profile)\//.test(path);

const WireReported = z.record(z.string(), WireAreaFile.shape.reported);
export type Reported = z.infer<typeof WireReported>;

/**
 * What councils told their committees: all that an area's file holds and no other file or folder
 * does.
 */
export function reportedIn(files: ReadonlyMap<string, string>): Reported {
  const reported: Reported = {};
  for (const [path, text] of files) {
    if (!path.startsWith("area/")) continue;
    const file = z.parse(WireAreaFile, JSON.parse(text));
    if (file.reported.length > 0) reported[file.area] = file.reported;
  }
  return reported;
}

const isCouncil = (type: Area["type"]): boolean => type === "authority" || type === "illustrative";

export type Kept = {
  /** A feed's files by path; those that are derived may be absent. */
  readonly files: ReadonlyMap<string, string>;
  /** `reportedIn` of the feed as it was built. */
  readonly reported: string;
  readonly councils: readonly (readonly Source[])[];
};

/**
 * The area and profile files, and the manifest of the whole, of what is kept of a feed: the bytes
 * that its build gave.
 */
export async function deriveFeed(kept: Kept): Promise<ReadonlyMap<string, string>> {
  const parsed = (path: string): unknown => JSON.parse(kept.files.get(path) ?? "null");
  const areas = readAreas(z.parse(WireAreas, parsed(paths.areas())));
  const { indicators } = readCatalogue(z.parse(WireCatalogue, parsed(paths.catalogue())));
  const further = readMore(z.parse(WireMore, parsed(paths.more()))).indicators;

  const profiles = new Profiles(areas);
  const all = new Map<string, AllAreas>();
  const series: string[] = [];
  const pass = (indicator: Indicator): AllAreas | null => {
    const path = paths.series(indicator.slug);
    if (!kept.files.has(path)) return null;
    const one = readAllAreas(z.parse(WireAllAreas, parsed(path)));
    profiles.add(indicator, one);
    series.push(indicator.slug);
    return one;
  };
  for (const indicator of indicators) {
    const one = pass(indicator);
    if (one) all.set(indicator.slug, one);
  }
  further.forEach(pass);

  const findings: Finding[] = [];
  const given = {
    synonyms: new Map(
      [...readWords(z.parse(WireWords, parsed(paths.words())))].map(([slug, w]) => [
        slug,
        w.synonyms,
      ]),
    ),
    // As the build knew them when it read the folders: without the councils that a folder alone has
    // made.
    areas: areas.filter(({ type, oldCode }) => oldCode !== null || !isCouncil(type)),
  };
  const councils = kept.councils.flatMap(
    (folder) => councilIn(folder, tablesIn(folder, findings), indicators, findings, given) ?? [],
  );
  const reported = z.parse(WireReported, JSON.parse(kept.reported));

  const derived = new Map<string, string>();
  const places = placesOfAll(all, indicators, areas);
  for (const profile of profiles.written())
    derived.set(paths.profile(profile.area), print(profile));
  for (const area of areas) {
    const council = councils.find((c) => c.code === area.code);
    const told = reported[area.code] ?? [];
    derived.set(
      paths.area(area.code),
      print(areaFile(area, all, council, told.map(readReported), places)),
    );
  }
  const files = new Map([...kept.files].filter(([path]) => path !== paths.manifest()));
  for (const [path, text] of derived) files.set(path, text);
  const holds = { areas: areas.length, indicators: indicators.length + further.length, series };
  return derived.set(paths.manifest(), print(await manifestOf(files, all, holds)));
}
