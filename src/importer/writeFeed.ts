import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { standing, type JudgedArea } from "#domain/story/inspections.ts";
import type { Inspection, Quantity } from "#domain/story/story.ts";
import { writeAreas } from "#contract/catalogue.ts";
import { writeHexMap } from "#contract/hexMap.ts";
import { print } from "#contract/print.ts";
import { paths } from "#contract/routes.ts";
import { writeAllAreas, type AllAreas } from "#contract/series.ts";
import { writeStory } from "#contract/story.ts";
import type { Council } from "#intake/folder/readCouncil.ts";
import type { Finding } from "#intake/finding.ts";
import { records, type Table } from "#intake/read/table.ts";
import type { Sheet } from "#intake/read/workbook.ts";
import type { Reorganised } from "./areas.ts";
import { readSources, type readWords } from "./catalogue/catalogue.ts";
import { areaFile, placesOfAll } from "./derived/areaFile.ts";
import { manifestOf } from "./derived/manifestOf.ts";
import { Profiles } from "./derived/profiles.ts";
import { furtherMeasures } from "./further.ts";
import { isReports, readReports } from "./reports/reports.ts";
import type { Cells } from "./sources/cells.ts";
import { asAtOf, inEditions, readInspections } from "./sources/inspections.ts";
import { isHexes, readHexes } from "./sources/hexes.ts";
import type { LaitFigures } from "./sources/lait.ts";
import { publish } from "./sources/published.ts";
import { publishedQuantities } from "./sources/quantities.ts";
import type { Recipe } from "./sources/recipes.ts";

/** The product's own catalogue, read. */
export type Product = {
  /** Any of its tables; an error where it has none of that name. */
  readonly own: (name: string) => Table;
  readonly recipes: readonly Recipe[];
  readonly indicators: readonly Indicator[];
  readonly words: ReturnType<typeof readWords>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly reorganised: Reorganised;
};

/** All that a feed is written from: read and checked, and no figure of it in doubt. */
export type Ready = {
  readonly product: Product;
  readonly tables: readonly Table[];
  readonly lait: LaitFigures;
  readonly sheets: readonly (Sheet & { readonly file: string })[];
  readonly cells: Cells;
  readonly areas: readonly Area[];
  readonly councils: readonly Council[];
};

type Put = (path: string, value: object) => void;
type Inspected = ReadonlyMap<string, readonly Inspection[]>;

/** The files of a feed by path, and their manifest; what could not be published is a finding. */
export async function writeFeed(
  ready: Ready,
  findings: Finding[],
): Promise<ReadonlyMap<string, string>> {
  const { product, tables, sheets, areas, councils } = ready;
  const profiles = new Profiles(areas);
  const all = publishCatalogue(ready, profiles, findings);
  const figures = tables.find(isReports);
  const reported = figures
    ? readReports(figures, product.own("notes.csv"), product.indicators, findings)
    : new Map<string, never[]>();

  const files = new Map<string, string>();
  const put: Put = (path, value) => void files.set(path, print(value));
  put(paths.catalogue(), {
    schema: 1,
    indicators: product.indicators.map((i) => (all.has(i.slug) ? i : { ...i, published: null })),
    sources: readSources(product.own("sources.csv")),
  });
  put(paths.words(), { schema: 1, words: product.words });
  put(paths.areas(), writeAreas(areas));
  writeMap(ready, put, findings);
  const more = writeFurther(ready, profiles, put, findings);
  const counted = publishedQuantities(product.own("quantities.csv"), ready.cells, areas);
  const inspected = readInspections(inEditions(sheets, findings));
  put(paths.inspections(), {
    schema: 1,
    asAt: asAtOf(sheets),
    areas: areas.flatMap((area) => standingOf(area, inspected)),
  });
  writeStories(ready, counted, inspected, put);
  put(paths.more(), { schema: 1, indicators: more.indicators, same: more.same });
  for (const series of all.values()) put(paths.series(series.indicator), writeAllAreas(series));
  for (const profile of profiles.written()) put(paths.profile(profile.area), profile);
  const places = placesOfAll(all, product.indicators, areas);
  for (const area of areas) {
    const council = councils.find((c) => c.code === area.code);
    put(paths.area(area.code), areaFile(area, all, council, reported.get(area.code) ?? [], places));
  }
  const counts = {
    areas: areas.length,
    indicators: product.indicators.length + more.indicators.length,
    series: [...all.keys(), ...more.held],
  };
  put(paths.manifest(), await manifestOf(files, all, counts));
  return files;
}

