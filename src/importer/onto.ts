import * as z from "zod/mini";
import { WireAreaFile, readAreaFile } from "#contract/areaFile.ts";
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
import { paths } from "#contract/routes.ts";
import { WireAllAreas, readAllAreas } from "#contract/series.ts";
import { WireStory, readStory } from "#contract/story.ts";
import { ENGLAND, findArea, type Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Pin } from "#domain/pin.ts";
import type { AnswersFile } from "#intake/check/answersFile.ts";
import type { Finding } from "#intake/finding.ts";
import { sayQuestion, type Question } from "#intake/question.ts";
import { saySeen } from "#intake/recognise/seen.ts";
import { knownFrom } from "#intake/knownOf.ts";
import type { Patch } from "#intake/patch/patch.ts";
import { layFeed } from "#intake/patch/layFeed.ts";
import { sayFinding } from "#intake/finding.ts";
import { readLocal, type Known, type ReadLocal } from "#intake/readLocal.ts";
import { countTold } from "#intake/recognise/told/told.ts";
import type { LaidDifference } from "#intake/check/tidy/compare.ts";
import { sourceId, sourcesOf } from "#intake/check/tidy/source.ts";
import type { Recipe } from "./sources/recipes.ts";
import type { Source, Table } from "#intake/read/table.ts";

export type Onto = {
  /** A file of the feed as text; throws where there is none. */
  readonly read: (path: string) => string;
  readonly sources: readonly Source[];
  /**
   * The council whose own figures are among them, by code or name; null where there are published
   * figures only.
   */
  readonly area: string | null;
  readonly pins: readonly Pin[];
  /** What a person answered to doubts, and the measures they chose for names. */
  readonly confirmed?: AnswersFile;
  readonly recipes: readonly Recipe[];
  readonly quantities: Table;
  /** ISO day on which they are said to be loaded. */
  readonly day: string;
};

/**
 * A feed as it is written, what is to be said, and the questions nobody has answered: while there
 * is one, nothing is laid.
 */
type LaidOnto = {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  readonly open?: readonly Question[];
};
const nothing = (...lines: readonly string[]): LaidOnto => ({ files: new Map(), lines });

/**
 * A feed with dropped files laid over it, as the page's "Write the feed" gives it after accepting
 * what it ticks: byte for byte the same. `files` is empty where nothing could be laid; `lines` says
 * every finding and what was taken.
 */
export async function layOnto(onto: Onto): Promise<LaidOnto> {
  const fromFeed = readerOf(onto.read);
  const { indicators, sources } = fromFeed(paths.catalogue(), WireCatalogue, readCatalogue);
  const areas = fromFeed(paths.areas(), WireAreas, readAreas);
  const asked = onto.area ?? ENGLAND;
  const own = findArea(areas, asked);
  if (!own) return nothing(`“${asked}” is no area of this feed.`);
  const known = knownOnto(fromFeed, onto, { areas, own, indicators });
  const result = await readLocal(onto.sources, known, () => undefined);
  const figures = result.rows.length + countTold(result.told);
  if (onto.area === null && figures + result.held.length + result.heldTold > 0)
    return nothing(
      "There are a council’s own figures among these files: say whose they are with --area.",
    );
  const open = result.problems.flatMap((p) => p.question ?? []);
  const lines = [
    ...sayRead(result),
    ...(figures > 0 && open.length === 0 ? [`laid  ${figures} figures of ${own.name}.`] : []),
  ];
  if (open.length > 0)
    return {
      ...nothing(...lines, sayOpen(open.length, result.held.length + result.heldTold)),
      open,
    };
  const loads = loadsOf(result, own, sources, onto.day);
  if (loads.length === 0) return nothing(...lines);
  const files = await layFeed(
    (path) => Promise.resolve(onto.read(path)),
    loads,
    () => undefined,
  );
  return { files, lines };
}

/** Reads a file of a feed by its schema; throws where there is none, or another. */
const readerOf =
  (read: Onto["read"]) =>
  <Wire, T>(path: string, schema: z.ZodMiniType<Wire>, from: (wire: Wire) => T): T =>
    from(z.parse(schema, JSON.parse(read(path))));
