import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GLOSSARY } from "#domain/words/glossary.ts";

const README = readFileSync(join(import.meta.dirname, "../../src/domain/README.md"), "utf8");

test("the glossary of the code says word for word what the page says", () => {
  const [, listed = ""] = /## What a reader meets\n([^]*?)\n## /.exec(README) ?? [];
  const said = listed.split("\n").filter((line) => line.startsWith("- "));
  expect(said).toEqual(GLOSSARY.map(({ term, meaning }) => `- **${term}**: ${meaning}`));
});
