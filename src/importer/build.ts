import { MODELS, areaCode, isAreaCode, type Area } from "#domain/area.ts";
import { writeAreas } from "#contract/catalogue.ts";
import { print } from "#contract/print.ts";
import { paths } from "#contract/routes.ts";
import { writeStory } from "#contract/story.ts";
import { standing, type JudgedArea } from "#domain/story/inspections.ts";
import type { Story } from "#domain/story/story.ts";
import { writeAllAreas, type AllAreas } from "#contract/series.ts";
import { readAreas, type Reorganised } from "./areas.ts";
import { readCatalogue, readSources, readWords } from "./catalogue/catalogue.ts";
import { Cells } from "./sources/cells.ts";
import type { Council } from "#intake/folder/readCouncil.ts";
import { stops, type Finding } from "#intake/finding.ts";
import { findPersonal } from "#intake/recognise/personal.ts";
import { areaFile } from "./derived/areaFile.ts";
import { manifestOf } from "./derived/manifestOf.ts";
import { councilIn, tablesIn } from "./councils.ts";
import { furtherMeasures } from "./further.ts";
import { Profiles } from "./derived/profiles.ts";
import { publish } from "./sources/published.ts";
import { readRecipes } from "./sources/recipes.ts";
import { isReports, readReports } from "./reports/reports.ts";
import { withDigits } from "./sources/digits.ts";
import { isEes } from "./sources/ees.ts";
import { newestLait, type LaitFile } from "./sources/lait.ts";
import { isLait, laitHead, readLaitFile } from "./sources/laitFile.ts";
import { asAtOf, inEditions, readInspections } from "./sources/inspections.ts";
import { readRo3 } from "./sources/ro3.ts";
import { readNeighbours } from "./sources/neighbours.ts";
import { publishedQuantities } from "./sources/quantities.ts";
import { isOds, readWorkbook } from "#intake/read/workbook.ts";
import { readTable, records, type Source, type Table } from "#intake/read/table.ts";

export type Inputs = {
  /**
   * DfE, ONS and LAIT files, the neighbour models, report figures: recognised by what they hold.
   */
  readonly sources: readonly Source[];
  /**
   * The product's catalogue: indicators, words, recipes, sources, reorganised councils, report
   * notes.
   */
  readonly catalogue: ReadonlyMap<string, Source>;
  /** Folders of councils with data of their own. */
  readonly councils: readonly (readonly Source[])[];
};

/**
 * The feed as files by path, what was read, and every finding. `files` is empty if the load was
 * stopped.
 */
export type Built = {
  readonly files: ReadonlyMap<string, string>;
  readonly read: readonly string[];
  readonly findings: readonly Finding[];
};

