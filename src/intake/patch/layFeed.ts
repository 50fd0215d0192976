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
  type Laid,
} from "./lay.ts";

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
  loads: readonly Laid[],
  progress: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const manifest = z.parse(WireManifest, JSON.parse(await fetch(paths.manifest())));
  const read = async (path: string): Promise<string> => {
    const text = await fetch(path);
    if ((await checksum(text)) !== manifest.files[path])
      throw new Error(`${path} is not the file this feed’s manifest names; it may be half copied`);
    return text;
  };
  const json = async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T> =>
    z.parse(schema, JSON.parse(await read(path)));
  const catalogue = readCatalogue(await json(paths.catalogue(), WireCatalogue));
  const more = readMore(await json(paths.more(), WireMore));
  const areas = readAreas(await json(paths.areas(), WireAreas));
  const laidCatalogue = layCatalogue(catalogue, loads);
  const indicators = new Map(laidCatalogue.indicators.map((i) => [i.slug, i]));
  const measures = loads.flatMap((l) => l.published?.measures ?? []);
  const laid = new Set(measures.map((m) => m.indicator.slug));
  const held = new Set(more.indicators.map((i) => i.slug));
  const councils = new Set(loads.map((l) => l.area));
  const forAll = loads.some((l) => l.published);

  const kinds: readonly (readonly [
    RegExp,
    (path: string, name: string) => Promise<object> | null,
  ])[] = [
    [/^catalogue\.json$/, () => (forAll ? Promise.resolve({ schema: 1, ...laidCatalogue }) : null)],
    [
      /^more\.json$/,
      () =>
        measures.some(({ indicator: { slug } }) => !indicators.has(slug) || held.has(slug))
          ? Promise.resolve({ schema: 1, ...layMore(more, catalogue.indicators, loads) })
          : null,
    ],
    [
      /^area\/(.+)\.json$/,
      (path, code) =>
        forAll || councils.has(code)
          ? Promise.all([
              json(path, WireAreaFile),
              changesBudget(loads, code) ? json(paths.story(code), WireStory) : null,
            ]).then(([w, story]) =>
              writeAreaFile(
                layArea(
                  readAreaFile(w),
                  areas.find((a) => a.code === code),
                  loads,
                  indicators,
                  story && readStory(story),
                ),
              ),
            )
          : null,
    ],
    [
      /^story\/(.+)\.json$/,
      (path, code) =>
        councils.has(code) || loads.some((l) => l.published?.quantities.has(code))
          ? json(path, WireStory).then((w) => writeStory(layStory(readStory(w), loads)))
          : null,
    ],
    [
      /^profile\/(.+)\.json$/,
      (path) =>
        forAll
          ? json(path, WireProfile).then((w) =>
              writeProfile(layProfile(readProfile(w), areas, loads)),
            )
          : null,
    ],
    [
      /^series\/(.+)\.json$/,
      (path, slug) =>
        laid.has(slug)
          ? json(path, WireAllAreas).then((w) => {
              const all = laySeries(readAllAreas(w), slug, loads);
              return all ? writeAllAreas(all) : w;
            })
          : null,
    ],
  ];
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
      const kind = kinds.find(([pattern]) => pattern.test(path));
      const anew = kind?.[1](path, decodeURIComponent(kind[0].exec(path)?.[1] ?? ""));
      if (anew) await put(path, print(await anew));
      else files.set(path, await read(path));
      if (files.size % 20 === 0) progress(files.size, all);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const slug of laid) {
    const series = files.has(paths.series(slug)) ? null : laySeries(null, slug, loads);
    if (series) await put(paths.series(slug), print(writeAllAreas(series)));
  }
  const series = [
    ...manifest.series,
    ...[...laid].filter((slug) => !manifest.series.includes(slug)),
  ];
  const edition =
    [manifest.edition, ...measures.flatMap((m) => m.all.periods.map((p) => String(startsIn(p))))]
      .sort()
      .at(-1) ?? manifest.edition;
  const inOrder = Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
  const indicatorCount =
    manifest.indicators +
    [...laid].filter((slug) => slug.startsWith("own-") && !manifest.series.includes(slug)).length;
  files.set(
    paths.manifest(),
    print({ ...manifest, edition, indicators: indicatorCount, series, files: inOrder }),
  );
  // In the order of their names: page and command fetch in different orders, and write the same.
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
