import type { ReadLocal } from './local/readLocal.ts';
import type { Ask, Tell } from './worker.ts';

/** Reads files in a worker. Rejects with an AbortError when stopped, with the reader's own words when it fails; the page's figures are untouched. */
export function readInWorker(ask: Ask, progress: (done: number, of: number) => void, signal: AbortSignal): Promise<ReadLocal> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadLocal>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped by the reader', 'AbortError')));
    worker.onerror = (event) => reject(new Error(event.message === '' ? 'the reader could not start' : event.message));
    worker.onmessage = (event: MessageEvent<Tell>) => {
      if (event.data.kind === 'progress') progress(event.data.done, event.data.of);
      else if (event.data.kind === 'read') resolve(event.data.result);
      else reject(new Error(event.data.why));
    };
    worker.postMessage(ask, ask.sources.map((s) => s.bytes.buffer as ArrayBuffer));
  }).finally(() => worker.terminate());
}
