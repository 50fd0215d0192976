import fc from "fast-check";
import { expect, test } from "vitest";
import { readLocal } from "#intake/readLocal.ts";
import { councilNamed, indicatorOf, type Council } from "./council.ts";
import { wrongIn } from "./judge.ts";
import { layouts, truths, type Layout } from "./layouts.ts";
import type { True } from "./truth.ts";
import { asFile, tableOf } from "./writer.ts";

// The suite tries the same tables every time, so that it judges a change and not its luck. Others
// are tried by hand: SEED=7 RUNS=6000 npx vitest run tests/intake/layouts.test.ts
const SEED = Number(process.env["SEED"] ?? 20260331);
const RUNS = Number(process.env["RUNS"] ?? 300);

async function read(council: Council, truth: readonly True[], layout: Layout) {
  const table = tableOf(truth, layout, council.people, council.usual);
  const found = await readLocal([asFile(table)], council.known, () => undefined);
  const wrong = found.rows.flatMap(
    (row) => wrongIn(row, truth, table, council.people, council.usual) ?? [],
  );
  return { found, wrong, figures: truth.length * table.months.length };
}

test.each(["Medway", "York", "Marlbridge"])(
  "%s: however a table of true figures is laid out, what is taken is true and the rest waits",
  async (name) => {
    const council = await councilNamed(name);
    let [figures, sure] = [0, 0];
    await fc.assert(
      fc.asyncProperty(truths(indicatorOf, council.published), layouts, async (truth, layout) => {
        const { found, wrong, figures: all } = await read(council, truth, layout);
        [figures, sure] = [figures + all, sure + found.rows.length];
        expect(wrong).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // Refusing everything would be true too: of tables as mixed as these a good part is taken
    // without a question.
    expect(sure / figures).toBeGreaterThan(0.1);
  },
  Math.max(120_000, RUNS * 100),
);
