import { useDeferredValue, useEffect, useMemo } from "react";
import { useAreas, useCatalogue } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import type { Indicator } from "#domain/indicator.ts";
import { useLastList, type KeptList } from "#state/session/lists.ts";
import { useAddress } from "#state/url/address.ts";
import type { Search } from "#state/url/search.ts";
import { chosenOf, join } from "./choice.ts";

/** The list an address says. */
export type List = {
  readonly search: Search;
  readonly measures: readonly Indicator[];
  readonly areas: readonly Area[];
  /** What the address names and the feed does not know. */
  readonly unknown: readonly string[];
  /** What the table shows: what was there before, until the files of what was added have come. */
  readonly shown: Pick<KeptList, "measures" | "areas" | "from" | "to">;
  readonly setMeasures: (slugs: readonly string[]) => void;
  readonly setAreas: (codes: readonly string[]) => void;
};

/** The list of the address, and how a reader changes it. */
export function useList(): List {
  const { search, change } = useAddress("list");
  const { indicators } = useCatalogue();
  const { indicators: measures, areas, unknown } = chosenOf(search, indicators, useAreas());
  const [slugs, codes] = [join(measures.map((i) => i.slug)), join(areas.map((a) => a.code))];
  const { from, to } = search;
  const asked = useMemo(
    () => ({ measures: slugs, areas: codes, from, to }),
    [slugs, codes, from, to],
  );
  const set = (part: Partial<Search>) =>
    change({ measures: slugs, areas: codes, ...part }, { replace: true });
  return {
    search,
    measures,
    areas,
    unknown,
    // The keyboard keeps its place while files come.
    shown: useDeferredValue(asked),
    setMeasures: (more) => set({ measures: join(more) }),
    setAreas: (more) => set({ areas: join(more) }),
  };
}

/** Whether an address says a list at all, be it an empty one. */
const isStarted = ({ measures, areas }: Search): boolean =>
  measures !== undefined || areas !== undefined;

/**
 * The list a reader had open before. One that is open now is remembered: whoever looks something up
 * on another page finds it again.
 */
export function useLastOpen(search: Search): KeptList | null {
  const { last, open } = useLastList();
  const { title = "", measures, areas, from, to } = search;
  const started = isStarted(search);
  useEffect(() => {
    if (started) open({ title, measures, areas, from, to });
  }, [started, open, title, measures, areas, from, to]);
  return started ? null : last;
}
