import { useSetting } from "#data/useFeed.tsx";
import { useRememberedArea } from "#state/session/area.ts";
import { useAddress } from "#state/url/address.ts";
import type { Compare } from "#state/url/search.ts";

/** Which council and against whom: the address first, then what was chosen last time, then the home council. */
export function useComparison(): { readonly areaCode: string; readonly compare: Compare } {
  const { search } = useAddress();
  const { config } = useSetting();
  const remembered = useRememberedArea((state) => state.area);
  return {
    areaCode: search.area ?? remembered ?? config.home,
    compare: search.compare ?? "neighbours-2025",
  };
}
