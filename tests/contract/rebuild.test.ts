import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { print } from "#contract/print.ts";
import { buildFeed } from "#importer/build.ts";
import { reportedIn } from "#importer/derived/derive.ts";
import type { Source } from "#intake/read/table.ts";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = join(ROOT, "../shared/data");

function under(folder: string): readonly Source[] {
  const walk = (dir: string): string[] =>
    readdirSync(dir)
      .sort()
      .flatMap((name) =>
        statSync(join(dir, name)).isDirectory() ? walk(join(dir, name)) : [join(dir, name)],
      );
  return walk(folder)
    .filter((path) => /\.(csv|parquet|ods)$/.test(path))
    .map((path) => ({ name: relative(folder, path), bytes: new Uint8Array(readFileSync(path)) }));
}

// The published sources are not committed: where they lie beside the clone, the committed feed must
// be theirs to the byte.
test.skipIf(!existsSync(SOURCES))(
  "the committed feed is what the sources give, byte for byte",
  { timeout: 400_000 },
  async () => {
    const catalogue = new Map(
      ["catalogue", "reports"]
        .flatMap((dir) => under(join(ROOT, "src/importer", dir)))
        .map((source) => [source.name, source]),
    );
    const built = await buildFeed({
      sources: under(SOURCES),
      catalogue,
      councils: [under(join(ROOT, "fixtures/local/marlbridge"))],
    });
    const changed = [...built.files]
      .filter(([path, text]) => {
        const file = join(ROOT, "fixtures/feed", path);
        return !existsSync(file) || readFileSync(file, "utf8") !== text;
      })
      .map(([path]) => path);
    expect(changed, "build the feed anew, as README.md says, and commit it").toEqual([]);
    expect(print(reportedIn(built.files))).toBe(
      readFileSync(join(ROOT, "fixtures/reported.json"), "utf8"),
    );
  },
);
