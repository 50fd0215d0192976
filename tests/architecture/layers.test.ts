import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { LAYERS, WITHOUT_CODE } from "./layers.ts";
import { broken } from "./rules.ts";

const ROOT = join(import.meta.dirname, "../..");

describe("the house", () => {
  test("imports run as the table says", { timeout: 30_000 }, async () => {
    const { files, faults } = await broken(ROOT, ["src", "tests"]);
    expect(faults).toEqual([]);
    // A parser that cannot read TypeScript finds no faults either.
    expect(files.filter((path) => /^src\/.*\.tsx?$/.test(path)).length).toBeGreaterThan(120);
  });

  test("every folder of src is in the table", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !(name in LAYERS) && !WITHOUT_CODE.includes(name))).toEqual([]);
  });

  test("only src/ui knows the class names of govuk-frontend", () => {
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter(
      (path) => /\.(tsx?|scss)$/.test(path) && !path.startsWith("ui/"),
    );
    expect(
      files.filter((path) =>
        /(?<!\$)\bgovuk-(?!frontend)/.test(readFileSync(join(ROOT, "src", path), "utf8")),
      ),
    ).toEqual([]);
  });
});

/**
 * A small house with a fault in every room: if one is not found, the guard above guards nothing.
 */
const FAULTS: readonly (readonly [file: string, text: string, fault: string])[] = [
  [
    "src/domain/a.ts",
    `import '#charts/a.ts';`,
    "src/domain/a.ts -> src/charts/a.ts (domain may import no other folder)",
  ],
  [
    "src/domain/b.ts",
    `import type { FC } from 'react'; export type A = FC;`,
    "src/domain/b.ts -> react (react only in data, ui, charts, gallery, features, app)",
  ],
  [
    "src/domain/c.ts",
    `import lodash from 'lodash'; export default lodash;`,
    "src/domain/c.ts -> node_modules/lodash/index.js (every library has a door)",
  ],
  ["node_modules/lodash/package.json", '{ "name": "lodash", "main": "index.js" }', ""],
  ["node_modules/lodash/index.js", "module.exports = {};", ""],
  [
    "src/contract/a.ts",
    `import { readFileSync } from 'node:fs'; export default readFileSync;`,
    "src/contract/a.ts -> fs (Node only in importer/cli.ts, importer/commands, contract/writeOpenApi.ts)",
  ],
  ["src/contract/b.ts", `export const b = 1;`, ""],
  [
    "src/importer/a.ts",
    `import '../../tests/a.ts';`,
    "src/importer/a.ts -> tests/a.ts (the product does not lean on its tests)",
  ],
  [
    "src/intake/recognise/a.ts",
    `import '#intake/check/b.ts';`,
    "src/intake/recognise/a.ts -> src/intake/check/b.ts (intake/recognise may import domain, intake/finding.ts, intake/findings.ts, intake/question.ts, intake/progress.ts, intake/read, importer/sources)",
  ],
  ["src/intake/check/b.ts", `export const b = 1;`, ""],
  [
    "src/mock/a.ts",
    `import 'msw';`,
    "src/mock/a.ts -> node_modules/msw/index.js (what ships is a dependency)",
  ],
  ["src/mock/handlers.ts", `import 'msw';`, ""],
  ["node_modules/msw/package.json", '{ "name": "msw", "main": "index.js" }', ""],
  ["node_modules/msw/index.js", "module.exports = {};", ""],
  ["src/charts/a.ts", `import './b.ts';`, "src/charts/a.ts -> src/charts/b.ts (no cycles)"],
  [
    "src/charts/b.ts",
    `import './a.ts'; import 'recharts';`,
    "src/charts/b.ts -> recharts (every import leads somewhere)",
  ],
  [
    "src/features/x/XPage.tsx",
    `import '../y/YPage.tsx';`,
    "src/features/x/XPage.tsx -> src/features/y/YPage.tsx (features never meet)",
  ],
  [
    "src/features/y/YPage.tsx",
    `import type { b } from '#contract/b.ts'; export type B = typeof b;`,
    "src/features/y/YPage.tsx -> src/contract/b.ts (features may import domain, data, state, ui, charts, documents)",
  ],
  [
    "src/features/y/Own.tsx",
    `import '#intake/check/b.ts';`,
    "src/features/y/Own.tsx -> src/intake/check/b.ts (features may import domain, data, state, ui, charts, documents)",
  ],
  ["src/intake/readLocal.ts", `export const readLocal = 1; export type Read = number;`, ""],
  [
    "src/features/load/LoadPage.tsx",
    `import { readLocal } from '#intake/readLocal.ts'; import '#intake/check/b.ts'; export default readLocal;`,
    "src/features/load/LoadPage.tsx -> src/intake/readLocal.ts (of intake/readLocal.ts, intake/read, intake/browser/readingWorker.ts a page knows only types)",
  ],
  [
    "src/features/load/said.ts",
    `import { type Read } from '#intake/readLocal.ts'; export type Said = Read;`,
    "",
  ],
  [
    "src/features/y/part.ts",
    `import 'recharts';`,
    "src/features/y/part.ts -> recharts (recharts only in charts)",
  ],
  [
    "src/app/a.ts",
    `import '#features/y/part.ts';`,
    "src/app/a.ts -> src/features/y/part.ts (app may import domain, data, state, ui, features/*/*Page.tsx)",
  ],
  [
    "src/app/b.ts",
    `import '#contract/b.ts';`,
    "src/app/b.ts -> src/contract/b.ts (app may import domain, data, state, ui, features/*/*Page.tsx)",
  ],
  [
    "src/app/boot.ts",
    `import '#mock/a.ts';`,
    "src/app/boot.ts -> src/mock/a.ts (mock only by import())",
  ],
  ["tests/a.ts", `export const a = 1;`, ""],
];

test("a planted fault is found, and nothing else", { timeout: 30_000 }, async () => {
  const house = mkdtempSync(join(tmpdir(), "house-"));
  try {
    for (const [file, text] of [
      ...FAULTS,
      ["package.json", readFileSync(join(ROOT, "package.json"), "utf8")] as const,
    ]) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    }
    const { faults } = await broken(house, ["src", "tests"]);
    // Most libraries are not installed there, which is not what is asked.
    const planted = FAULTS.map(([, , fault]) => fault).filter((fault) => fault !== "");
    expect(faults).toEqual(expect.arrayContaining(planted));
    expect(
      faults.filter(
        (fault) => !planted.includes(fault) && !fault.includes("every import leads somewhere"),
      ),
    ).toEqual([]);
  } finally {
    rmSync(house, { recursive: true });
  }
});
