import { readAreaFile, type AreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas, readCatalogue } from "#contract/catalogue.ts";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import type { Area } from "#domain/area.ts";
import { parseMonth, parsePeriod, type PeriodId } from "#domain/calendar.ts";
import {
  USUAL_CHOICE,
  resolveComparison,
  withComparison,
  type Choice,
  type Comparison,
} from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { rowAt, type Row } from "#domain/scorecard/row.ts";
import { codesOfStories } from "#domain/story/beside.ts";
import type { Facts } from "#domain/story/facts.ts";
import { feedFile } from "#tests/support/mockFeed.ts";

// The committed feed, as the examples of the words are made from it.

export const AREAS = readAreas(await feedFile<Parameters<typeof readAreas>[0]>("areas.json"));
export const { indicators: INDICATORS, sources: SOURCES } = readCatalogue(
  await feedFile<Parameters<typeof readCatalogue>[0]>("catalogue.json"),
);

export function measure(slug: string): Indicator {
  const found = INDICATORS.find((i) => i.slug === slug);
  if (!found) throw new Error(`no measure ${slug}`);
  return found;
}
export const seriesOf = async (slug: string) =>
  readAllAreas(await feedFile<WireAllAreas>(`series/${slug}.json`));

const fileOf = async (code: string): Promise<AreaFile> =>
  readAreaFile(await feedFile<WireAreaFile>(`area/${code}.json`));
export type Council = { readonly area: Area; readonly file: AreaFile };
async function council(name: string): Promise<Council> {
  const area = AREAS.find((a) => a.name === name);
  if (!area) throw new Error(`no ${name}`);
  return { area, file: await fileOf(area.code) };
}
export const [MARLBRIDGE, MEDWAY, YORK, CITY, CAMDEN] = await Promise.all([
  council("Marlbridge"),
  council("Medway"),
  council("York"),
  council("City of London"),
  council("Camden"),
]);

export const chosen = ({ area }: Council, choice: Partial<Choice> = {}): Comparison =>
  resolveComparison({ ...USUAL_CHOICE, ...choice }, area, AREAS, () => null);

/** Every kind of comparison a reader may choose, the same for each council. */
export const CHOICES: readonly Partial<Choice>[] = [
  {},
  { statistic: "median" },
  { against: "2021" },
  {
    against: "group",
    group: ["E06000036", "E06000037", "E06000038", "E06000039", "E06000040"],
    called: "Berkshire",
  },
  { against: "region" },
  { against: "past", since: parseMonth("2022-12") ?? undefined },
];

/** The files of a reader's own group, as the app fetches them beside a council's own. */
const OTHERS = new Map(
  await Promise.all(
    CHOICES.flatMap((c) => c.group ?? []).map(async (code) => [code, await fileOf(code)] as const),
  ),
);

export function row({ area, file }: Council, slug: string, as = chosen({ area, file })): Row {
  const benchmarks = withComparison(file.benchmarks, as, (code) => OTHERS.get(code)?.series ?? []);
  const found = rowAt(measure(slug), { ...file, benchmarks }, null, as);
  if (!found) throw new Error(`${area.name} has no row of ${slug}`);
  return found;
}

/** Every measure of the catalogue that a council has, beside its neighbours. */
export const rowsOf = (of: Council, at: PeriodId | null = null): readonly Row[] =>
  INDICATORS.flatMap((indicator) => rowAt(indicator, of.file, at, chosen(of)) ?? []);

/** What a story of a council is told from, all of it from the feed. */
export async function facts(of: Council, choice: Partial<Choice>, asAt?: string): Promise<Facts> {
  const comparison = chosen(of, choice);
  const codes = codesOfStories(of.area.code, comparison);
  const stories = new Map(
    await Promise.all(
      codes.map(
        async (code) => [code, readStory(await feedFile<WireStory>(`story/${code}.json`))] as const,
      ),
    ),
  );
  const story = stories.get(of.area.code);
  if (!story) throw new Error(`no story of ${of.area.name}`);
  return {
    name: of.area.name,
    story,
    evidence: of.file,
    reported: of.file.reported,
    indicators: INDICATORS,
    others: { self: of.area.code, comparison, storyOf: (code) => stories.get(code) },
    asAt: asAt === undefined ? null : parsePeriod(asAt),
    reach: "twelve",
  };
}
