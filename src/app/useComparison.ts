import { useCallback, useMemo } from "react";
import { useAreaFile, useAreas, useCatalogue, useSetting } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import {
  USUAL_CHOICE,
  resolveComparison,
  type Choice,
  type Comparison,
} from "#domain/comparison.ts";
import { measuresOf } from "#domain/ownMeasure.ts";
import { pastsOf } from "#domain/scorecard/pasts.ts";
import { useRememberedArea } from "#state/session/area.ts";
import { useAddress } from "#state/url/address.ts";
import { PAGES, pageAt } from "#state/url/pages.ts";
import { choiceOf, type Compare, type Search } from "#state/url/search.ts";

/**
 * Which council, and what is chosen to stand beside it: the address first, then what was chosen
 * last time, then the home council.
 */
export function useChosen(): { readonly areaCode: string; readonly compare: Compare } {
  const { search } = useAddress();
  const { config } = useSetting();
  const remembered = useRememberedArea((state) => state.area);
  return {
    areaCode: search.area ?? remembered ?? config.home,
    compare: search.compare ?? "neighbours-2025",
  };
}

/**
 * A choice as one page can follow it: what it cannot set beside its figures becomes the usual one.
 */
function choiceOn(path: string, search: Search): Choice {
  const page = pageAt(path);
  const cannot: readonly string[] = page === null ? [] : PAGES[page].cannot;
  return search.compare !== undefined && cannot.includes(search.compare)
    ? USUAL_CHOICE
    : choiceOf(search);
}

/**
 * What stands beside England on this page, resolved once for all of it. One object as long as the
 * address says the same: what is worked out from it then stands.
 */
export function useComparison(area: Area): Comparison {
  const { path, search } = useAddress();
  const areas = useAreas();
  const { indicators } = useCatalogue();
  const file = useAreaFile(area.code);
  const usualSince = useCallback(
    () => pastsOf(measuresOf(indicators, file.ours), file.series).usual,
    [indicators, file.ours, file.series],
  );
  const { against, statistic, group, called, region, since } = choiceOn(path, search);
  const codes = group.join("~");
  return useMemo(
    () =>
      resolveComparison(
        { against, statistic, group: codes === "" ? [] : codes.split("~"), called, region, since },
        area,
        areas,
        usualSince,
      ),
    [against, statistic, codes, called, region, since, area, areas, usualSince],
  );
}
