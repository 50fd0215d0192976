import { useDeferredValue, useMemo } from "react";
import { useAreaFiles, useAreas, useCatalogue, type Catalogue } from "#data/useFeed.tsx";
import { ENGLAND, type Area } from "#domain/area.ts";
import type { Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { measuresOf, type OwnMeasure } from "#domain/ownMeasure.ts";
import type { Search } from "#state/url/search.ts";
import { chosenAreas, chosenIndicators } from "./choice.ts";
import { arranged, orderOf, rowsOf, yearsOf, type CompareRow } from "./rows.ts";

/** What an address asks to set beside each other. */
export type Compared = {
  /** In the order they were chosen; `areas` in the order they stand. */
  readonly chosen: readonly Area[];
  readonly areas: readonly Area[];
  readonly rows: readonly CompareRow[];
  /** Whose place is drawn; null where no council is chosen. */
  readonly us: Area | null;
  /** Measures nobody has published a figure of for the year. */
  readonly without: readonly Indicator[];
  readonly year: number | null;
  readonly years: readonly number[];
  /** Parts of the service that have published measures. */
  readonly domains: readonly string[];
  readonly order: ReturnType<typeof orderOf>;
  /** What this council alone counts: it has nobody beside it. */
  readonly own: readonly OwnMeasure[];
  readonly sources: Catalogue["sources"];
};

/** The council of the page, else the first that was chosen instead. */
const usAmong = (chosen: readonly Area[], self: Area): Area | null =>
  chosen.find((a) => a === self) ?? chosen.find((a) => a.type === "authority") ?? null;

/** The areas and measures of the address, fetched and worked out. */
export function useCompared(self: Area, comparison: Comparison, search: Search): Compared {
  const areas = useAreas();
  const { indicators: catalogue, sources } = useCatalogue();
  // The table that stands stays until the files of what was added have come.
  const text = useDeferredValue(
    chosenAreas(search.areas, self, areas, comparison)
      .map((a) => a.code)
      .join("~"),
  );
  const chosen = useMemo(
    () => chosenAreas(text, self, areas, comparison),
    [text, self, areas, comparison],
  );
  const files = useAreaFiles([...new Set([...chosen.map((a): string => a.code), ENGLAND])]);
  const us = usAmong(chosen, self);
  // Its headlines are this council's choice.
  const ours = files.get(self.code)?.ours;
  const indicators = useMemo(() => measuresOf(catalogue, ours), [catalogue, ours]);
  const set = useMemo(() => chosenIndicators(search.set, indicators), [search.set, indicators]);
  const years = useMemo(() => yearsOf(set, files), [set, files]);
  const year = search.year === undefined ? null : Number(search.year);
  const { rows, without } = useMemo(
    () => rowsOf(set, chosen, files, year),
    [set, chosen, files, year],
  );
  const order = orderOf(search.by);
  return {
    chosen,
    us,
    ...arranged(rows, chosen, order, search.rows),
    without,
    year,
    years,
    domains: [...new Set(indicators.filter((i) => i.published).map((i) => i.domain))],
    order,
    own: ours?.measures ?? [],
    sources,
  };
}
