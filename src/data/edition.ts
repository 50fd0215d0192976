import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { WireManifest } from "#contract/manifest.ts";
import { paths } from "#contract/routes.ts";
import { getResource, type Feed } from "./http.ts";
import { useSetting } from "./useFeed.tsx";

// Apart from the other resources: the manifest is large, and only what is printed says its edition.

const editionQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["manifest"],
    queryFn: ({ signal }) =>
      getResource(feed, paths.manifest(), WireManifest, (manifest) => manifest, signal),
  });

/** The edition of the feed, and the checksum of one council's file in it: which figures these are. */
export function useEdition(code: string): { readonly edition: string; readonly sum: string } {
  const { edition, files } = useSuspenseQuery(editionQuery(useSetting().feed)).data;
  return { edition, sum: files[paths.area(code)] ?? "" };
}
