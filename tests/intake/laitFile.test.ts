import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "#contract/catalogue.ts";
import { readAllAreas, WireAllAreas } from "#contract/series.ts";
import { known, missing } from "#domain/value.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { parquetOf } from "#tests/support/parquet.ts";
import { aSource, dfeSources, smallFeed } from "#tests/support/smallFeed.ts";
import { sayFinding } from "#intake/finding.ts";
import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { readLocal } from "#intake/readLocal.ts";
import type { Source } from "#intake/read/table.ts";
import type { LaitFigures } from "#importer/sources/lait.ts";
import { isLait, readLaitFile } from "#importer/sources/laitFile.ts";

const HEAD = [
  "Short Desc",
  "Data item",
  "Years",
  "LA and Regions",
  "Values",
  "LA Number",
  "Region",
];
type Cells = readonly (string | number)[];
const CP = ["CPP_Total_Rateper10,000", "Children on a plan, per 10,000"] as const;
/**
 * As the download has them: a comma in a name, a year not yet final, noise, a gap, a year of three.
 */
const ROWS: readonly Cells[] = [
  [...CP, "2024", "England", "41.600000000000001", 970, "NA"],
  [...CP, "2024", "Medway", "42", 887, "South East"],
  [...CP, "2025 (prov)", "Medway", "43.5", 887, "South East"],
  [...CP, "2024", "York", "-", 816, "Yorkshire and The Humber"],
  ["RTA", "Killed or seriously injured", "2014-16", "Medway", "12.13", 887, "South East"],
  ["RTA", "Killed or seriously injured", "2014-17", "Medway", "1", 887, "South East"],
];
const asText = (rows: readonly Cells[], delimiter = ","): string =>
  Papa.unparse([HEAD, ...rows] as string[][], { delimiter });
const parquet = (rows: readonly Cells[], name = "bds_long_0.parquet"): Source => ({
  name,
  bytes: parquetOf(HEAD, rows),
});
const all = (figures: LaitFigures) => ({
  measures: figures.measures,
  forms: figures.forms,
  rows: figures.rows,
  settled: figures.settled(),
  said: figures.findings().map(sayFinding),
});

describe("LAIT’s table as text", () => {
  test.each([
    ["a CSV", asText(ROWS)],
    ["with a mark before it", `\uFEFF${asText(ROWS)}`],
    ["with semicolons", asText(ROWS, ";")],
    ["with tabs", asText(ROWS, "\t")],
    ["with blank cells at the end", asText(ROWS.map((row) => [...row, "", ""]))],
  ])("%s has the figures of the download", async (_, text) => {
    const figures = await readLaitFile(aSource("anything.csv", text));
    expect(all(figures)).toEqual(all(await readLaitFile(parquet(ROWS))));
    expect(figures.measures.get(CP[0])?.get("887")?.get("2025")).toEqual(known(43.5));
    expect(figures.measures.get(CP[0])?.get("816")?.get("2024")).toEqual(missing("unknown"));
  });

  test("is known by its columns, in any order and among others, whatever it is called", () => {
    const few = "LA Number,Values,Years,Short Desc\n887,12,2024,RTA\n";
    expect(isLait(aSource("returns.csv", few))).toBe(true);
    expect(isLait(parquet(ROWS, "x.csv"))).toBe(true);
    expect(isLait(aSource("bds_long_0.csv", "Short Desc,Years,Values\nRTA,2024,12\n"))).toBe(false);
    expect(dfeSources().filter(isLait)).toEqual([]);
  });

  test("with a row that is torn is told so, and its figure is none", async () => {
    const figures = await readLaitFile(aSource("x.csv", `${asText(ROWS)}\r\nRTA,2013-15,887\r\n`));
    expect(figures.rows).toBe(ROWS.length);
    expect(figures.findings().map(sayFinding)).toContain(
      "LAIT: found 1 row with more or fewer cells than headings. Left out.",
    );
  });

  test("longer than what is read at a time is read whole", async () => {
    // 100,000 rows of some 70 characters are more than the four million read at a time.
    const rows = Array.from({ length: 100_000 }, (_, i): Cells => {
      const [measure, area] = [`A measure with a long name, no. ${i % 500}`, 200 + (i % 200)];
      return [measure, "Data item", String(2000 + (i % 25)), "Medway", String(i), area, "Region"];
    });
    let heard = 0;
    const figures = await readLaitFile(aSource("x.csv", asText(rows)), (within) => {
      heard = within;
    });
    expect([figures.rows, heard]).toEqual([100_000, 1]);
    expect(figures.measures.get("A measure with a long name, no. 499")?.get("399")?.size).toBe(1);
  });
});

