import { MODELS, areaCode, isAreaCode, type Area } from "#domain/area.ts";
import type { Council } from "#intake/folder/readCouncil.ts";
import { stops, type Finding } from "#intake/finding.ts";
import { findPersonal } from "#intake/recognise/personal.ts";
import { isOds, readWorkbook } from "#intake/read/workbook.ts";
import { readTable, records, type Source, type Table } from "#intake/read/table.ts";
import { readAreas } from "./areas.ts";
import { readCatalogue, readWords } from "./catalogue/catalogue.ts";
import { councilIn, tablesIn } from "./councils.ts";
import { Cells } from "./sources/cells.ts";
import { withDigits } from "./sources/digits.ts";
import { isEes } from "./sources/ees.ts";
import { newestLait, type LaitFile } from "./sources/lait.ts";
import { isLait, laitHead, readLaitFile } from "./sources/laitFile.ts";
import { readNeighbours } from "./sources/neighbours.ts";
import { readRecipes } from "./sources/recipes.ts";
import { readRo3 } from "./sources/ro3.ts";
import { writeFeed, type Product, type Ready } from "./writeFeed.ts";

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
  const product = readProduct(inputs.catalogue, findings);
  const { given, laits, folders } = readGiven(inputs, findings);
  const tables = withDigits(given, findings);
  if (stops(findings)) return stopped(findings);
  const lait = newestLait(await laitFilesIn(laits), findings);
  const models = tables.flatMap((table) => readNeighbours(table) ?? []);
  const known = readAreas(tables, models, product.reorganised);
  const councils = folders.flatMap(
    (folder, i) =>
      councilIn(inputs.councils[i] ?? [], folder, product.indicators, findings, {
        synonyms: product.synonyms,
        areas: known,
      }) ?? [],
  );
  // A doubt holds its figure back, and a feed without it is not the one that was meant.
  if (stops(findings) || findings.some((f) => f.question)) return stopped(findings);
  const areas = withCouncils(known, councils);
  const sheets = await sheetsIn(inputs.sources);
  const spending = sheets.flatMap((sheet) => readRo3(sheet.rows, sheet.file, areas) ?? []);
  const cells = new Cells([...tables, ...spending], lait, findings);
  const ready: Ready = { product, tables, lait, sheets, cells, areas, councils };
  return {
    files: await writeFeed(ready, findings),
    read: describe([...tables, ...spending], models.length, lait.rows, councils),
    findings,
  };
}

const stopped = (findings: readonly Finding[]): Built => ({ files: new Map(), read: [], findings });

/** The product's own tables, as a feed is made by them. */
function readProduct(catalogue: Inputs["catalogue"], findings: Finding[]): Product {
  const own = (name: string): Table => {
    const source = catalogue.get(name);
    if (!source) throw new Error(`the catalogue has no ${name}`);
    return readTable(source, findings);
  };
  const recipes = readRecipes(own("recipes.csv"));
  const words = readWords(own("words.csv"));
  return {
    own,
    recipes,
    words,
    indicators: readCatalogue(own("indicators.csv"), own("words.csv"), recipes),
    synonyms: new Map(words.map((w) => [w.slug, w.synonyms])),
    reorganised: new Map(
      records(own("reorganised.csv")).map((r) => [
        r["old_code"] ?? "",
        { name: r["name"] ?? "", from: r["from"] || null, to: r["to"] || null },
      ]),
    ),
  };
}

/** The files that were given, as tables; one that holds people is a finding that stops the build. */
function readGiven({ sources, councils }: Inputs, findings: Finding[]) {
  const laits = sources.filter(isLait);
  const csvs = sources.filter((s) => s.name.endsWith(".csv") && !laits.includes(s));
  const given = csvs.map((source) => readTable(source, findings));
  const folders = councils.map((folder) => tablesIn(folder, findings));
  for (const table of [...given, ...laits.flatMap((source) => laitHead(source) ?? [])]) {
    const personal = findPersonal(table);
    if (personal) findings.push(personal);
  }
  return { given, laits, folders };
}

/** One after the other: each is large. */
async function laitFilesIn(laits: readonly Source[]): Promise<readonly LaitFile[]> {
  const files: LaitFile[] = [];
  for (const source of laits)
    files.push({ file: source.name, figures: await readLaitFile(source) });
  return files;
}

const sheetsIn = async (sources: readonly Source[]): Promise<Ready["sheets"]> =>
  (
    await Promise.all(
      sources
        .filter(isOds)
        .map(async (source) =>
          (await readWorkbook(source)).map((sheet) => ({ ...sheet, file: source.name })),
        ),
    )
  ).flat();

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
