import type { Asking } from "#data/local.ts";
import type { Indicator } from "#domain/indicator.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import type { Story } from "#domain/story/story.ts";
import { differences, leftOut, type Difference } from "#intake/patch/difference.ts";
import { oursAfter } from "#intake/patch/told/tellOurs.ts";
import { toldDifferences, type ToldDifference } from "#intake/patch/told/toldDifferences.ts";
import type { ReadLocal } from "#intake/readLocal.ts";

/** What accepting a reading would change. */
export type Change = {
  /** Measure by measure. */ readonly all: readonly Difference[];
  /** Table by table. */ readonly told: readonly ToldDifference[];
  /**
   * Measures given up to now that this reading, which brings a newer month of others, leaves out.
   */
  readonly absent: readonly string[];
};

/** `indicators` are the catalogue's and the council's own. */
export function wouldChange(
  { rows, told }: Pick<ReadLocal, "rows" | "told">,
  file: Asking["file"],
  story: Story,
  indicators: readonly Indicator[],
): Change {
  const bySlug = (all: readonly Indicator[]) => new Map(all.map((i) => [i.slug, i]));
  // Measures that these files define are known to the figures they hold.
  const all = bySlug(measuresOf(indicators, oursAfter(file.ours, told)));
  return {
    all: differences(file, rows, all),
    told: toldDifferences(file, story, told, bySlug(indicators)),
    absent: leftOut(file, rows, all),
  };
}
