import * as z from "zod/mini";
import { WireAllAreas, readAllAreas } from "#contract/series.ts";
import type { Quantity } from "#domain/story/story.ts";
import quantities from "#importer/catalogue/quantities.csv?raw";
import recipes from "#importer/catalogue/recipes.csv?raw";
import { laySeries } from "#intake/patch/lay.ts";
import type { Patch } from "#intake/patch/patch.ts";
import { asHistory, type SentHistory } from "#intake/knownOf.ts";
import type { Progress } from "#intake/progress.ts";
import { readLocal, type Known, type ReadLocal } from "#intake/readLocal.ts";
import type { KnownPublished } from "#intake/check/tidy/readPublished.ts";
import { readRecipes } from "#importer/sources/recipes.ts";
import { readTable, type Source } from "#intake/read/table.ts";
import { zipFeed } from "#importer/zip.ts";

/**
 * What a page sends: files to read with what is known of measures and of what is loaded, or a feed
 * to pack.
 */
export type Ask =
  | {
      readonly kind: "read";
      readonly sources: readonly Source[];
      readonly known: Omit<Known, "history" | "published"> & { readonly history: SentHistory };
      readonly published: AskPublished | null;
    }
  | { readonly kind: "zip"; readonly files: ReadonlyMap<string, string> };
/**
 * What is known of published measures, as a page can send it: the feed's files as text, and what
 * lies over them.
 */
export type AskPublished = Omit<KnownPublished, "recipes" | "quantities" | "base" | "counts"> & {
  readonly base: ReadonlyMap<string, string>;
  readonly over: readonly Patch[];
  readonly counts: readonly (readonly [string, readonly Quantity[]])[];
};
export type Tell =
  | { readonly kind: "progress"; readonly so: Progress }
  | { readonly kind: "read"; readonly result: ReadLocal }
  | { readonly kind: "zipped"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly why: string };

const post = (message: Tell): void => self.postMessage(message);

/** At most ten a second, and always at a new file: more than that nobody sees. */
const LEAST_MS = 100;
function seldom(tell: (so: Progress) => void): (so: Progress) => void {
  let [last, file] = [-LEAST_MS, -1];
  return (so) => {
    const now = performance.now();
    if (so.done === file && now - last < LEAST_MS) return;
    [last, file] = [now, so.done];
    tell(so);
  };
}

/**
 * A thread of its own: the page stays usable while a large file is read, and stopping it is ending
 * the thread.
 */
self.onmessage = (event: MessageEvent<Ask>) => {
  const ask = event.data;
  if (ask.kind === "zip") return post({ kind: "zipped", bytes: zipFeed(ask.files) });
  const known: Known = {
    ...ask.known,
    history: asHistory(ask.known.history),
    ...(ask.published ? { published: knownOf(ask.published) } : {}),
  };
  readLocal(
    ask.sources,
    known,
    seldom((so) => post({ kind: "progress", so })),
  ).then(
    (result) => post({ kind: "read", result }),
    (error: unknown) =>
      post({ kind: "failed", why: error instanceof Error ? error.message : String(error) }),
  );
};

const own = (name: string, text: string) =>
  readTable({ name, bytes: new TextEncoder().encode(text) }, []);

function knownOf({ base, over, counts, ...rest }: AskPublished): KnownPublished {
  const byArea = new Map(counts);
  return {
    ...rest,
    recipes: readRecipes(own("recipes.csv", recipes)),
    quantities: own("quantities.csv", quantities),
    counts: (code) => byArea.get(code) ?? [],
    base: (slug) => {
      const text = base.get(slug);
      return laySeries(
        text === undefined ? null : readAllAreas(z.parse(WireAllAreas, JSON.parse(text))),
        slug,
        over,
      );
    },
  };
}
