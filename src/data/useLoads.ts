import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { hangsOnLoads } from "./useOtherTabs.ts";
import {
  FOR_ALL,
  allLoads,
  acceptLoad,
  holdTo,
  setAllAside,
  setAside,
  type Load,
} from "./loads.ts";

export { FOR_ALL, type Load };

/**
 * The reader's own loads, and how to accept one, set one aside or take it up again; every page
 * shows the change at once, in other tabs too.
 */
export function useLoads(): {
  readonly loads: readonly Load[];
  readonly accept: (load: Load) => Promise<void>;
  readonly aside: (id: string, aside: boolean) => Promise<void>;
  readonly allAside: (area: string) => Promise<void>;
  /** Holds to a load's figure against a correction of the feed, or gives way to it. */
  readonly hold: (id: string, correction: string, hold: boolean) => Promise<void>;
} {
  const client = useQueryClient();
  const loads = useQuery({ queryKey: ["loads"], queryFn: allLoads }).data ?? [];
  const renew = useCallback(
    (): Promise<void> => client.invalidateQueries({ predicate: hangsOnLoads }),
    [client],
  );
  return {
    loads,
    accept: async (load) => {
      await acceptLoad(load);
      await renew();
    },
    aside: async (id, aside) => {
      await setAside(id, aside);
      await renew();
    },
    hold: async (id, correction, hold) => {
      await holdTo(id, correction, hold);
      await renew();
    },
    allAside: async (area) => {
      await setAllAside(area);
      await renew();
    },
  };
}
