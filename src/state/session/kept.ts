import * as z from "zod/mini";
import type { PersistOptions } from "zustand/middleware";

/**
 * One version for all: a store whose shape changes raises it, and says in `migrate` how the older
 * shape is read.
 */
const VERSION = 1;
/**
 * What is stored since stores have versions. Whatever was stored before had no envelope and is
 * version 0.
 */
const Envelope = z.object({ state: z.unknown(), version: z.number() });

function open(text: string): z.infer<typeof Envelope> {
  let found: unknown = text;
  try {
    found = JSON.parse(text);
  } catch {
    // Version 0 of the remembered council was its bare code; anything else the store's own schema
    // refuses.
  }
  const envelope = z.safeParse(Envelope, found);
  return envelope.success ? envelope.data : { state: found, version: 0 };
}

/** Text, or nothing where there is none or something else. */
export const said = z.catch(z.optional(z.string()), undefined);

/**
 * How a store outlives its page: in the browser's own storage, in an envelope with a version, and
 * read back through a schema. Private windows may refuse storage, and anyone may write into it:
 * then the store starts as if nothing had been kept, and what is chosen lives as long as the page.
 * `refused` says whether the last writing was.
 */
export function kept<S, K>({
  name,
  holds,
  of,
  into,
}: {
  readonly name: string;
  readonly holds: z.ZodMiniType<K>;
  readonly of: (store: S) => K;
  readonly into: (kept: K) => Partial<S>;
}): PersistOptions<S, K> & { readonly refused: () => boolean } {
  let refused = false;
  return {
    name,
    version: VERSION,
    storage: {
      getItem: () => {
        try {
          const text = globalThis.localStorage.getItem(name);
          const found = text === null ? null : open(text);
          // A newer version's is not ours to read, nor to write over before there is something to
          // keep.
          return found && found.version <= VERSION
            ? { state: found.state as K, version: found.version }
            : null;
        } catch {
          return null;
        }
      },
      setItem: (_, value) => {
        try {
          globalThis.localStorage.setItem(name, JSON.stringify(value));
          refused = false;
        } catch {
          refused = true;
        }
      },
      removeItem: () => globalThis.localStorage.removeItem(name),
    },
    partialize: of,
    // Version 0 held the same in no envelope; its schema reads it.
    migrate: (state) => state as K,
    merge: (found, store) => {
      const read = z.safeParse(holds, found);
      return read.success ? { ...store, ...into(read.data) } : store;
    },
    refused: () => refused,
  };
}

type Kept = {
  readonly persist: {
    readonly getOptions: () => { readonly name?: string };
    readonly rehydrate: () => unknown;
  };
};

/**
 * What another tab keeps is known here at once, and is not written over by what this one last knew.
 */
export function followOtherTabs({ persist }: Kept): void {
  if (typeof window === "undefined") return;
  window.addEventListener("storage", ({ key }) => {
    if (key === persist.getOptions().name) persist.rehydrate();
  });
}
