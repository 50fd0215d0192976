import { startsIn } from "#domain/calendar.ts";
import * as z from "zod/mini";
import { WireAreaFile, readAreaFile, writeAreaFile } from "#contract/areaFile.ts";
import {
  WireAreas,
  WireCatalogue,
  WireMore,
  readAreas,
  readCatalogue,
  readMore,
} from "#contract/catalogue.ts";
import { checksum } from "#contract/checksum.ts";
import { WireManifest } from "#contract/manifest.ts";
import { print } from "#contract/print.ts";
import { WireProfile, readProfile, writeProfile } from "#contract/profile.ts";
import { paths } from "#contract/routes.ts";
import { WireAllAreas, readAllAreas, writeAllAreas } from "#contract/series.ts";
import { WireStory, readStory, writeStory } from "#contract/story.ts";
import {
  changesBudget,
  layArea,
  layCatalogue,
  layMore,
  layProfile,
  laySeries,
  layStory,
} from "./lay.ts";
import type { Patch } from "./patch.ts";

/** A few files at a time, as a browser fetches. */
const AT_ONCE = 6;

/**
 * A whole feed with accepted loads laid over it: every file as it was, but for those the loads
 * touch, and a manifest with the new checksums. Page and command both write with this, so the same
 * loads give the same bytes. Rejects, naming the file, if one cannot be read, is not the one the
 * manifest names, or is not as the contract says.
 */
export async function layFeed(
  fetch: (path: string) => Promise<string>,
  loads: readonly Patch[],
  progress: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const manifest = z.parse(WireManifest, JSON.parse(await fetch(paths.manifest())));
  const read = async (path: string): Promise<string> => {
    const text = await fetch(path);
    if ((await checksum(text)) !== manifest.files[path])
      throw new Error(`${path} is not the file this feed’s manifest names; it may be half copied`);
    return text;
  };
  const kinds = kindsOf(await readHeld(read, loads));
  const files = new Map<string, string>();
  const sums: Record<string, string> = { ...manifest.files };
  const put = async (path: string, text: string): Promise<void> => {
    files.set(path, text);
    sums[path] = await checksum(text);
  };
  const waiting = Object.keys(manifest.files);
  const all = waiting.length;
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const kind = kinds.find(({ of }) => of.test(path));
      const anew = kind?.write(path, decodeURIComponent(kind.of.exec(path)?.[1] ?? ""));
      if (anew) await put(path, print(await anew));
      else files.set(path, await read(path));
      if (files.size % 20 === 0) progress(files.size, all);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const slug of laidIn(loads)) {
    const series = files.has(paths.series(slug)) ? null : laySeries(null, slug, loads);
    if (series) await put(paths.series(slug), print(writeAllAreas(series)));
  }
  files.set(paths.manifest(), print({ ...manifestAfter(manifest, loads), files: byName(sums) }));
  // In the order of their names: page and command fetch in different orders, and write the same.
  return new Map(Object.entries(byName(Object.fromEntries(files))));
}

const byName = (all: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));

const measuresIn = (loads: readonly Patch[]) => loads.flatMap((l) => l.published?.measures ?? []);
const laidIn = (loads: readonly Patch[]): ReadonlySet<string> =>
  new Set(measuresIn(loads).map((m) => m.indicator.slug));

/** What says of every file whether a load touches it: the lists of the feed, and what is laid. */
type Held = {
  readonly json: <T>(path: string, schema: z.ZodMiniType<T>) => Promise<T>;
  readonly loads: readonly Patch[];
  readonly catalogue: ReturnType<typeof readCatalogue>;
  readonly more: ReturnType<typeof readMore>;
  readonly areas: ReturnType<typeof readAreas>;
};

async function readHeld(
  read: (path: string) => Promise<string>,
  loads: readonly Patch[],
): Promise<Held> {
  const json: Held["json"] = async (path, schema) => z.parse(schema, JSON.parse(await read(path)));
  return {
    json,
    loads,
    catalogue: readCatalogue(await json(paths.catalogue(), WireCatalogue)),
    more: readMore(await json(paths.more(), WireMore)),
    areas: readAreas(await json(paths.areas(), WireAreas)),
  };
}

/** A kind of file: those it is `of`, and how one is written anew; null where it stays as it is. */
type Kind = {
  readonly of: RegExp;
  readonly write: (path: string, name: string) => Promise<object> | null;
};

/** Each kind of file that a load may touch. */
function kindsOf(held: Held): readonly Kind[] {
  const { json, loads, areas } = held;
  const laid = laidIn(loads);
  const councils = new Set(loads.map((l) => l.area));
  const forAll = loads.some((l) => l.published);
  return [
    ...listsOf(held, forAll),
    {
      of: /^story\/(.+)\.json$/,
      write: (path, code) =>
        councils.has(code) || loads.some((l) => l.published?.quantities.has(code))
          ? json(path, WireStory).then((w) => writeStory(layStory(readStory(w), loads)))
          : null,
    },
    {
      of: /^profile\/(.+)\.json$/,
      write: (path) =>
        forAll
          ? json(path, WireProfile).then((w) =>
              writeProfile(layProfile(readProfile(w), areas, loads)),
            )
          : null,
    },
    {
      of: /^series\/(.+)\.json$/,
      write: (path, slug) =>
        laid.has(slug)
          ? json(path, WireAllAreas).then((w) => {
              const all = laySeries(readAllAreas(w), slug, loads);
              return all ? writeAllAreas(all) : w;
            })
          : null,
    },
  ];
}

/** The lists of measures, and the file of each area, which holds what the lists say of it. */
function listsOf(held: Held, forAll: boolean): readonly Kind[] {
  const { json, loads, catalogue, more, areas } = held;
  const laidCatalogue = layCatalogue(catalogue, loads);
  const indicators = new Map(laidCatalogue.indicators.map((i) => [i.slug, i]));
  const further = new Set(more.indicators.map((i) => i.slug));
  const isFurther = [...laidIn(loads)].some((slug) => !indicators.has(slug) || further.has(slug));
  const councils = new Set(loads.map((l) => l.area));
  return [
    {
      of: /^catalogue\.json$/,
      write: () => (forAll ? Promise.resolve({ schema: 1, ...laidCatalogue }) : null),
    },
    {
      of: /^more\.json$/,
      write: () =>
        isFurther
          ? Promise.resolve({ schema: 1, ...layMore(more, catalogue.indicators, loads) })
          : null,
    },
    {
      of: /^area\/(.+)\.json$/,
      write: (path, code) =>
        forAll || councils.has(code)
          ? Promise.all([
              json(path, WireAreaFile),
              changesBudget(loads, code) ? json(paths.story(code), WireStory) : null,
            ]).then(([w, story]) =>
              writeAreaFile(
                layArea(readAreaFile(w), areas, loads, indicators, story && readStory(story)),
              ),
            )
          : null,
    },
  ];
}

/** What the manifest says of the whole feed, once the loads are laid. */
function manifestAfter(
  manifest: z.infer<typeof WireManifest>,
  loads: readonly Patch[],
): z.infer<typeof WireManifest> {
  const added = [...laidIn(loads)].filter((slug) => !manifest.series.includes(slug));
  const years = measuresIn(loads).flatMap((m) => m.all.periods.map((p) => String(startsIn(p))));
  return {
    ...manifest,
    edition: [manifest.edition, ...years].sort().at(-1) ?? manifest.edition,
    indicators: manifest.indicators + added.filter((slug) => slug.startsWith("own-")).length,
    series: [...manifest.series, ...added],
  };
}
