import { create } from "zustand";

const KEY = "group";
export type KeptGroup = { readonly group: string | undefined; readonly called: string | undefined };

function recall(): KeptGroup {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? "null");
    const text = (name: string): string | undefined => {
      const value =
        typeof kept === "object" && kept !== null
          ? (kept as Record<string, unknown>)[name]
          : undefined;
      return typeof value === "string" ? value : undefined;
    };
    return { group: text("group"), called: text("called") };
  } catch {
    return { group: undefined, called: undefined };
  }
}

/** The group a reader last made, offered when they compare with a group again; the address always wins. */
export const useRememberedGroup = create<KeptGroup & { keep: (group: KeptGroup) => void }>()(
  (set) => ({
    ...recall(),
    keep: (kept) => {
      try {
        globalThis.localStorage.setItem(KEY, JSON.stringify(kept));
      } catch {
        // Kept for this page only.
      }
      set(kept);
    },
  }),
);
