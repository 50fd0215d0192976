import type { AreaFile } from '#contract/areaFile.ts';
import { writeAreaFile } from '#contract/areaFile.ts';
import { print } from '#contract/print.ts';
import type { Indicator } from '#domain/indicator.ts';
import { applyRows, givenSeries } from '#importer/local/apply.ts';
import { differences, type Difference } from '#importer/local/difference.ts';
import type { LocalRow } from '#importer/local/localRow.ts';
import type { ReadLocal } from '#importer/local/readLocal.ts';
import { readInWorker } from '#importer/workerClient.ts';
import { allLoads } from './loads.ts';

export { SEVERITY_WORDS, type Problem } from '#importer/local/problem.ts';
export type { Unknown } from '#importer/local/readLocal.ts';
export type { Difference, LocalRow, ReadLocal };
export { longTemplate, wideTemplate } from '#importer/local/template.ts';

const bySlug = (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> => new Map(indicators.map((i) => [i.slug, i]));

/** A council's file with its accepted loads laid over it, oldest first. What is in the feed is never changed. */
export async function withLoads(file: AreaFile, indicators: readonly Indicator[]): Promise<AreaFile & { readonly local: readonly string[] }> {
  const loads = (await allLoads()).filter((l) => l.area === file.area && l.on);
  const laid = loads.reduce((so, load) => applyRows(so, load.rows, bySlug(indicators)), file);
  return { ...laid, local: loads.flatMap((l) => l.names) };
}

/** What accepting these rows would change, measure by measure. */
export const differencesOf = (file: AreaFile, rows: readonly LocalRow[], indicators: readonly Indicator[]): readonly Difference[] => differences(file, rows, bySlug(indicators));

type Asked = { readonly indicators: readonly Indicator[]; readonly synonyms: ReadonlyMap<string, readonly string[]>; readonly mapped: ReadonlyMap<string, string>; readonly file: AreaFile };

/** Reads files in a thread of their own, against what is loaded for this council. */
export async function readFiles(files: readonly File[], asked: Asked, progress: (done: number, of: number) => void, signal: AbortSignal): Promise<ReadLocal> {
  const sources = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const loaded = asked.indicators.flatMap((i) => { const s = givenSeries(asked.file, i.slug); return s ? [[i.slug, s] as const] : []; });
  return readInWorker({ sources, known: { indicators: asked.indicators, synonyms: asked.synonyms, mapped: asked.mapped, loaded } }, progress, signal);
}

/** The council's file of the feed as it would be published now: the same text that the command writes. */
export const printedFile = (file: AreaFile): string => print(writeAreaFile(file));
