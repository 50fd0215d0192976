import { create } from "zustand";
import { persist } from "zustand/middleware";
import { Pairs } from "./each.ts";
import { followOtherTabs, kept } from "./kept.ts";

type Store = {
  mapped: ReadonlyMap<string, string>;
  map: (named: string, slug: string) => ReadonlyMap<string, string>;
};

/**
 * Which measure a council's own name for it means: asked once, remembered for next month's file.
 */
export const useMapped = create<Store>()(
  persist(
    (set, get) => ({
      mapped: new Map(),
      map: (named, slug) => {
        const mapped = new Map(get().mapped).set(named, slug);
        set({ mapped });
        return mapped;
      },
    }),
    kept({
      name: "mapped",
      holds: Pairs,
      of: ({ mapped }: Store) => [...mapped],
      into: (pairs) => ({ mapped: new Map(pairs) }),
    }),
  ),
);
followOtherTabs(useMapped);
