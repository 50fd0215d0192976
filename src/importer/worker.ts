import type { Series } from '#domain/observation.ts';
import { readLocal, type Known, type ReadLocal } from './local/readLocal.ts';
import type { Source } from './table.ts';
import { zipFeed } from './zip.ts';

/** What a page sends: files to read with what is known of measures and of what is loaded, or a feed to pack. */
export type Ask =
  | { readonly kind: 'read'; readonly sources: readonly Source[]; readonly known: Omit<Known, 'loaded'> & { readonly loaded: readonly (readonly [string, Series])[] } }
  | { readonly kind: 'zip'; readonly files: ReadonlyMap<string, string> };
export type Tell =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly result: ReadLocal }
  | { readonly kind: 'zipped'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string };

const post = (message: Tell): void => self.postMessage(message);

/** A thread of its own: the page stays usable while a large file is read, and stopping it is ending the thread. */
self.onmessage = (event: MessageEvent<Ask>) => {
  const ask = event.data;
  if (ask.kind === 'zip') return post({ kind: 'zipped', bytes: zipFeed(ask.files) });
  const loaded = new Map(ask.known.loaded);
  readLocal(ask.sources, { ...ask.known, loaded: (slug) => loaded.get(slug) }, (done, of) => post({ kind: 'progress', done, of })).then(
    (result) => post({ kind: 'read', result }),
    (error: unknown) => post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
};