/** Bytes in, feed out: no clock, no disk, so the same input gives the same bytes. */
export async function buildFeed(inputs: Inputs): Promise<Built> {
  const findings: Finding[] = [];
  const own = (name: string): Table => {
    const source = inputs.catalogue.get(name);
    if (!source) throw new Error(`the catalogue has no ${name}`);
    return readTable(source, findings);
  };
  const recipes = readRecipes(own("recipes.csv"));
  const indicators = readCatalogue(own("indicators.csv"), own("words.csv"), recipes);
  const reorganised: Reorganised = new Map(
    records(own("reorganised.csv")).map((r) => [
      r["old_code"] ?? "",
      { name: r["name"] ?? "", from: r["from"] || null, to: r["to"] || null },
    ]),
  );

  const laits = inputs.sources.filter(isLait);
  const csvs = inputs.sources.filter((s) => s.name.endsWith(".csv") && !laits.includes(s));
  const given = csvs.map((source) => readTable(source, findings));
  const folders = inputs.councils.map((folder) => tablesIn(folder, findings));
  for (const table of [...given, ...laits.flatMap((source) => laitHead(source) ?? [])]) {
    const personal = findPersonal(table);
    if (personal) findings.push(personal);
  }
  const tables = withDigits(given, findings);
  if (stops(findings)) return { files: new Map(), read: [], findings };

  const downloads: LaitFile[] = [];
  for (const source of laits)
    downloads.push({ file: source.name, figures: await readLaitFile(source) });
  const lait = newestLait(downloads, findings);
  const models = tables.flatMap((table) => readNeighbours(table) ?? []);
  const synonyms = new Map(readWords(own("words.csv")).map((w) => [w.slug, w.synonyms]));
  const known = readAreas(tables, models, reorganised);
  const councils = folders.flatMap(
    (tables, i) =>
      councilIn(inputs.councils[i] ?? [], tables, indicators, findings, {
        synonyms,
        areas: known,
      }) ?? [],
  );
  // A doubt holds its figure back, and a feed without it is not the one that was meant.
  if (stops(findings) || findings.some((f) => f.question))
    return { files: new Map(), read: [], findings };
  const areas = withCouncils(known, councils);
  const sheets = (
    await Promise.all(
      inputs.sources
        .filter(isOds)
        .map(async (source) =>
          (await readWorkbook(source)).map((sheet) => ({ ...sheet, file: source.name })),
        ),
    )
  ).flat();
  const spending = sheets.flatMap((sheet) => readRo3(sheet.rows, sheet.file, areas) ?? []);
  const cells = new Cells([...tables, ...spending], lait, findings);

  const all = new Map<string, AllAreas>();
  const profiles = new Profiles(areas);
  for (const indicator of indicators.filter((i) => i.published)) {
    const series = publish(
      recipes.filter((r) => r.slug === indicator.slug),
      cells,
      areas,
      findings,
    );
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
  const figures = tables.find(isReports);
  const reported = figures
    ? readReports(figures, own("notes.csv"), indicators, findings)
    : new Map<string, never[]>();

  const files = new Map<string, string>();
  const put = (path: string, value: object): void => void files.set(path, print(value));
  put(paths.catalogue(), {
    schema: 1,
    indicators: indicators.map((i) => (all.has(i.slug) ? i : { ...i, published: null })),
    sources: readSources(own("sources.csv")),
  });
  put(paths.words(), { schema: 1, words: readWords(own("words.csv")) });
  put(paths.areas(), writeAreas(areas));
  const more = furtherMeasures(tables, lait, recipes, records(own("lait.csv")));
  const held = [...all.keys()];
  for (const { indicator, recipe } of more.measures) {
    const series = publish([recipe], cells, areas, findings);
    if (!series) continue;
    profiles.add(indicator, series);
    put(paths.series(indicator.slug), writeAllAreas(series));
    held.push(indicator.slug);
  }
  const counted = publishedQuantities(own("quantities.csv"), cells, areas);
  const inspected = readInspections(inEditions(sheets, findings));
  const standings = areas.flatMap((area): JudgedArea[] => {
    const last =
      area.to === null
        ? standing([area.code, ...area.formerCodes].flatMap((code) => inspected.get(code) ?? []))
        : undefined;
    return last
      ? [
          {
            area: area.code,
            inspected: last.inspected,
            overall: last.overall,
            leaders: last.leaders,
            helpAndProtection: last.helpAndProtection,
            inCare: last.inCare,
            careLeavers: last.careLeavers,
          },
        ]
      : [];
  });
  put(paths.inspections(), { schema: 1, asAt: asAtOf(sheets), areas: standings });
  for (const area of areas) {
    const council = councils.find((c) => c.code === area.code);
    const story: Story = {
      area: area.code,
      quantities: [...(council?.story.quantities ?? []), ...(counted.get(area.code) ?? [])],
      placements: council?.story.placements ?? [],
      finance: council?.story.finance ?? [],
      inspections: [area.code, ...area.formerCodes].flatMap((code) => inspected.get(code) ?? []),
    };
    put(paths.story(area.code), writeStory(story));
  }
  put(paths.more(), {
    schema: 1,
    indicators: more.measures.map((m) => m.indicator),
    same: more.same,
  });
  for (const series of all.values()) put(paths.series(series.indicator), writeAllAreas(series));
  for (const profile of profiles.written()) put(paths.profile(profile.area), profile);
  for (const area of areas)
    put(
      paths.area(area.code),
      areaFile(
        area,
        all,
        councils.find((c) => c.code === area.code),
        reported.get(area.code) ?? [],
      ),
    );
  put(
    paths.manifest(),
    await manifestOf(files, all, {
      areas: areas.length,
      indicators: indicators.length + more.measures.length,
      series: held,
    }),
  );
  return {
    files,
    read: describe([...tables, ...spending], models.length, lait.rows, councils),
    findings,
  };
}

/** Adds councils that publish nothing, with the neighbours and region their folder borrows. */
function withCouncils(areas: readonly Area[], councils: readonly Council[]): readonly Area[] {
  const more = councils
    .filter((c) => !areas.some((a) => a.code === c.code))
    .map((c): Area => {
      const lender = areas.find((area) => area.code === c.neighboursOf);
      return {
        code: areaCode(c.code),
        oldCode: null,
        name: c.name,
        type: c.illustrative ? "illustrative" : "authority",
        region: isAreaCode(c.region) ? c.region : null,
        from: null,
        to: null,
        formerCodes: [],
        otherNames: [],
        neighbours: lender?.neighbours ?? { [MODELS[0]]: [], [MODELS[1]]: [] },
      };
    });
  return [...areas, ...more];
}

function describe(
  tables: readonly Table[],
  models: number,
  laitRows: number,
  councils: readonly Council[],
): readonly string[] {
  const used = tables.filter((t) => isEes(t)).map((t) => `${t.file}: ${t.rows.length} rows`);
  return [
    ...used,
    `${models} neighbour models`,
    `LAIT: ${laitRows} rows`,
    ...councils.map((c) => `${c.name}: ${c.own.series.length} series of its own`),
  ];
}
