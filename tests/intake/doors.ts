import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue, readWords } from "#contract/catalogue.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { findArea } from "#domain/area.ts";
import { amountOf } from "#domain/value.ts";
import { knownFrom } from "#intake/knownOf.ts";
import { readLocal, type ReadLocal } from "#intake/readLocal.ts";
import { layOnto } from "#importer/onto.ts";
import { readRecipes } from "#importer/sources/recipes.ts";
import { readTable, type Source, type Table } from "#intake/read/table.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { feedFile } from "#tests/support/mockFeed.ts";

const ROOT = join(import.meta.dirname, "../..");
export const RETURNS = join(ROOT, "../shared/trials/returns");
export const TODAY = "2026-11-24";

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
export const areas = readAreas(await feedFile("areas.json"));
const published = await knownPublished();
const words = readWords(await feedFile("words.json"));
export const synonyms = new Map([...words].map(([slug, w]) => [slug, w.synonyms]));

export const returned = (name: string): Source => ({
  name,
  bytes: new Uint8Array(readFileSync(join(RETURNS, name))),
});
export const csv = (text: string, name = "return.csv"): Source => ({
  name,
  bytes: new TextEncoder().encode(text),
});

export type Answered = {
  /**
   * Answers by question id; or by what the id begins with ("basis|"), or begins and ends with
   * ("basis|…first").
   */
  readonly answers?: { readonly [begins: string]: string };
  readonly names?: { readonly [named: string]: string };
};

/**
 * The page's door: what its worker gives for a council, with every question that a test answers
 * answered.
 */
export async function byPage(
  council: string,
  source: Source,
  { answers = {}, names = {} }: Answered = {},
): Promise<ReadLocal> {
  const own = findArea(areas, council);
  if (!own) throw new Error(`no ${council}`);
  const file = readAreaFile(await feedFile<WireAreaFile>(`area/${own.code}.json`));
  const story = readStory(await feedFile<WireStory>(`story/${own.code}.json`));
  const given = new Map<string, string>();
  const known = {
    indicators,
    synonyms,
    mapped: new Map(Object.entries(names)),
    own,
    story,
    today: TODAY,
    published: { ...published, own },
  };
  const read = () =>
    readLocal(
      [source],
      { ...known, ...knownFrom(file, indicators), answers: given },
      () => undefined,
    );
  let result = await read();
  for (let round = 0; round < 4; round += 1) {
    const open = result.problems.flatMap((p) => p.question ?? []);
    const fresh = open.flatMap(({ id }) => {
      const begins = Object.keys(answers).find((b) => isNamed(id, b));
      return begins === undefined ? [] : [[id, answers[begins] ?? ""] as const];
    });
    if (fresh.length === 0) break;
    for (const [id, answer] of fresh) given.set(id, answer);
    result = await read();
  }
  confirmed.set(result, given);
  return result;
}
/** "basis|" names every question that begins so; "basis|…first" those that end so as well. */
const isNamed = (id: string, name: string): boolean => {
  const [begins = "", ends = ""] = name.split("…");
  return id.startsWith(begins) && id.endsWith(ends);
};
/** What was answered on the way to a reading: the command is given the same. */
const confirmed = new WeakMap<ReadLocal, ReadonlyMap<string, string>>();
export const answersOf = (read: ReadLocal): ReadonlyMap<string, string> =>
  confirmed.get(read) ?? new Map();

const catalogue = (name: string): Table =>
  readTable(
    {
      name,
      bytes: new Uint8Array(readFileSync(join(ROOT, "src/importer/catalogue", name))),
    },
    [],
  );

/** The command's door: `feed build --onto … --add … --confirm …` over the committed feed. */
export const byCommand = (
  council: string,
  source: Source | readonly Source[],
  answers: ReadonlyMap<string, string>,
  names: { readonly [named: string]: string } = {},
) =>
  layOnto({
    read: (path) => readFileSync(join(ROOT, "fixtures/feed", path), "utf8"),
    sources: "bytes" in source ? [source] : source,
    area: council,
    pins: [],
    confirmed: { answers, names: new Map(Object.entries(names)) },
    recipes: readRecipes(catalogue("recipes.csv")),
    quantities: catalogue("quantities.csv"),
    day: TODAY,
  });

/**
 * "contacts 2026-10 1102", "cla-rate 2026-10 265/", "re-referrals 2026-10 691/3241 rolling-12":
 * rows as a test writes them.
 */
export const written = (rows: ReadLocal["rows"]): readonly string[] =>
  rows.map((r) => {
    const [n, d, v] = [r.numerator, r.denominator, r.value].map(amountOf);
    const counts = n === null && d === null ? "" : `${n ?? ""}/${d ?? ""}`;
    return [r.slug ?? r.named, r.period, counts, v ?? "", r.basis ?? ""]
      .map(String)
      .filter((t) => t !== "")
      .join(" ");
  });
