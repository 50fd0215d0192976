import { useQuery } from "@tanstack/react-query";
import { seriesQuery } from "./feed.ts";
import { useSetting, type AllAreas } from "./useFeed.tsx";

/**
 * One indicator for every area, fetched only once it is wanted and without holding the page back:
 * null until it has come, and whether it failed to.
 */
export function useAllAreas(
  slug: string,
  wanted: boolean,
): { readonly all: AllAreas | null; readonly failed: boolean } {
  const { data, isError } = useQuery({
    ...seriesQuery(useSetting().feed, slug),
    enabled: wanted,
  });
  return { all: (wanted && data) || null, failed: wanted && isError };
}
