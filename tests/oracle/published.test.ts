import { KNOWN_NOTHING } from "#intake/knownOf.ts";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLocal } from "#intake/readLocal.ts";
import type { Source } from "#intake/read/table.ts";
import { knownPublished } from "#tests/support/knownPublished.ts";

const SHARED = join(import.meta.dirname, "../../../shared/data");
const here = existsSync(SHARED);
const known = await knownPublished();
const drop = (paths: readonly string[]) =>
  readLocal(
    paths.map((path): Source => ({
      name: path.split("/").pop() ?? path,
      bytes: new Uint8Array(readFileSync(join(SHARED, path))),
    })),
    {
      indicators: known.indicators,
      synonyms: new Map(),
      mapped: new Map(),
      ...KNOWN_NOTHING,
      published: known,
    },
    () => undefined,
  );
const tidy = here
  ? readdirSync(join(SHARED, "dfe")).filter(
      (name) =>
        name.endsWith(".csv") &&
        readFileSync(join(SHARED, "dfe", name), "utf8")
          .slice(0, 400)
          .includes("geographic_level"),
    )
  : [];

describe.skipIf(!here)(
  "the published files themselves, dropped on the page over the feed that was built from them",
  { timeout: 400_000 },
  () => {
    test.each(tidy)("%s is understood, and nothing in it differs", async (name) => {
      const { published, problems } = await drop([`dfe/${name}`]);
      expect(published.files.length).toBe(1);
      expect(
        published.measures.map((m) => [
          m.indicator.slug,
          m.difference.revised.examples,
          m.difference.added,
        ]),
      ).toEqual([]);
      expect(problems.filter((p) => p.severity === "stop" || p.severity === "row")).toEqual([]);
      expect(published.counts).toEqual([]);
    });

    test("together they hold every measure that a recipe takes from DfE and the ministry of councils", async () => {
      const { published } = await drop([
        ...tidy.map((name) => `dfe/${name}`),
        "dfe/RO3_LA_Data_2024-25_data_by_LA.ods",
      ]);
      const wanted = new Set(known.recipes.filter((r) => r.from === "ees").map((r) => r.slug));
      expect([...published.same].sort()).toEqual(
        known.indicators
          .filter((i) => wanted.has(i.slug))
          .map((i) => i.shortName)
          .sort(),
      );
    });

    test("LAIT’s whole download holds every measure beyond the catalogue, and each catalogue measure that is first LAIT’s", async () => {
      const { published, counted } = await drop(["lait/bds_long_0.parquet"]);
      expect(counted).toBe(641_070);
      expect(published.measures).toEqual([]);
      const first = known.indicators.filter(
        (i) => known.recipes.find((r) => r.slug === i.slug)?.from === "lait",
      );
      expect(published.same.length).toBe(known.more.length + first.length);
    });

    test("neighbour lists and Ofsted’s judgements are recognised, and it is said how they come", async () => {
      const { problems } = await drop([
        "dfe/sn_model_2025_wide.csv",
        "dfe/New_Statistical_Neighbour_Groupings_April_2021.csv",
        "dfe/LA_Inspection_Outcomes_as_at_31_March_2025.ods",
      ]);
      expect(problems.filter((p) => p.severity !== "note")).toEqual([]);
      expect(problems.filter((p) => p.found.endsWith("the same as those loaded")).length).toBe(2);
      expect(problems.some((p) => /Ofsted’s judgements of \d+ councils/.test(p.found))).toBe(true);
    });
  },
);
