import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { WireHexMap, readHexMap } from "#contract/hexMap.ts";
import { paths } from "#contract/routes.ts";
import { ApiError, getResource, type Feed } from "./http.ts";
import { useSetting } from "./useFeed.tsx";

// Apart from the other resources: only who looks at the map loads its schema.

/** Where authorities stand as hexagons; null of a feed that was built without a map. */
const hexMapQuery = (feed: Feed) =>
  queryOptions({
    queryKey: ["map"],
    queryFn: ({ signal }) =>
      getResource(feed, paths.map(), WireHexMap, readHexMap, signal).catch((error: unknown) => {
        if (error instanceof ApiError && error.failure === "absent") return null;
        throw error;
      }),
  });

export const useHexMap = () => useSuspenseQuery(hexMapQuery(useSetting().feed)).data;
