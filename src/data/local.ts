import * as z from "zod/mini";
import type { AreaFile } from "#contract/areaFile.ts";
import { WireMore, readMore } from "#contract/catalogue.ts";
import { WireManifest } from "#contract/manifest.ts";
import { paths } from "#contract/routes.ts";
import { WireStory, readStory } from "#contract/story.ts";
import { ENGLAND, type Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import type { Pin } from "#domain/pin.ts";
import type { Story } from "#domain/story/story.ts";
import { populationOf } from "#intake/patch/apply.ts";
import { layMore, layStory } from "#intake/patch/lay.ts";
import { overOf, type Over } from "#intake/patch/met.ts";
import type { LaidOver } from "./laid.ts";
import { historiesOf } from "#intake/knownOf.ts";
import type { Answers } from "#intake/question.ts";
import { layFeed } from "#intake/patch/layFeed.ts";
import type { LocalRow } from "#intake/recognise/localRow.ts";
import type { Progress } from "#intake/progress.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import type { Told } from "#intake/recognise/told/told.ts";
import { overOfTold, type OverTold } from "#intake/patch/told/metTold.ts";
import { sourceId } from "#intake/check/tidy/source.ts";
import type { AskPublished } from "#intake/browser/readingWorker.ts";
import { readInWorker, zipInWorker } from "#intake/browser/readingClient.ts";
import type { Feed } from "./http.ts";
import { loadsOn } from "./laid.ts";

const bySlug = (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
  new Map(indicators.map((i) => [i.slug, i]));

/**
 * What the feed itself says of the figures that these rows would take the place of, to be kept with
 * their load.
 */
export const overNow = (
  file: AreaFile & Partial<LaidOver>,
  rows: readonly LocalRow[],
): readonly Over[] => (file.over ? file.over(rows) : overOf(file, rows));

/**
 * The same of tables beside the measures. `story` is the page's; it is the feed's own where nothing
 * is loaded yet.
 */
export const overToldNow = async (
  file: AreaFile & Partial<LaidOver>,
  story: Story,
  told: Told,
  indicators: readonly Indicator[],
): Promise<readonly OverTold[]> =>
  file.overTold ? file.overTold(told) : overOfTold(file, story, told, bySlug(indicators));

/** What a reading is asked against: what is loaded of the council, and what was answered before. */
export type Asking = {
  readonly feed: Feed;
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly mapped: ReadonlyMap<string, string>;
  readonly answers: Answers;
  readonly pins: readonly Pin[];
  readonly file: AreaFile & Partial<LaidOver>;
  readonly story: Story;
  readonly today: string;
};

/**
 * Reads files in a thread of their own, against what is loaded for this council and, where they are
 * of every authority, for all.
 */
export async function readFiles(
  files: readonly File[],
  asked: Asking,
  progress: (so: Progress) => void,
  signal: AbortSignal,
): Promise<ReadLocal> {
  const sources = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const published = await askPublished(sources, asked);
  return readInWorker(
    {
      sources,
      known: {
        indicators: asked.indicators,
        synonyms: asked.synonyms,
        mapped: asked.mapped,
        answers: asked.answers,
        targets: asked.file.targets,
        ...(asked.file.ours ? { ours: asked.file.ours } : {}),
        history: historiesOf(asked.file, measuresOf(asked.indicators, asked.file.ours)),
        population: populationOf(asked.file, bySlug(asked.indicators)),
        story: asked.story,
        own: asked.area,
        today: asked.today,
      },
      published,
    },
    progress,
    signal,
  );
}

const begins = (bytes: Uint8Array): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 4096));

/**
 * What published figures are compared with, fetched only when a file of such is there: it is most
 * of a feed for LAIT's download.
 */
async function askPublished(
  sources: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { feed, area, areas, indicators, pins, today }: Asking,
): Promise<AskPublished | null> {
  const lait = sources.some((s) => begins(s.bytes).startsWith("PAR1"));
  const tidy = sources.some(
    (s) =>
      begins(s.bytes).includes("time_period") ||
      begins(s.bytes).includes("SN_1") ||
      begins(s.bytes).includes("SNP"),
  );
  if (!lait && !tidy) return null;
  const texts = textsOf(feed);
  const loads = await loadsOn();
  const more = layMore(
    readMore(z.parse(WireMore, JSON.parse(await texts(paths.more())))),
    indicators,
    loads,
  ).indicators;
  const held = z.parse(WireManifest, JSON.parse(await texts(paths.manifest()))).series;
  const known = new Set(indicators.map((i) => i.slug));
  const base = new Map<string, string>();
  const waiting = held.filter((slug) => lait || known.has(slug));
  const fetchOn = async (): Promise<void> => {
    for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop())
      base.set(slug, await texts(paths.series(slug)));
  };
  await Promise.all(Array.from({ length: 6 }, fetchOn));
  const stories = await Promise.all(
    [area.code, ENGLAND].map(
      async (code) =>
        [
          code,
          layStory(readStory(z.parse(WireStory, JSON.parse(await texts(paths.story(code))))), loads)
            .quantities,
        ] as const,
    ),
  );
  return {
    areas,
    own: area,
    indicators,
    more,
    pins,
    base,
    over: loads.flatMap((l) =>
      l.published ? [{ area: l.area, rows: [], published: l.published }] : [],
    ),
    counts: stories,
    source: sourceId(
      sources.map((s) => s.name),
      today,
    ),
  };
}

const textsOf =
  (feed: Feed) =>
  async (path: string): Promise<string> => {
    const response = await feed.fetch(new Request(new URL(path, feed.base)));
    if (!response.ok) throw new Error(`${path} could not be fetched (${response.status})`);
    return response.text();
  };

/**
 * The whole feed as it would be published now, as a zip: every file as the feed has it, with
 * everything that was accepted laid over it and a manifest with the new checksums. Byte for byte
 * what `feed build --onto` writes from the same files.
 */
export const writeFeed = async (
  feed: Feed,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> => zipInWorker(await layFeed(textsOf(feed), await loadsOn(), progress));