const DICTIONARY = `Measure_short,Polarity,Year_Type,y_axis_name,Measure,Chart_title,Topic,dps,No_Quartile
"${CP[0]}",Low,Financial Year,"Rate per 10,000",Children on a plan,Children on a plan,Safeguarding,1,Y
`;
const rows = ROWS.filter((row) => row[0] === CP[0]);

test("a feed built from it is the feed built from the download, to the byte", async () => {
  const feed = (source: Source) =>
    smallFeed([...dfeSources(), aSource("dictionary.csv", DICTIONARY), source]);
  const [text, download] = [
    await feed(aSource("all.csv", asText(rows))),
    await feed(parquet(rows)),
  ];
  expect([...text.files]).toEqual([...download.files]);
  expect(text.read).toContain(`LAIT: ${rows.length} rows`);
  const slug = [...text.files.keys()].find((path) => path.startsWith("series/lait-")) ?? "";
  const series = readAllAreas(z.parse(WireAllAreas, JSON.parse(text.files.get(slug) ?? "null")));
  expect(series.byArea.get("E06000035")?.observations.map((o) => [o.period, o.value])).toEqual([
    ["2024", known(42)],
    ["2025", known(43.5)],
  ]);
});

test("one with a column of people stops the build and the page", async () => {
  const people = asText(rows)
    .split("\r\n")
    .map((line, i) => `${line},${i === 0 ? "Date of Birth" : "01/02/2015"}`)
    .join("\n");
  const built = await smallFeed([...dfeSources(), aSource("all.csv", people)]);
  expect(built.files.size).toBe(0);
  expect(built.findings.filter((f) => f.severity === "stop")).toMatchObject([
    { file: "all.csv", column: "Date of Birth" },
  ]);
  const page = await drop(aSource("all.csv", people));
  expect([page.published.measures, page.problems.map((p) => p.severity)]).toEqual([[], ["stop"]]);
});

const published = { ...(await knownPublished()), base: () => null, counts: () => [] };
const { indicators } = readCatalogue(await feedFile("catalogue.json"));
const drop = (source: Source) =>
  readLocal(
    [source],
    { indicators, synonyms: new Map(), mapped: new Map(), ...KNOWN_NOTHING, published },
    () => undefined,
  );

const LAIT = join(import.meta.dirname, "../../../shared/data/lait/bds_long_0.parquet");
test.skipIf(!existsSync(LAIT))(
  "dropped on the page it lays what the download’s own rows lay",
  async () => {
    const bytes = readFileSync(LAIT);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const wanted = await parquetReadObjects({ file, columns: HEAD });
    const kept = wanted
      .filter((row) => ["RevCP", "LACDistance"].includes(String(row["Short Desc"])))
      .map((row): Cells =>
        HEAD.map((name) => (name === "LA Number" ? Number(row[name]) : String(row[name]))),
      );
    const [text, download] = [
      await drop(aSource("lait.csv", asText(kept))),
      await drop(parquet(kept, "lait.csv")),
    ];
    expect(text.published.measures.length).toBeGreaterThan(0);
    expect(text.published).toEqual(download.published);
    expect([text.problems, text.counted]).toEqual([download.problems, kept.length]);
  },
  60_000,
);