/** The map of authorities, where its file was brought: a feed without one has no map. */
function writeMap({ product, tables, areas }: Ready, put: Put, findings: Finding[]): void {
  const table = tables.find(isHexes);
  if (!table) return;
  const [source] = readSources(product.own("map.csv"));
  if (!source) throw new Error("the catalogue’s map.csv says no source");
  put(paths.map(), writeHexMap({ source, hexes: readHexes(table, areas, findings) }));
}

/** The catalogue's published measures by slug; one that no file holds is a finding. */
function publishCatalogue(
  { product, cells, areas }: Ready,
  profiles: Profiles,
  findings: Finding[],
): ReadonlyMap<string, AllAreas> {
  const all = new Map<string, AllAreas>();
  for (const indicator of product.indicators.filter((i) => i.published)) {
    const recipes = product.recipes.filter((r) => r.slug === indicator.slug);
    const series = publish(recipes, cells, areas, findings);
    if (series) {
      all.set(indicator.slug, series);
      profiles.add(indicator, series);
    } else
      findings.push({
        severity: "doubt",
        file: "catalogue",
        row: null,
        column: indicator.slug,
        sheet: null,
        found: "no source file that holds this published indicator",
        wanted: "",
        mend: "",
      });
  }
  return all;
}

/** LAIT's measures beyond the catalogue, each with a file of its own. */
function writeFurther(
  { product, tables, lait, cells, areas }: Ready,
  profiles: Profiles,
  put: Put,
  findings: Finding[],
) {
  const more = furtherMeasures(tables, lait, product.recipes, records(product.own("lait.csv")));
  const held: string[] = [];
  for (const { indicator, recipe } of more.measures) {
    const series = publish([recipe], cells, areas, findings);
    if (!series) continue;
    profiles.add(indicator, series);
    put(paths.series(indicator.slug), writeAllAreas(series));
    held.push(indicator.slug);
  }
  return { indicators: more.measures.map((m) => m.indicator), same: more.same, held };
}

/** Inspections of an area under every code it has had. */
const inspectionsOf = (area: Area, inspected: Inspected): readonly Inspection[] =>
  [area.code, ...area.formerCodes].flatMap((code) => inspected.get(code) ?? []);

/** The judgement that stands; none of a council that has ended, or that nobody has inspected. */
function standingOf(area: Area, inspected: Inspected): readonly JudgedArea[] {
  const last = area.to === null ? standing(inspectionsOf(area, inspected)) : undefined;
  if (!last) return [];
  const { overall, leaders, helpAndProtection, inCare, careLeavers } = last;
  return [
    {
      area: area.code,
      inspected: last.inspected,
      overall,
      leaders,
      helpAndProtection,
      inCare,
      careLeavers,
    },
  ];
}

/** What stands behind each area's stories: its own counts and budgets before the published ones. */
function writeStories(
  { areas, councils }: Ready,
  counted: ReadonlyMap<string, readonly Quantity[]>,
  inspected: Inspected,
  put: Put,
): void {
  for (const area of areas) {
    const own = councils.find((c) => c.code === area.code)?.story;
    put(
      paths.story(area.code),
      writeStory({
        area: area.code,
        quantities: [...(own?.quantities ?? []), ...(counted.get(area.code) ?? [])],
        placements: own?.placements ?? [],
        finance: own?.finance ?? [],
        inspections: inspectionsOf(area, inspected),
      }),
    );
  }
}
