import * as z from 'zod/mini';
import { writeAreaFile, type AreaFile } from '#contract/areaFile.ts';
import { writeStory } from '#contract/story.ts';
import { checksum } from '#contract/checksum.ts';
import { WireManifest } from '#contract/manifest.ts';
import { paths } from '#contract/routes.ts';
import { print } from '#contract/print.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Story } from '#domain/story/story.ts';
import { applyRows, givenSeries } from '#importer/local/apply.ts';
import { differences, type Difference } from '#importer/local/difference.ts';
import type { LocalRow } from '#importer/local/localRow.ts';
import type { ReadLocal } from '#importer/local/readLocal.ts';
import { GUIDE, templateBook } from '#importer/local/templateBook.ts';
import { longTemplate, wideTemplate } from '#importer/local/template.ts';
import { tellArea, tellStory } from '#importer/local/told/tell.ts';
import { asSheet, filled, TOLD_TEMPLATES } from '#importer/local/told/templates.ts';
import { countTold, NOTHING_TOLD, onlyTables, TOLD_WORDS, type Told } from '#importer/local/told/told.ts';
import { toldDifferences, type ToldDifference, type ToldRow } from '#importer/local/told/toldDifferences.ts';
import { readInWorker, zipInWorker } from '#importer/workerClient.ts';
import type { Feed } from './http.ts';
import { allLoads } from './loads.ts';

export { SEVERITY_WORDS, type Problem } from '#importer/local/problem.ts';
export type { Unknown } from '#importer/local/readLocal.ts';
export type { Difference, LocalRow, ReadLocal, Told, ToldDifference, ToldRow };
export { asSheet, countTold, filled, NOTHING_TOLD, onlyTables, TOLD_TEMPLATES, TOLD_WORDS };
export { GUIDE, longTemplate, wideTemplate, templateBook };

const bySlug = (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> => new Map(indicators.map((i) => [i.slug, i]));

/** A council's file with its accepted loads laid over it, oldest first. What is in the feed is never changed. */
export async function withLoads(file: AreaFile, indicators: readonly Indicator[], storyOf: () => Promise<Story>): Promise<AreaFile & { readonly local: readonly string[] }> {
  const loads = (await allLoads()).filter((l) => l.area === file.area && l.on);
  // The money measures are sums over budget lines, which stand in the story: it is fetched only where a load changes one.
  let story = loads.some((l) => (l.told?.finance.length ?? 0) > 0) ? await storyOf() : null;
  let laid = file;
  for (const load of loads) {
    const told = load.told ?? NOTHING_TOLD;
    if (story) story = tellStory(story, told);
    laid = applyRows(tellArea(laid, told, bySlug(indicators), story?.finance ?? []), load.rows, bySlug(indicators));
  }
  return { ...laid, local: loads.flatMap((l) => l.names) };
}

/** An area's stories with its accepted loads laid over them, oldest first. */
export async function storyWithLoads(story: Story): Promise<Story> {
  return (await allLoads()).filter((l) => l.area === story.area && l.on).reduce((so, load) => tellStory(so, load.told ?? NOTHING_TOLD), story);
}

/** What accepting these tables would change, row by row. */
export const toldDifferencesOf = (file: AreaFile, story: Story, told: Told, indicators: readonly Indicator[]): readonly ToldDifference[] => toldDifferences(file, story, told, bySlug(indicators));

/** What accepting these rows would change, measure by measure. */
export const differencesOf = (file: AreaFile, rows: readonly LocalRow[], indicators: readonly Indicator[]): readonly Difference[] => differences(file, rows, bySlug(indicators));

type Asked = { readonly indicators: readonly Indicator[]; readonly synonyms: ReadonlyMap<string, readonly string[]>; readonly mapped: ReadonlyMap<string, string>; readonly file: AreaFile; readonly story: Story };

/** Reads files in a thread of their own, against what is loaded for this council. */
export async function readFiles(files: readonly File[], asked: Asked, progress: (done: number, of: number) => void, signal: AbortSignal): Promise<ReadLocal> {
  const sources = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const loaded = asked.indicators.flatMap((i) => { const s = givenSeries(asked.file, i.slug); return s ? [[i.slug, s] as const] : []; });
  return readInWorker({ sources, known: { indicators: asked.indicators, synonyms: asked.synonyms, mapped: asked.mapped, loaded, story: asked.story } }, progress, signal);
}

/**
 * The whole feed as it would be published now, as a zip: every file as the feed has it, this council's with what was
 * accepted, the manifest with its new checksum. Byte for byte what `feed build --zip` writes from the same figures.
 */
export async function writeFeed(feed: Feed, file: AreaFile, story: Story, progress: (done: number, of: number) => void): Promise<Uint8Array> {
  const text = async (path: string): Promise<string> => {
    const response = await feed.fetch(new Request(new URL(path, feed.base)));
    if (!response.ok) throw new Error(`${path} could not be fetched (${response.status})`);
    return response.text();
  };
  const manifest = z.parse(WireManifest, JSON.parse(await text(paths.manifest())));
  const written = new Map([[paths.area(file.area), print(writeAreaFile(file))], [paths.story(story.area), print(writeStory(story))]]);
  const files = new Map<string, string>();
  const waiting = Object.keys(manifest.files);
  const all = waiting.length;
  const fetchOn = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      files.set(path, written.get(path) ?? await text(path));
      if (files.size % 20 === 0) progress(files.size, all);
    }
  };
  // A few at a time, as a browser would.
  await Promise.all(Array.from({ length: 6 }, fetchOn));
  const sums: Record<string, string> = {};
  for (const path of written.keys()) if (files.has(path)) sums[path] = await checksum(files.get(path) ?? '');
  files.set(paths.manifest(), print({ ...manifest, files: { ...manifest.files, ...sums } }));
  return zipInWorker(files);
}
