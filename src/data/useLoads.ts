import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { hangsOnLoads } from "./useOtherTabs.ts";
import { FOR_ALL, allLoads, acceptLoad, goBackTo, type Load } from "./loads.ts";

export { FOR_ALL, type Load };

/** The reader's own loads, and how to accept one or go back; every page shows the change at once, in other tabs too. */
export function useLoads(): {
  readonly loads: readonly Load[];
  readonly accept: (load: Load) => Promise<void>;
  readonly goBack: (area: string, id: string | null) => Promise<void>;
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
    goBack: async (area, id) => {
      await goBackTo(area, id);
      await renew();
    },
  };
}