type FromFeed = ReturnType<typeof readerOf>;

type Place = {
  readonly areas: readonly Area[];
  readonly own: Area;
  readonly indicators: readonly Indicator[];
};

/**
 * What the feed holds already of the council and of every authority, for understanding and
 * comparing what comes.
 */
function knownOnto(fromFeed: FromFeed, onto: Onto, { areas, own, indicators }: Place): Known {
  const { confirmed = NOTHING_CONFIRMED, day } = onto;
  const file = fromFeed(paths.area(own.code), WireAreaFile, readAreaFile);
  const words = fromFeed(paths.words(), WireWords, readWords);
  const story = (code: string) => fromFeed(paths.story(code), WireStory, readStory);
  const names = onto.sources.map((s) => s.name);
  return {
    indicators,
    synonyms: new Map([...words].map(([slug, w]) => [slug, w.synonyms])),
    mapped: confirmed.names,
    answers: confirmed.answers,
    ...knownFrom(file, indicators),
    story: story(own.code),
    own,
    today: day,
    published: {
      areas,
      own,
      indicators,
      more: fromFeed(paths.more(), WireMore, readMore).indicators,
      recipes: onto.recipes,
      quantities: onto.quantities,
      pins: onto.pins,
      source: sourceId(names, day),
      base: (slug) => {
        try {
          return fromFeed(paths.series(slug), WireAllAreas, readAllAreas);
        } catch {
          return null;
        }
      },
      counts: (code) => story(code === ENGLAND ? ENGLAND : own.code).quantities,
    },
  };
}

/**
 * How each sheet was understood, what was found in it, and what of the published measures is laid,
 * left or loaded already.
 */
function sayRead({ seen, problems, published: { measures, same } }: ReadLocal): readonly string[] {
  return [
    ...seen.map(
      (s) => `read  ${s.file}${s.sheet === null ? "" : `, sheet ${s.sheet}`}. ${saySeen(s)}`,
    ),
    ...problems.flatMap(sayFound),
    ...measures.map(
      ({ difference: d }) => `${d.likely ? "laid " : "LEFT "} ${d.name}: ${sayLaid(d)}`,
    ),
    ...(same.length > 0
      ? [`same  ${same.length} measures have every figure as it is loaded already.`]
      : []),
  ];
}

const sayLaid = ({ added, revised, care }: LaidDifference): string =>
  [
    added.length > 0 ? `new ${added.join("; ")}` : "",
    revised.count > 0 ? `${revised.count} revised` : "",
    ...care,
  ]
    .filter((text) => text !== "")
    .join(". ");

/**
 * What is laid: a council's own figures for it alone, published ones, as far as they are likely,
 * for every authority.
 */
function loadsOf(
  { rows, told, published }: ReadLocal,
  { code }: Area,
  loaded: Parameters<typeof sourcesOf>[2],
  day: string,
): readonly Patch[] {
  const measures = published.measures.filter((m) => m.difference.likely);
  const { quantities, counts } = published;
  const own: Patch[] = rows.length + countTold(told) > 0 ? [{ area: code, day, rows, told }] : [];
  if (measures.length + counts.length === 0) return own;
  const sources = sourcesOf(published, measures, loaded, day);
  return [...own, { area: "all", rows: [], published: { sources, measures, quantities } }];
}

const NOTHING_CONFIRMED: AnswersFile = { answers: new Map(), names: new Map() };

/**
 * A finding in a line; a doubt with what it asks, the answers it takes, and the name they go by in
 * a file of confirmations.
 */
const sayFound = (p: Finding): readonly string[] => [
  `${p.severity.padEnd(5)} ${sayFinding(p)}`,
  ...(p.question ? [sayQuestion(p.question)] : []),
];

const sayOpen = (questions: number, rows: number): string =>
  `${questions} ${questions === 1 ? "doubt holds" : "doubts hold"} ${rows} ${rows === 1 ? "figure" : "figures"} back. Answer each in a file of confirmations: --ask FILE writes it, --confirm FILE takes it.`;
