import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeOds } from "hucre/ods";
import { describe, expect, test, vi } from "vitest";
import { readAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readCatalogue } from "#contract/catalogue.ts";
import { readAllAreas, type WireAllAreas } from "#contract/series.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { findArea } from "#domain/area.ts";
import { isYearlySeries } from "#domain/observation.ts";
import { amountOf } from "#domain/value.ts";
import { buildFeed } from "#importer/build.ts";
import { sayFinding } from "#intake/finding.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { readLocal } from "#intake/readLocal.ts";
import { LaitFigures, readLait, type LaitRow } from "#importer/sources/lait.ts";
import { readWorkbook } from "#intake/read/workbook.ts";
import type { Source } from "#intake/read/table.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { parquetOf } from "#tests/support/parquet.ts";
import { byCommand } from "./doors.ts";

// Two releases of one kind of file loaded together, made from the real files: they are not shipped,
// and lie beside the clone.
const ROOT = join(import.meta.dirname, "../..");
const SHARED = join(ROOT, "../shared/data");
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(SHARED, path)));
const REFERRALS = "dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv";
const LAIT = "lait/bds_long_0.parquet";
const OFSTED = "dfe/LA_Inspection_Outcomes_as_at_31_March_2025.ods";

const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const published = { ...(await knownPublished()), base: () => null, counts: () => [] };
// A feed is built for many of these: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const COUNCILS = ["Medway", "York"] as const;
type Council = (typeof COUNCILS)[number];
const codeOf = (name: Council): string => findArea(published.areas, name)?.code ?? "";
const DIGITS: Record<Council, number> = { Medway: 887, York: 816 };

/** The two in every order that a folder or a hand may bring them, whatever they are called. */
const ORDERS = ["older first, by name too", "newer first, by name last", "newer first"] as const;
function inOrder(
  order: (typeof ORDERS)[number],
  newer: Uint8Array,
  older: Uint8Array,
  ext: string,
) {
  const named = (name: string, bytes: Uint8Array): Source => ({ name: `${name}.${ext}`, bytes });
  switch (order) {
    case "older first, by name too":
      return [named("a-2030", older), named("z", newer)];
    case "newer first, by name last":
      return [named("z", newer), named("a-2030", older)];
    case "newer first":
      return [named("a", newer), named("z-2030", older)];
  }
}

type Figures = { readonly [period: string]: number | null };
type Read = { readonly of: (council: Council) => Figures; readonly said: readonly string[] };
const asFigures = (
  observations: readonly {
    readonly period: string;
    readonly value: Parameters<typeof amountOf>[0];
  }[],
): Figures => Object.fromEntries(observations.map((o) => [o.period, amountOf(o.value)]));

/** What the page lays of a measure where nothing is loaded. */
async function onPage(sources: readonly Source[], slug: string): Promise<Read> {
  const { published: read, problems } = await readLocal(
    sources,
    { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING, published },
    () => undefined,
  );
  const all = read.measures.find((m) => m.indicator.slug === slug)?.all;
  return {
    of: (council) => asFigures(all?.byArea.get(codeOf(council))?.observations ?? []),
    said: problems.map(sayFinding),
  };
}

const filesIn = (dir: string): readonly (readonly [string, Source])[] =>
  readdirSync(join(ROOT, "src/importer", dir))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => [
      name,
      { name, bytes: new Uint8Array(readFileSync(join(ROOT, "src/importer", dir, name))) },
    ]);
const catalogue = new Map([...filesIn("catalogue"), ...filesIn("reports")]);
const built = (sources: readonly Source[]) => buildFeed({ sources, catalogue, councils: [] });

/** What `feed build` gives of a measure. */
async function inFeed(sources: readonly Source[], slug: string): Promise<Read> {
  const { files, findings } = await built(sources);
  return {
    of: (council) => {
      const json: unknown = JSON.parse(files.get(`area/${codeOf(council)}.json`) ?? "null");
      const { series } = readAreaFile(json as WireAreaFile);
      const one = series.find((s) => s.indicator === slug && isYearlySeries(s));
      return asFigures(one?.observations ?? []);
    },
    said: findings.map(sayFinding),
  };
}

const DOORS = [
  ["page", onPage],
  ["feed build", inFeed],
] as const;

