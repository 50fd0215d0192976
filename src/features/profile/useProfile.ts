import { useMemo } from "react";
import { useProfiles } from "#data/profiles.ts";
import { useAreaFiles, useCatalogue, useMore } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import {
  codesOfFiles,
  councilsOf,
  type Comparison,
  type GroupComparison,
} from "#domain/comparison.ts";
import type { Series } from "#domain/observation.ts";
import type { SearchOf } from "#state/url/search.ts";
import {
  profileRows,
  setsOf,
  worstFirst,
  type MeasureSet,
  type ProfileRow,
} from "./profileRows.ts";

/** What an address asks to see of one council’s profile. */
export type ShownProfile = {
  /** Whom it stands among. */
  readonly group: GroupComparison;
  readonly rows: readonly ProfileRow[];
  readonly sets: readonly MeasureSet[];
  readonly set: string;
  readonly isWorstFirst: boolean;
  /** Own measures of the council that nobody publishes. */
  readonly unpublished: number;
};

const NO_SERIES: readonly Series[] = [];

/** The profile of the address, fetched and worked out: one file, all its measures. */
export function useProfile(
  area: Area,
  comparison: Comparison,
  search: SearchOf<"profile">,
): ShownProfile {
  const { indicators } = useCatalogue();
  const more = useMore();
  const group = useMemo(() => councilsOf(comparison, area), [comparison, area]);
  const profiles = useProfiles([area.code, ...codesOfFiles(group)]);
  // Of a council that nobody publishes its own months stand there.
  const files = useAreaFiles(area.type === "illustrative" ? [area.code] : []);
  const months = files.get(area.code)?.series ?? NO_SERIES;
  const own = profiles.get(area.code);
  const sets = useMemo(() => setsOf(indicators, more.indicators), [indicators, more]);
  const set = sets.find((s) => s.id === (search.set ?? "")) ?? sets[0];
  const isWorstFirst = search.sort === "worst";
  const rows = useMemo(() => {
    const all = own && set ? profileRows(set.indicators, own, group, profiles, months) : [];
    return isWorstFirst ? worstFirst(all) : all;
  }, [own, set, group, profiles, months, isWorstFirst]);
  const sent = new Set(months.map((series) => series.indicator));
  return {
    group,
    rows,
    sets,
    set: set?.id ?? "",
    isWorstFirst,
    unpublished: indicators.filter((i) => i.published === null && sent.has(i.slug)).length,
  };
}
