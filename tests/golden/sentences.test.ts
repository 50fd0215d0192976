import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXAMPLES, PARTS } from "./examples.ts";

const FILE = join(import.meta.dirname, "sentences.txt");
const HEAD = `Every message of the product, with real examples, as a councillor would read it.
Written from the code by npm run goldens.
`;
const text = `${HEAD}${EXAMPLES.map(
  ({ file, what, lines }) => `\n${what}  [${file}]\n${lines.map((line) => `  ${line}\n`).join("")}`,
).join("")}`;

test("what the product says is what was reviewed: a changed sentence shows here as a changed line", () =>
  expect(
    text,
    "sentences.txt is older than the code: read the change, then npm run goldens",
  ).toMatchFileSnapshot(FILE));

test("every file of messages has its examples", () => {
  const words = join(import.meta.dirname, "../../src/domain/words");
  const files = readdirSync(words, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .sort();
  expect([...EXAMPLES.map((e) => e.file), ...PARTS].sort()).toEqual(files);
});

describe("no message is broken", () => {
  test.each(EXAMPLES.flatMap(({ file, lines }) => lines.map((line) => [file, line] as const)))(
    "%s: %s",
    (_, line) => {
      expect(line).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      expect(line, "two marks or two spaces together").not.toMatch(
        / {2}|\.\.|,,|;;|\s[.,;:)]|\(\s/,
      );
      expect(line, "an ISO day, month or quarter").not.toMatch(/\b\d{4}-(\d{2}|Q\d)(-\d{2})?\b/);
    },
  );
});

/** Whose example it is, which is no part of the message. */
const WHOSE = /^(Marlbridge|Medway|York|City of London|Camden|Finding): /;
/**
 * Of the examples, how many sentences are longer than a councillor takes in at once. It may only
 * shrink.
 */
const LONG = 3;
test("sentences of more than 25 words become fewer", () => {
  const sentences = EXAMPLES.flatMap(({ lines }) =>
    // What stands in a line, and the same in full, are two sentences of one example.
    lines.flatMap((line) => line.replace(WHOSE, "").split(/(?<=[.!?])\s+(?=[A-Z“])| \/ /)),
  );
  const long = sentences.filter((s) => s.split(/\s+/).length > 25);
  expect(long.length, long.join("\n")).toBeLessThanOrEqual(LONG);
});