describe.skipIf(!existsSync(join(SHARED, REFERRALS)))("two releases of DfE’s referrals", () => {
  const [head = "", ...rows] = existsSync(join(SHARED, REFERRALS))
    ? new TextDecoder()
        .decode(bytesOf(REFERRALS))
        .replace(/^\uFEFF/, "")
        .trimEnd()
        .split(/\r?\n/)
    : [];
  const columns = head.split(",");
  const at = (row: string, column: string): string => row.split(",")[columns.indexOf(column)] ?? "";
  const percent = (council: Council, year: string): number =>
    Number(
      at(
        rows.find((r) => at(r, "time_period") === year && at(r, "la_name") === council) ?? "",
        "rereferral_percent",
      ),
    );
  const file = (kept: readonly string[], more: string | null = null): Uint8Array =>
    new TextEncoder().encode(
      [
        more === null ? head : `${head},status`,
        ...kept.map((r) => (more === null ? r : `${r},${more}`)),
        "",
      ].join("\n"),
    );
  /** Every council's percentage of a year three more than it is, and its count with it. */
  const changed =
    (year: string) =>
    (row: string): string => {
      const more = Number(at(row, "rereferral_percent")) + 3;
      if (at(row, "time_period") !== year || !(more > 3)) return row;
      const now: { readonly [column: string]: string } = {
        rereferral_percent: more.toFixed(1),
        rereferral_count: String(Math.round((more / 100) * Number(at(row, "referral_count")))),
      };
      return row
        .split(",")
        .map((cell, i) => now[columns[i] ?? ""] ?? cell)
        .join(",");
    };
  const without = (year: string) => rows.filter((row) => at(row, "time_period") !== year);

  describe.each(DOORS)("by the %s", (_, read) => {
    test.each(ORDERS)("the one that goes further stands, %s", async (order) => {
      const sources = inOrder(
        order,
        file(without("2013")),
        file(without("2025").map(changed("2024"))),
        "csv",
      );
      const { of, said } = await read(sources, "re-referrals");
      for (const council of COUNCILS)
        expect(of(council)).toMatchObject(
          Object.fromEntries(["2013", "2024", "2025"].map((y) => [y, percent(council, y)])),
        );
      const older = sources.find((s) => s.name.includes("2030"))?.name ?? "";
      expect(said.filter((s) => s.startsWith(older) && s.includes("older than")).join()).toMatch(
        /its last year is 2024, there 2025\)\. It adds 2013; everything else is taken from the newer/,
      );
    });

    test.each(ORDERS)(
      "of one year final figures stand before provisional ones, %s",
      async (order) => {
        const sources = inOrder(
          order,
          file(rows, "Final"),
          file(rows.map(changed("2025")), "Provisional"),
          "csv",
        );
        const { of, said } = await read(sources, "re-referrals");
        for (const council of COUNCILS) expect(of(council)["2025"]).toBe(percent(council, "2025"));
        expect(said.some((s) => s.includes("its 2025 is provisional, there final"))).toBe(true);
      },
    );
  });

  test(
    "laid over a feed by the command they give what the newer gives",
    { timeout: 300_000 },
    async () => {
      // Were every council's figure another, the command would leave the measure to a person.
      const revised = file(
        rows.map((row) =>
          COUNCILS.some((name) => at(row, "la_name") === name) ? changed("2025")(row) : row,
        ),
      );
      const older = file(without("2025").map(changed("2024")));
      for (const order of ORDERS) {
        const { files } = await byCommand(
          "Medway",
          inOrder(order, revised, older, "csv"),
          new Map(),
        );
        const json: unknown = JSON.parse(files.get("series/re-referrals.json") ?? "null");
        const all = readAllAreas(json as WireAllAreas);
        for (const council of COUNCILS)
          expect(asFigures(all.byArea.get(codeOf(council))?.observations ?? [])).toMatchObject({
            "2024": percent(council, "2024"),
            "2025": expect.closeTo(percent(council, "2025") + 3, 6) as number,
          });
      }
    },
  );
});

