import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { WireAreas } from "#contract/catalogue.ts";
import { checksum } from "#contract/checksum.ts";
import { WireManifest } from "#contract/manifest.ts";
import { routes } from "#contract/resources.ts";
import { paths, readers } from "#contract/routes.ts";
import { SCENARIOS, makeAnswer, type Scenario } from "#mock/answer.ts";
import { FEED, readFeed } from "#tests/support/mockFeed.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/feed");
const parsed = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), "utf8"));
const names = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder)).map((name) => name.replace(".json", ""));

/** The route that answers a path, by its template. */
const routeOf = (path: string) =>
  routes.find((route) =>
    new RegExp(`^${route.path.replace(/\{\w+\}/, "[^/]+")}$`).test(`/${path}`),
  );
const fault = (path: string, body: unknown): string | null => {
  const route = routeOf(path);
  if (!route) return `${path}: no route answers it`;
  const result = z.safeParse<z.ZodMiniType>(route.schema, body);
  return result.success
    ? null
    : `${path}: ${result.error.issues[0]?.path.join(".")} ${result.error.issues[0]?.message}`;
};

describe("the committed feed", () => {
  test("every file obeys its schema and can be read", { timeout: 30_000 }, () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".json"),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((path) => fault(path, parsed(path)) ?? [])).toEqual([]);
    for (const path of files.filter((p) => p.startsWith("area/")))
      readers.area.read(readers.area.schema.parse(parsed(path)));
    for (const path of files.filter((p) => p.startsWith("series/")))
      readers.series.read(readers.series.schema.parse(parsed(path)));
  });

  test("there is a file for every area and every series that it names, and no other", () => {
    const { areas } = z.parse(WireAreas, parsed(paths.areas()));
    const manifest = z.parse(WireManifest, parsed(paths.manifest()));
    expect(names("area").sort()).toEqual(areas.map((area) => area.code).sort());
    expect(names("profile").sort()).toEqual(names("area").sort());
    expect(names("story").sort()).toEqual(names("area").sort());
    expect(names("series").sort()).toEqual([...manifest.series].sort());
    expect(areas.length).toBe(manifest.areas);
  });

  test("every file is the one its manifest names, those worked out too: if that is meant, `npm run feed -- derive --manifest`", async () => {
    const { files } = z.parse(WireManifest, parsed(paths.manifest()));
    const other: string[] = [];
    for (const [path, sum] of Object.entries(files))
      if ((await checksum(readFileSync(join(FOLDER, path), "utf8"))) !== sum) other.push(path);
    expect(other).toEqual([]);
  });
});

describe("the mock", () => {
  const asked = [
    paths.areas(),
    paths.catalogue(),
    paths.words(),
    paths.area("E06999999"),
    paths.area("E06000035"),
    paths.series("cp-plan-rate"),
    paths.profile("E06000035"),
    paths.more(),
    paths.inspections(),
    paths.map(),
  ];
  const answers = (scenario: Scenario) => makeAnswer(readFeed, scenario, () => Promise.resolve());
  const ask = (path: string): Request => new Request(new URL(path, FEED));

  test.each(SCENARIOS.filter((scenario) => scenario !== "malformed"))(
    "what it answers obeys the contract: %s",
    async (scenario) => {
      const answer = answers(scenario);
      let obeyed = 0;
      for (const path of [...asked, ...asked]) {
        const response = await answer(ask(path)).catch(() => null);
        if (response?.status !== 200) continue;
        expect(fault(path, await response.json())).toBeNull();
        obeyed++;
      }
      // Names always come; figures fail the first time, always, or never.
      expect(obeyed).toBe(
        scenario === "fail" || scenario === "offline" ? 12 : scenario === "fail-once" ? 16 : 20,
      );
    },
  );

  test("malformed is what it says", async () => {
    const response = await answers("malformed")(ask(paths.area("E06999999")));
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test("what the feed has not is absent in every scenario that reads it", async () => {
    const absent = ask(paths.area("E06000999"));
    for (const scenario of ["none", "empty", "stale", "suppressed"] as const)
      expect((await answers(scenario)(absent)).status).toBe(404);
  });
});
