import * as z from "zod/mini";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { each } from "./each.ts";
import { followOtherTabs, kept, said } from "./kept.ts";

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

const Stored = z.object({
  title: z.string().check(z.minLength(1)),
  measures: said,
  areas: said,
  from: said,
  to: said,
});
function readList(stored: unknown): KeptList | null {
  const read = z.safeParse(Stored, stored);
  if (!read.success) return null;
  const { title, measures, areas, from, to } = read.data;
  return { title, measures, areas, from, to };
}

type Store = {
  lists: readonly KeptList[];
  /**
   * The browser stored nothing, so that it can be said: the lists live until the page is closed.
   */
  refused: boolean;
  change: (to: readonly KeptList[]) => void;
};
const stored = kept({
  name: "lists",
  holds: each(readList),
  of: ({ lists }: Store) => lists,
  into: (lists) => ({ lists }),
});

/** The lists a reader keeps on this device. */
export const useKeptLists = create<Store>()(
  persist(
    (set) => ({
      lists: [],
      refused: false,
      change: (lists) => {
        set({ lists });
        set({ refused: stored.refused() });
      },
    }),
    stored,
  ),
);
followOtherTabs(useKeptLists);

/** The list last open, kept or not, as long as the page lives. */
export const useLastList = create<{ last: KeptList | null; open: (list: KeptList) => void }>()(
  (set) => ({ last: null, open: (last) => set({ last }) }),
);
