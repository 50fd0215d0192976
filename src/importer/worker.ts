import { readLocal, type Known, type ReadLocal } from './local/readLocal.ts';
import type { Source } from './table.ts';
import type { Series } from '#domain/observation.ts';

/** What a page sends: the files' bytes, and what is known of measures and of what is loaded. */
export type Ask = { readonly sources: readonly Source[]; readonly known: Omit<Known, 'loaded'> & { readonly loaded: readonly (readonly [string, Series])[] } };
export type Tell = { readonly kind: 'progress'; readonly done: number; readonly of: number } | { readonly kind: 'read'; readonly result: ReadLocal } | { readonly kind: 'failed'; readonly why: string };

const post = (message: Tell): void => self.postMessage(message);

/** A thread of its own: the page stays usable while a large file is read, and stopping it is ending the thread. */
self.onmessage = (event: MessageEvent<Ask>) => {
  const loaded = new Map(event.data.known.loaded);
  readLocal(event.data.sources, { ...event.data.known, loaded: (slug) => loaded.get(slug) }, (done, of) => post({ kind: 'progress', done, of })).then(
    (result) => post({ kind: 'read', result }),
    (error: unknown) => post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
};
