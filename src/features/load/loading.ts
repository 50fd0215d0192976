import type { LaidRead } from "#intake/check/tidy/readPublished.ts";
import type { Progress } from "#intake/progress.ts";
import type { ReadLocal } from "#intake/readLocal.ts";

/** Everything the work of loading can be: each state has a drawing on the page. */
export type Loading =
  | { readonly kind: "idle"; readonly said: Said | null }
  | { readonly kind: "reading"; readonly so: Progress }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "understood"; readonly read: ReadLocal; readonly said: Said | null };
/** What was done last, and the measures that can be seen because of it. */
export type Said = { readonly text: string; readonly shown: readonly LaidRead[] };

export type Act =
  | { readonly act: "read"; readonly files: number }
  | { readonly act: "progress"; readonly so: Progress }
  | { readonly act: "understood"; readonly read: ReadLocal }
  | { readonly act: "failed"; readonly why: string }
  | { readonly act: "done"; readonly said: Said }
  /** Published figures were accepted; the council's own are still to be looked at. */
  | { readonly act: "half-done"; readonly said: Said }
  | { readonly act: "not-kept"; readonly why: string };

export const NOTHING_DONE: Loading = { kind: "idle", said: null };

const NOTHING_PUBLISHED: ReadLocal["published"] = {
  source: "",
  from: [],
  files: [],
  measures: [],
  same: [],
  quantities: new Map(),
  usual: new Map(),
  counts: [],
};

const notKept = (why: string): Said => ({
  text: `The browser could not keep the figures (${why}). Nothing was lost: what was loaded before stands as it was. Free some space and accept again.`,
  shown: [],
});

/** The next state of the work; an act that does not belong to the state changes nothing. */
export function step(loading: Loading, act: Act): Loading {
  switch (act.act) {
    case "read":
      return { kind: "reading", so: { done: 0, of: act.files, rows: 0, share: 0 } };
    case "progress":
      return loading.kind === "reading" ? { kind: "reading", so: act.so } : loading;
    case "understood":
      return { kind: "understood", read: act.read, said: null };
    case "failed":
      return { kind: "failed", why: act.why };
    case "done":
      return { kind: "idle", said: act.said };
    case "half-done":
      return loading.kind === "understood"
        ? {
            kind: "understood",
            read: { ...loading.read, published: NOTHING_PUBLISHED },
            said: act.said,
          }
        : loading;
    case "not-kept":
      return loading.kind === "understood"
        ? { ...loading, said: notKept(act.why) }
        : { kind: "idle", said: notKept(act.why) };
  }
}
