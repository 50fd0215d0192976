import { useMemo } from "react";
import type { Area } from "#domain/area.ts";
import { codesOfFiles, type Beside, type Comparison } from "#domain/comparison.ts";
import { isFurther } from "#domain/further.ts";
import type { Indicator } from "#domain/indicator.ts";
import { isYearlySeries, type Series } from "#domain/observation.ts";
import { besideEntry, type ProfileEntry } from "#domain/statistics/placeInGroup.ts";
import { useProfiles } from "./profiles.ts";
import { useAreaFile, useCatalogue, useManySeries, useMore } from "./useFeed.tsx";

export type Entry = {
  readonly indicator: Indicator;
  readonly entry: ProfileEntry;
  readonly beside: Beside | null;
};

/**
 * Published measures of one council with what stands beside each, in the order asked for; a measure
 * its profile does not hold is left out. Our own past is read from the council's file, or, of a
 * measure only LAIT counts, from that measure's.
 */
export function useEntries(
  area: Area,
  comparison: Comparison,
  slugs: readonly string[],
): readonly Entry[] {
  const { indicators } = useCatalogue();
  const more = useMore();
  const { series } = useAreaFile(area.code);
  const profiles = useProfiles([area.code, ...codesOfFiles(comparison)]);
  const further = comparison.kind === "past" ? slugs.filter((slug) => isFurther(slug)) : [];
  const published = useManySeries(further);
  return useMemo(() => {
    const all = [...indicators, ...more.indicators];
    const ownOf = (slug: string): Series | undefined =>
      series.find((s) => s.indicator === slug && isYearlySeries(s)) ??
      published.find((p) => p.indicator === slug)?.byArea.get(area.code);
    return slugs.flatMap((slug): readonly Entry[] => {
      const indicator = all.find((i) => i.slug === slug);
      const entry = profiles.get(area.code)?.entries.get(slug);
      if (!indicator?.published || !entry) return [];
      const { frame } = indicator.published;
      const beside = besideEntry(comparison, entry, frame, profiles, ownOf(slug));
      return [{ indicator, entry, beside }];
    });
  }, [indicators, more, series, profiles, published, area.code, comparison, slugs]);
}
