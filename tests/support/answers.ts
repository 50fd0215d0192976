import { readLocal, type Known, type ReadLocal } from "#intake/readLocal.ts";
import type { Source } from "#intake/read/table.ts";

/**
 * A reading with every question open, and with each answered by the first of its options until none
 * is left.
 */
export async function readAndConfirm(
  sources: readonly Source[],
  known: Known,
): Promise<ReadLocal & { readonly sure: ReadLocal }> {
  const sure = await readLocal(sources, known, () => undefined);
  const answers = new Map(known.answers ?? []);
  let confirmed = sure;
  for (let round = 0; round < 5; round += 1) {
    const open = confirmed.problems.flatMap((p) => p.question ?? []);
    if (open.length === 0) break;
    for (const { id, options } of open) answers.set(id, options[0]?.answer ?? "");
    confirmed = await readLocal(sources, { ...known, answers }, () => undefined);
  }
  return { ...confirmed, problems: sure.problems, sure };
}