describe.skipIf(!existsSync(join(SHARED, LAIT)))("two of LAIT’s downloads", async () => {
  const rows: LaitRow[] = [];
  class Kept extends LaitFigures {
    override add(row: LaitRow): void {
      if (["RevCP", "LACDistance"].includes(row.measure) && [970, 816, 887].includes(row.area))
        rows.push(row);
    }
  }
  if (existsSync(join(SHARED, LAIT)))
    await readLait({ name: "lait", bytes: bytesOf(LAIT) }, new Kept());
  const file = (kept: readonly LaitRow[]): Uint8Array =>
    parquetOf(
      ["Short Desc", "Years", "Values", "LA Number"],
      kept.map((r) => [r.measure, r.year, r.text, r.area]),
    );
  const years = [...new Set(rows.filter((r) => r.measure === "RevCP").map((r) => r.year))].sort();
  const [first = "", last = "", before = ""] = [years[0], years.at(-1), years.at(-2)];
  const printed = (council: Council, year: string): number =>
    Number(
      rows.find((r) => r.measure === "RevCP" && r.year === year && r.area === DIGITS[council])
        ?.text,
    );
  const without = (year: string) => rows.filter((r) => r.year !== year);
  const changed =
    (year: string) =>
    (r: LaitRow): LaitRow =>
      r.year === year ? { ...r, text: String(Number(r.text) - 3) } : r;
  const marked =
    (year: string, mark: string) =>
    (r: LaitRow): LaitRow =>
      r.year === year ? { ...r, year: `${year} (${mark})` } : r;
  // The feed's areas come from DfE's file.
  const beside = (): Source[] => [{ name: "c1.csv", bytes: bytesOf(REFERRALS) }];

  describe.each(DOORS)("by the %s", (door, read) => {
    const all = (sources: readonly Source[]) =>
      door === "page" ? sources : [...sources, ...beside()];

    test.each(ORDERS)("the one that goes further stands, %s", async (order) => {
      const sources = inOrder(
        order,
        file(without(first)),
        file(without(last).map(changed(before))),
        "parquet",
      );
      const { of, said } = await read(all(sources), "cp-reviews");
      for (const council of COUNCILS)
        expect(of(council)).toMatchObject(
          Object.fromEntries([first, before, last].map((y) => [y, printed(council, y)])),
        );
      expect(said.join("\n")).toMatch(
        /2030\.parquet: found a release older than [az]\.parquet\. It adds \d+ figures; everything else is taken from the newer/,
      );
    });

    test.each(ORDERS)(
      "of one year revised figures stand before provisional ones, %s",
      async (order) => {
        const sources = inOrder(
          order,
          file(rows.map(marked(last, "Rev"))),
          file(rows.map(changed(last)).map(marked(last, "prov"))),
          "parquet",
        );
        const { of } = await read(all(sources), "cp-reviews");
        for (const council of COUNCILS) expect(of(council)[last]).toBe(printed(council, last));
      },
    );

    test("a figure of the newer that cannot be read is a gap, and no older one takes its place unseen", async () => {
      const torn = rows.map((r) =>
        r.area === 887 && r.year === before ? { ...r, text: "see note" } : r,
      );
      const sources = inOrder(
        "older first, by name too",
        file(torn),
        file(without(last)),
        "parquet",
      );
      const { of, said } = await read(all(sources), "cp-reviews");
      expect(of("Medway")[before] ?? null).toBeNull();
      expect(of("York")[before]).toBe(printed("York", before));
      expect(said.some((s) => s.includes(`RevCP, year “${before}”`))).toBe(true);
    });
  });
});

describe.skipIf(!existsSync(join(SHARED, OFSTED)))("two of Ofsted’s files", async () => {
  const sheets = existsSync(join(SHARED, OFSTED))
    ? await readWorkbook({ name: OFSTED, bytes: bytesOf(OFSTED) })
    : [];
  type Cells = readonly string[];
  const file = (edit: (cells: Cells) => Cells | null): Promise<Uint8Array> =>
    writeOds({
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows: rows.flatMap((cells) => {
          const kept = edit(cells);
          return kept ? [[...kept]] : [];
        }),
      })),
    });
  // A year before: York's inspection of February 2025 not yet there, Medway's of 2023 judged
  // otherwise, and a visit of its own.
  const older = await file((cells) =>
    cells.includes("2025-02-24") && cells.includes("York")
      ? null
      : cells.map((cell) =>
          cells.includes("Medway") && cells.includes("2023-07-17")
            ? cell.replace("Requires improvement to be good", "Inadequate")
            : cell.replace("31 March 2025", "31 March 2024"),
        ),
  );
  // Of the newer the history of York's 2022 is gone, which the older still has.
  const newer = await file((cells) =>
    cells.includes("York") && cells.includes("2022-03-07") ? null : cells,
  );

  test.each(ORDERS)(
    "by feed build the later one stands, and the older fills: %s",
    async (order) => {
      const sources = inOrder(order, newer, older, "ods");
      const { files, findings } = await built([
        ...sources,
        { name: "c1.csv", bytes: bytesOf(REFERRALS) },
      ]);
      const story = (council: Council) =>
        readStory(JSON.parse(files.get(`story/${codeOf(council)}.json`) ?? "null") as WireStory);
      expect(
        story("Medway").inspections.map((i) => [i.inspected, i.overall, i.helpAndProtection]),
      ).toEqual([
        ["2023-07-17", "good", "requires-improvement"],
        ["2019-07-15", "inadequate", "inadequate"],
      ]);
      expect(story("York").inspections.map((i) => [i.inspected, i.overall])).toEqual([
        ["2025-02-24", "outstanding"],
        ["2022-03-07", "requires-improvement"],
      ]);
      const said = findings.map(sayFinding).filter((s) => s.includes("2030.ods"));
      expect(said).toEqual([
        expect.stringMatching(
          /^[az]-2030\.ods: found a release older than [az]\.ods \(as at 2024-03-31, there 2025-03-31\)\. It adds 1 inspection; everything else is taken from the newer\.$/,
        ),
      ]);
    },
  );

  test.each(ORDERS)(
    "by the page neither changes a figure, and it says where they go: %s",
    async (order) => {
      const {
        problems,
        rows,
        published: read,
      } = await readLocal(
        inOrder(order, newer, older, "ods"),
        { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING, published },
        () => undefined,
      );
      expect([rows, read.measures]).toEqual([[], []]);
      expect(problems.map((p) => p.severity)).not.toContain("stop");
      expect(problems.map(sayFinding).join()).toContain("npm run feed -- build");
    },
  );
});
