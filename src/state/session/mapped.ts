import { create } from "zustand";

const KEY = "mapped";
function recall(): ReadonlyMap<string, string> {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? "[]");
    return new Map(
      Array.isArray(kept)
        ? kept.filter(
            (pair): pair is [string, string] =>
              Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string",
          )
        : [],
    );
  } catch {
    return new Map();
  }
}

/** Which measure a council's own name for it means: asked once, remembered for next month's file. */
export const useMapped = create<{
  mapped: ReadonlyMap<string, string>;
  map: (named: string, slug: string) => ReadonlyMap<string, string>;
}>()((set, get) => ({
  mapped: recall(),
  map: (named, slug) => {
    const mapped = new Map(get().mapped).set(named, slug);
    try {
      globalThis.localStorage.setItem(KEY, JSON.stringify([...mapped]));
    } catch {
      // Known for this page only.
    }
    set({ mapped });
    return mapped;
  },
}));
