import { create } from "zustand";

const KEY = "lists";

/** A list of the reader's own: exactly what its address says. */
export type KeptList = {
  readonly title: string;
  readonly measures: string | undefined;
  readonly areas: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** Keeps a list under its name; one of the same name is replaced where it stands. */
export const keepList = (lists: readonly KeptList[], list: KeptList): readonly KeptList[] =>
  lists.some((l) => l.title === list.title)
    ? lists.map((l) => (l.title === list.title ? list : l))
    : [...lists, list];

/** Gives a list another name. An empty name, or one that another list has, changes nothing. */
export const renameList = (
  lists: readonly KeptList[],
  from: string,
  to: string,
): readonly KeptList[] =>
  to === "" || lists.some((l) => l.title === to)
    ? lists
    : lists.map((l) => (l.title === from ? { ...l, title: to } : l));

/** Takes the list of this name away. */
export const dropList = (lists: readonly KeptList[], title: string): readonly KeptList[] =>
  lists.filter((l) => l.title !== title);

/** What storage holds, read with suspicion: whatever is no list is left out. */
export function readLists(text: string | null): readonly KeptList[] {
  let found: unknown;
  try {
    found = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown): KeptList[] => {
    if (typeof one !== "object" || one === null) return [];
    const part = (name: string): string | undefined => {
      const value = (one as Record<string, unknown>)[name];
      return typeof value === "string" ? value : undefined;
    };
    const title = part("title");
    return title === undefined || title === ""
      ? []
      : [
          {
            title,
            measures: part("measures"),
            areas: part("areas"),
            from: part("from"),
            to: part("to"),
          },
        ];
  });
}

function recall(): readonly KeptList[] {
  try {
    return readLists(globalThis.localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** The lists a reader keeps on this device; `refused` where the browser stores nothing, so that it can be said; and the list last open, kept or not. */
export const useKeptLists = create<{
  lists: readonly KeptList[];
  refused: boolean;
  last: KeptList | null;
  open: (list: KeptList) => void;
  change: (to: readonly KeptList[]) => void;
}>()((set) => ({
  lists: recall(),
  refused: false,
  last: null,
  open: (last) => set({ last }),
  change: (lists) => {
    let refused = false;
    try {
      globalThis.localStorage.setItem(KEY, JSON.stringify(lists));
    } catch {
      // Kept until the page is closed.
      refused = true;
    }
    set({ lists, refused });
  },
}));
