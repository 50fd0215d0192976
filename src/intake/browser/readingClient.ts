import type { Progress } from "#intake/progress.ts";
import type { ReadLocal } from "#intake/readLocal.ts";
import type { Ask, Tell } from "./readingWorker.ts";

type Reading = Extract<Ask, { readonly kind: "read" }>;

/** One question, one thread: it is ended whatever becomes of it. */
function ask<T>(
  question: Ask,
  moved: Transferable[],
  answer: (tell: Tell) => T | undefined,
  signal?: AbortSignal,
): Promise<T> {
  const stopped = (): DOMException => new DOMException("stopped by the reader", "AbortError");
  // Stopped while the files were still fetched: no thread is begun.
  if (signal?.aborted === true) return Promise.reject(stopped());
  const worker = new Worker(new URL("./readingWorker.ts", import.meta.url), { type: "module" });
  return new Promise<T>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(stopped()));
    worker.onerror = (event) =>
      reject(new Error(event.message === "" ? "the reader could not start" : event.message));
    worker.onmessage = (event: MessageEvent<Tell>) => {
      if (event.data.kind === "failed") return reject(new Error(event.data.why));
      const answered = answer(event.data);
      if (answered !== undefined) resolve(answered);
    };
    worker.postMessage(question, moved);
  }).finally(() => worker.terminate());
}

/**
 * Reads files in a worker. Rejects with an AbortError when stopped, with the reader's own words
 * when it fails; the page's figures are untouched.
 */
export const readInWorker = (
  question: Omit<Reading, "kind">,
  progress: (so: Progress) => void,
  signal: AbortSignal,
): Promise<ReadLocal> =>
  ask(
    { kind: "read", ...question },
    question.sources.map((s) => s.bytes.buffer as ArrayBuffer),
    (tell) => {
      if (tell.kind === "progress") progress(tell.so);
      return tell.kind === "read" ? tell.result : undefined;
    },
    signal,
  );

/** Packs a feed in a worker. */
export const zipInWorker = (files: ReadonlyMap<string, string>): Promise<Uint8Array> =>
  ask({ kind: "zip", files }, [], (tell) => (tell.kind === "zipped" ? tell.bytes : undefined));
