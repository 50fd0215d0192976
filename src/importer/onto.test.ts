import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFeed } from "./checkFeed.ts";
import { layOnto } from "./onto.ts";
import { readRecipes } from "./sources/recipes.ts";
import { readTable } from "#intake/read/table.ts";
import { aSource } from "#tests/support/smallFeed.ts";

const ROOT = join(import.meta.dirname, "../..");
const own = (name: string) =>
  readTable(
    { name, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, "catalogue", name))) },
    [],
  );
const lay = (area: string | null, ...sources: readonly ReturnType<typeof aSource>[]) =>
  layOnto({
    read: (path) => readFileSync(join(ROOT, "fixtures/feed", path), "utf8"),
    sources,
    area,
    pins: [],
    recipes: readRecipes(own("recipes.csv")),
    quantities: own("quantities.csv"),
    day: "2026-12-02",
  });
const RETURN = aSource(
  "november.csv",
  "indicator,period,value,status\ncontacts,2026-11,1188,final\n",
);

test("a council’s own return without a council is refused: it is never laid over England", async () => {
  const { files, lines } = await lay(null, RETURN);
  expect(files.size).toBe(0);
  expect(lines.join()).toMatch(/say whose they are with --area/);
});

test(
  "a return is laid over its council alone, and the feed is whole",
  { timeout: 60_000 },
  async () => {
    const { files } = await lay("Marlbridge", RETURN);
    expect(
      [...files]
        .filter(([path, text]) => text !== readFileSync(join(ROOT, "fixtures/feed", path), "utf8"))
        .map(([path]) => path),
    ).toEqual(["area/E06999999.json", "manifest.json"]);
    expect(await checkFeed(files)).toEqual([]);
  },
);

test("a file that is not the manifest’s is not copied on", { timeout: 60_000 }, async () => {
  const read = (path: string): string =>
    readFileSync(join(ROOT, "fixtures/feed", path), "utf8").replace(
      path === "area/E06000014.json" ? '"E06000014"' : "\u0000",
      '"E06000014" ',
    );
  await expect(
    layOnto({
      read,
      sources: [RETURN],
      area: "Marlbridge",
      pins: [],
      recipes: readRecipes(own("recipes.csv")),
      quantities: own("quantities.csv"),
      day: "2026-12-02",
    }),
  ).rejects.toThrow(/area\/E06000014\.json is not the file/);
});
