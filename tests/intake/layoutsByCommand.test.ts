import fc from "fast-check";
import { expect, test } from "vitest";
import { readAreaFile, writeAreaFile, type WireAreaFile } from "#contract/areaFile.ts";
import { readAreas } from "#contract/catalogue.ts";
import { print } from "#contract/print.ts";
import { readStory, type WireStory } from "#contract/story.ts";
import { findArea } from "#domain/area.ts";
import { layArea } from "#intake/patch/lay.ts";
import { sayFinding } from "#intake/finding.ts";
import { readLocal, type Known } from "#intake/readLocal.ts";
import { countTold } from "#intake/recognise/told/told.ts";
import type { Source } from "#intake/read/table.ts";
import { feedFile } from "#tests/support/mockFeed.ts";
import { councilNamed, indicatorOf } from "./council.ts";
import { TODAY, byCommand, synonyms } from "./doors.ts";
import { layouts, truths } from "./layouts.ts";
import { asFile, tableOf } from "./writer.ts";

const areas = readAreas(await feedFile("areas.json"));

/**
 * A council as the page knows it, and what its file of the feed becomes once a return is laid over
 * it.
 */
async function pageOf(name: string) {
  const own = findArea(areas, name);
  if (!own) throw new Error(`no council ${name}`);
  const [file, story] = await Promise.all([
    feedFile<WireAreaFile>(`area/${own.code}.json`).then(readAreaFile),
    feedFile<WireStory>(`story/${own.code}.json`).then(readStory),
  ]);
  const council = await councilNamed(name);
  const known: Known = { ...council.known, synonyms, story };
  const bySlug = new Map(known.indicators.map((i) => [i.slug, i]));
  return {
    council,
    path: `area/${own.code}.json`,
    read: (source: Source, answers: ReadonlyMap<string, string>) =>
      readLocal([source], { ...known, answers }, () => undefined),
    laid: ({ rows, told }: Awaited<ReturnType<typeof readLocal>>) =>
      print(
        writeAreaFile(
          layArea(file, [own], [{ area: own.code, day: TODAY, rows, told }], bySlug, story),
        ),
      ),
  };
}

/** Findings of the command, in order; what it says besides is of sheets and of what was laid. */
const foundIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((l) => /^(stop|row|doubt|note) /.test(l));

test.each(["Medway", "York", "Marlbridge"])(
  "%s: of a table in any layout the command says, asks and lays what the page does, before and after its questions are answered",
  async (name) => {
    const { council, path, read, laid } = await pageOf(name);
    let written = 0;
    await fc.assert(
      fc.asyncProperty(truths(indicatorOf, council.published), layouts, async (truth, layout) => {
        const source = asFile(tableOf(truth, layout, council.people, council.usual));
        let answers: ReadonlyMap<string, string> = new Map();
        for (let round = 0; round < 3; round += 1) {
          const page = await read(source, answers);
          const questions = page.problems.flatMap((p) => p.question ?? []);
          const { lines, files, open = [] } = await byCommand(name, source, answers);
          expect(foundIn(lines)).toEqual(
            page.problems.map((p) => `${p.severity.padEnd(5)} ${sayFinding(p)}`),
          );
          expect(open.map((q) => q.id)).toEqual(questions.map((q) => q.id));
          const lays = questions.length === 0 && page.rows.length + countTold(page.told) > 0;
          expect(files.get(path) ?? null).toBe(lays ? laid(page) : null);
          written += Number(lays);
          if (questions.length === 0) break;
          answers = new Map([
            ...answers,
            ...questions.map((q) => [q.id, q.options[0]?.answer ?? ""] as const),
          ]);
        }
      }),
      { seed: 20260331, numRuns: 40 },
    );
    // Were nothing ever laid, nothing would have been compared.
    expect(written).toBeGreaterThan(10);
  },
  400_000,
);
