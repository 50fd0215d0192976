import { comparePeriods } from "#domain/calendar.ts";
import { latest } from "#domain/change.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import type { Story } from "#domain/story/story.ts";
import type { AreaFile } from "#contract/areaFile.ts";
import type { Finding } from "#intake/finding.ts";
import { parted, partedAt, withWithheld } from "#intake/patch/apply.ts";
import { Findings } from "#intake/findings.ts";
import { tellArea, tellStory } from "#intake/patch/told/tell.ts";
import { joinTold } from "#intake/patch/told/join.ts";
import { NOTHING_TOLD, type Told } from "#intake/recognise/told/told.ts";
import { otherCouncils } from "#intake/check/returnSheet.ts";
import { records, type Table } from "#intake/read/table.ts";
import { observedSeries, readObserved, type Folder, type Observed } from "./observations.ts";
import { NOTHING_GIVEN, readTables, type Given, type ReadTables } from "./tables.ts";

/** A council's folder of CSV files, read: everything of its own that its dashboard needs. */
export type Council = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly neighboursOf: string;
  readonly illustrative: boolean;
  readonly story: Pick<Story, "quantities" | "placements" | "finance">;
  readonly own: Pick<
    AreaFile,
    "dataTo" | "series" | "withheld" | "targets" | "events" | "commentary" | "ours"
  >;
};

/**
 * Reads the folder by the names of its files (documented in its README): a batch of tables laid
 * over an empty council, each read by the core that reads what is dropped on the page. Null if it
 * has no council.csv, or if a person is in any file.
 */
export function readCouncil(
  tables: ReadonlyMap<string, Table>,
  catalogue: readonly Indicator[],
  findings: Finding[],
  more: Partial<Given> = {},
): Council | null {
  const about = factsOf(tables);
  const given = { ...NOTHING_GIVEN, ...more };
  const read = readTables(tables, about("code"), catalogue, given, findings);
  if (!tables.has("council.csv") || !read) return null;
  const illustrative = about("illustrative") === "yes";
  const source = illustrative ? "marlbridge" : "council";
  const folder = folderOf(tables, read, { name: about("name"), code: about("code") }, given);
  const table = tables.get("observations.csv");
  const observed = table ? readObserved(table, folder, findings) : NOTHING_OBSERVED;
  if (!observed) return null;
  const told = withCounts(read.told, observed.counts, table, findings);
  const story = tellStory(noStory(about("code")), told, { source, asTold: true });
  const bySlug = new Map(catalogue.map((i) => [i.slug, i]));
  const { actions } = read.told;
  const begun = tellArea(
    noFile(about("code"), illustrative),
    { ...read.told, actions: [] },
    bySlug,
    story.finance,
  );
  const sent = parted(observedSeries(observed.rows, folder, begun.events, source));
  const series = [...sent.own, ...begun.series].map((one) => partedAt(begun, one));
  const dataTo = newestOf(series, about("updated"));
  // An action without a period stands beside its measure's newest figure: it comes after the
  // figures.
  const { targets, events, commentary, ours } = tellArea(
    { ...begun, series, dataTo },
    { ...NOTHING_TOLD, actions },
    bySlug,
    story.finance,
  );
  return {
    code: about("code"),
    name: about("name"),
    region: about("region"),
    neighboursOf: about("neighbours_of"),
    illustrative,
    story,
    own: withWithheld(
      { dataTo, series, targets, events, commentary, ...(ours ? { ours } : {}) },
      sent.withheld,
    ),
  };
}

/** What council.csv says of the council, by key; a key that is not there is empty. */
function factsOf(tables: ReadonlyMap<string, Table>): (key: string) => string {
  const table = tables.get("council.csv");
  const facts = new Map((table ? records(table) : []).map((r) => [r["key"] ?? "", r["value"]]));
  return (key) => facts.get(key) ?? "";
}

/** What observations.csv is read by: its rates by the children of population.csv. */
function folderOf(
  tables: ReadonlyMap<string, Table>,
  { indicators, names }: ReadTables,
  { name, code }: { readonly name: string; readonly code: string },
  { answers, areas }: Given,
): Folder {
  const people = tables.get("population.csv");
  const population = new Map(
    (people ? records(people) : []).map((r) => [
      `${r["mid_year"]}|${r["ages"]}`,
      Number(r["children"]),
    ]),
  );
  const own = name === "" ? null : { name, all: [name, code], others: otherCouncils(areas) };
  return { indicators, names, population, answers, own };
}

const NOTHING_OBSERVED: Observed = { rows: [], counts: [] };

/**
 * The folder's tables with the counts of the stories that stand among its observations; a table of
 * counts gives its own first.
 */
function withCounts(
  told: Told,
  counts: Observed["counts"],
  table: Table | undefined,
  findings: Finding[],
): Told {
  if (!table || counts.length === 0) return told;
  const problems = new Findings();
  const joined = joinTold(
    told,
    { ...NOTHING_TOLD, counts },
    problems.tellerOf({ file: table.file, sheet: null }),
  );
  findings.push(...problems.all());
  return joined;
}

/** How far the figures of months reach, and how firm the newest is. */
function newestOf(series: readonly Series[], received: string): AreaFile["dataTo"] {
  const last = series
    .flatMap((s) =>
      s.frame.basis === "snapshot" || s.frame.basis === "month" ? (latest(s) ?? []) : [],
    )
    .sort((a, b) => comparePeriods(b.period, a.period))[0];
  return last ? { period: last.period, received, status: last.status } : null;
}

const noStory = (area: string): Story => ({
  area,
  quantities: [],
  placements: [],
  finance: [],
  inspections: [],
});

const noFile = (area: string, illustrative: boolean): AreaFile => ({
  area,
  illustrative,
  dataTo: null,
  series: [],
  benchmarks: new Map(),
  targets: new Map(),
  events: [],
  commentary: [],
  reported: [],
});
