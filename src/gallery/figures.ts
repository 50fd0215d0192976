import { WireHexMap, readHexMap } from "#contract/hexMap.ts";
import { WireInspections, readInspectionsFile } from "#contract/inspections.ts";
import { WireProfile, readProfile } from "#contract/profile.ts";
import { paths, readers } from "#contract/routes.ts";
import { WireStory, readStory } from "#contract/story.ts";
import { areaCode, type Area } from "#domain/area.ts";
import { observationAt, type Series } from "#domain/observation.ts";

/**
 * Fetches one resource of the feed, as it was parsed: from a folder in tests, over HTTP in the
 * gallery.
 */
export type Fetch = (path: string) => Promise<unknown>;

const [MEDWAY, YORK, MARLBRIDGE] = ["E06000035", "E06000014", "E06999999"];
const MEASURES = ["cp-repeat-plans", "cla-rate", "agency-rate"] as const;

/**
 * The figures that specimens are drawn from: two councils as they are published, and the made-up
 * one with its own months.
 */
export async function readFigures(fetch: Fetch) {
  const [areas, catalogue, inspections, map] = await Promise.all([
    readAs(readers.areas, fetch(paths.areas())),
    readAs(readers.catalogue, fetch(paths.catalogue())),
    readAs({ schema: WireInspections, read: readInspectionsFile }, fetch(paths.inspections())),
    readAs({ schema: WireHexMap, read: readHexMap }, fetch(paths.map())),
  ]);
  const council = async (code: string) => {
    const [file, story, profile] = await Promise.all([
      readAs(readers.area, fetch(paths.area(code))),
      readAs({ schema: WireStory, read: readStory }, fetch(paths.story(code))),
      readAs({ schema: WireProfile, read: readProfile }, fetch(paths.profile(code))),
    ]);
    return { area: found(areas, (a) => a.code === code, code), file, story, profile };
  };
  const [medway, york, marlbridge] = await Promise.all([
    council(MEDWAY),
    council(YORK),
    council(MARLBRIDGE),
  ]);
  const everywhere = new Map(
    await Promise.all(
      MEASURES.map(
        async (slug) => [slug, await readAs(readers.series, fetch(paths.series(slug)))] as const,
      ),
    ),
  );
  return {
    areas,
    indicators: catalogue.indicators,
    inspections,
    hexes: map.hexes,
    medway,
    york,
    marlbridge,
    indicator: (slug: string) => found(catalogue.indicators, (i) => i.slug === slug, slug),
    everywhere: (slug: (typeof MEASURES)[number]) =>
      found([...everywhere], ([name]) => name === slug, slug)[1],
    /** The newest year in which York has a figure of a measure. */
    newest: (slug: (typeof MEASURES)[number]) => {
      const all = found([...everywhere], ([name]) => name === slug, slug)[1];
      const own = all.byArea.get(areaCode(YORK));
      return found(
        [...all.periods].reverse(),
        (p) => own !== undefined && observationAt(own, p)?.value.kind === "known",
        slug,
      );
    },
  };
}
export type Figures = Awaited<ReturnType<typeof readFigures>>;
export type Council = Figures["york"];

/** A series of a council's file by its measure and basis. */
export const seriesOf = ({ file }: Council, slug: string, basis: string): Series =>
  found(file.series, (s) => s.indicator === slug && s.frame.basis === basis, `${slug} by ${basis}`);

/** The same area under another name, as long as names get. */
export const renamed = (area: Area, name = "Bournemouth, Christchurch and Poole"): Area => ({
  ...area,
  name,
});

/** A resource checked by its schema and read, as the app's own client does. */
async function readAs<Wire, Read>(
  { schema, read }: { readonly schema: { parse: (w: unknown) => Wire }; read: (w: Wire) => Read },
  fetched: Promise<unknown>,
): Promise<Read> {
  return read(schema.parse(await fetched));
}

function found<T>(all: readonly T[], is: (one: T) => boolean, what: string): T {
  const one = all.find(is);
  if (one === undefined) throw new Error(`the feed of the gallery has no ${what}`);
  return one;
}
