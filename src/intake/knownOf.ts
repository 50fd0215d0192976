import type { AreaFile } from "#contract/areaFile.ts";
import type { Indicator } from "#domain/indicator.ts";
import { historyOf, populationOf } from "#intake/patch/apply.ts";
import type { History } from "#intake/check/decide/checking.ts";
import type { Known } from "./readLocal.ts";

/**
 * What a reading is to know of a council's measures, as it can be sent to a worker: by slug, not as
 * a function.
 */
export type SentHistory = readonly (readonly [slug: string, history: History])[];

export const historiesOf = (file: AreaFile, indicators: readonly Indicator[]): SentHistory =>
  indicators.map((i) => [i.slug, historyOf(file, i.slug)] as const);

const NEW: History = { own: undefined, published: undefined };

export const asHistory = (sent: SentHistory): Known["history"] => {
  const bySlug = new Map(sent);
  return (slug) => bySlug.get(slug) ?? NEW;
};

/** What is known of a council where its file lies at hand. */
export const knownFrom = (
  file: AreaFile,
  indicators: readonly Indicator[],
): Pick<Known, "history" | "population" | "targets" | "ours"> => ({
  ...(file.ours ? { ours: file.ours } : {}),
  history: (slug) => historyOf(file, slug),
  targets: file.targets,
  population: populationOf(file, new Map(indicators.map((i) => [i.slug, i]))),
});

/** Of a council that nothing is known of. */
export const KNOWN_NOTHING: Pick<Known, "history" | "population"> = {
  history: () => NEW,
  population: new Map(),
};
