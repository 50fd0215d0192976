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
import { ENGLAND, findArea } from "#domain/area.ts";
import type { Pin } from "#domain/pin.ts";
import type { AnswersFile } from "./local/answersFile.ts";
import type { Problem } from "./local/problem.ts";
import { sayQuestion, type Question } from "./local/question.ts";
import { saySeen } from "./local/seen.ts";
import { knownFrom } from "./local/knownOf.ts";
import type { Laid } from "./local/lay.ts";
import { layFeed } from "./local/layFeed.ts";
import { sayProblem } from "./local/problem.ts";
import { readLocal } from "./local/readLocal.ts";
import { countTold } from "./local/told/told.ts";
import { sourceId, sourcesOf } from "./local/tidy/source.ts";
import type { Recipe } from "./recipes.ts";
import type { Source, Table } from "./table.ts";

export type Onto = {
  /** A file of the feed as text; throws where there is none. */
  readonly read: (path: string) => string;
  readonly sources: readonly Source[];
  /** The council whose own figures are among them, by code or name; null where there are published figures only. */
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
 * A feed with dropped files laid over it, as the page's "Write the feed" gives it after accepting what it ticks: byte for
 * byte the same. `files` is empty where nothing could be laid; `lines` says every finding and what was taken.
 */
export async function layOnto({
  read,
  sources,
  area,
  pins,
  confirmed = NOTHING_CONFIRMED,
  recipes,
  quantities,
  day,
}: Onto): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  /** Questions that nobody has answered: while there is one, nothing is laid. */
  readonly open?: readonly Question[];
}> {
  const json = <T>(path: string, schema: z.ZodMiniType<T>): T =>
    z.parse(schema, JSON.parse(read(path)));
  const catalogue = readCatalogue(json(paths.catalogue(), WireCatalogue));
  const { indicators } = catalogue;
  const areas = readAreas(json(paths.areas(), WireAreas));
  const own = findArea(areas, area ?? ENGLAND);
  if (!own) return { files: new Map(), lines: [`“${area ?? ENGLAND}” is no area of this feed.`] };
  const file = readAreaFile(json(paths.area(own.code), WireAreaFile));
  const words = readWords(json(paths.words(), WireWords));
  const result = await readLocal(
    sources,
    {
      indicators,
      synonyms: new Map([...words].map(([slug, w]) => [slug, w.synonyms])),
      mapped: confirmed.names,
      answers: confirmed.answers,
      ...knownFrom(file, indicators),
      story: readStory(json(paths.story(own.code), WireStory)),
      own,
      today: day,
      published: {
        areas,
        own,
        indicators,
        more: readMore(json(paths.more(), WireMore)).indicators,
        recipes,
        quantities,
        pins,
        source: sourceId(
          sources.map((s) => s.name),
          day,
        ),
        base: (slug) => {
          try {
            return readAllAreas(json(paths.series(slug), WireAllAreas));
          } catch {
            return null;
          }
        },
        counts: (code) =>
          readStory(json(paths.story(code === ENGLAND ? ENGLAND : own.code), WireStory)).quantities,
      },
    },
    () => undefined,
  );
  const measures = result.published.measures.filter((m) => m.difference.likely);
  const ownFigures =
    result.rows.length + result.held.length + countTold(result.told) + result.heldTold;
  if (area === null && ownFigures > 0)
    return {
      files: new Map(),
      lines: [
        "There are a council’s own figures among these files: say whose they are with --area.",
      ],
    };
  const council = result.rows.length + countTold(result.told) > 0;
  const open = result.problems.flatMap((p) => p.question ?? []);
  const lines = [
    ...result.seen.map(
      (s) => `read  ${s.file}${s.sheet === null ? "" : `, sheet ${s.sheet}`}. ${saySeen(s)}`,
    ),
    ...result.problems.flatMap(sayFound),
    ...result.published.measures.map(
      ({ difference: d }) =>
        `${d.likely ? "laid " : "LEFT "} ${d.name}: ${[d.added.length > 0 ? `new ${d.added.join("; ")}` : "", d.revised.count > 0 ? `${d.revised.count} revised` : "", ...d.care].filter((t) => t !== "").join(". ")}`,
    ),
    ...(result.published.same.length > 0
      ? [
          `same  ${result.published.same.length} measures have every figure as it is loaded already.`,
        ]
      : []),
    ...(council && open.length === 0
      ? [`laid  ${result.rows.length + countTold(result.told)} figures of ${own.name}.`]
      : []),
  ];
  if (open.length > 0)
    return {
      files: new Map(),
      lines: [...lines, sayOpen(open.length, result.held.length + result.heldTold)],
      open,
    };
  const loads: Laid[] = [
    ...(council ? [{ area: own.code, day, rows: result.rows, told: result.told }] : []),
    ...(measures.length > 0 || result.published.counts.length > 0
      ? [
          {
            area: "all",
            rows: [],
            published: {
              sources: sourcesOf(result.published, measures, catalogue.sources, day),
              measures,
              quantities: result.published.quantities,
            },
          },
        ]
      : []),
  ];
  if (loads.length === 0) return { files: new Map(), lines };
  return {
    files: await layFeed(
      (path) => Promise.resolve(read(path)),
      loads,
      () => undefined,
    ),
    lines,
  };
}

const NOTHING_CONFIRMED: AnswersFile = { answers: new Map(), names: new Map() };

/** A finding in a line; a doubt with what it asks, the answers it takes, and the name they go by in a file of confirmations. */
const sayFound = (p: Problem): readonly string[] => [
  `${p.severity.padEnd(5)} ${sayProblem(p)}`,
  ...(p.question ? [sayQuestion(p.question)] : []),
];

const sayOpen = (questions: number, rows: number): string =>
  `${questions} ${questions === 1 ? "doubt holds" : "doubts hold"} ${rows} ${rows === 1 ? "figure" : "figures"} back. Answer each in a file of confirmations: --ask FILE writes it, --confirm FILE takes it.`;
