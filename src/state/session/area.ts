import { create } from "zustand";

const KEY = "area";

/** Private windows may refuse storage: then the choice lives as long as the page. */
function recall(): string | null {
  try {
    return globalThis.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The council last looked at, remembered for the next visit; the address always wins. */
export const useRememberedArea = create<{
  area: string | null;
  remember: (area: string) => void;
}>()((set) => ({
  area: recall(),
  remember: (area) => {
    try {
      globalThis.localStorage.setItem(KEY, area);
    } catch {
      // Not remembered past this page; nothing else depends on it.
    }
    set({ area });
  },
}));
