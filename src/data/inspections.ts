import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { WireInspections, readInspectionsFile } from "#contract/inspections.ts";
import { paths } from "#contract/routes.ts";
import { getResource, type Feed } from "./http.ts";
import { useSetting } from "./useFeed.tsx";

// Apart from the other resources: only who reads of inspections loads its schema.

/** Every authority's Ofsted judgement. */
const inspectionsQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["inspections"],
    queryFn: ({ signal }) =>
      getResource(feed, paths.inspections(), WireInspections, readInspectionsFile, signal),
  });

/** Every authority's Ofsted judgement on one day. */
export const useInspections = () => useSuspenseQuery(inspectionsQuery(useSetting().feed)).data;
