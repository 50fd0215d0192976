import { queryOptions, useSuspenseQueries } from "@tanstack/react-query";
import { WireProfile, readProfile } from "#contract/profile.ts";
import { paths } from "#contract/routes.ts";
import type { Profile } from "#domain/statistics/placeInGroup.ts";
import { areasQuery, overlaid } from "./feed.ts";
import { getResource, type Feed } from "./http.ts";
import { useSetting } from "./useFeed.tsx";

// Apart from the other resources: only who reads of profiles loads their schema.

/** One area on every published measure. */
const profileQuery = (feed: Feed, code: string) =>
  queryOptions({
    queryKey: ["profile", code],
    queryFn: ({ signal, client }) =>
      overlaid(
        getResource(feed, paths.profile(code), WireProfile, readProfile, signal),
        async (laid, profile) =>
          laid.profileWithLoads(profile, await client.ensureQueryData(areasQuery(feed))),
      ),
  });

/** Whole profiles by code: one request an area. */
export function useProfiles(codes: readonly string[]): ReadonlyMap<string, Profile> {
  const { feed } = useSetting();
  return useSuspenseQueries({
    queries: codes.map((code) => profileQuery(feed, code)),
    combine: profilesByArea,
  });
}
const profilesByArea = (
  results: readonly { readonly data: Profile }[],
): ReadonlyMap<string, Profile> => new Map(results.map((r) => [r.data.area, r.data]));
