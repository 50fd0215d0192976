import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LOADS_CHANNEL } from "./hasLoads.ts";

/** What no load changes. */
const FIXED = ["areas", "words", "inspections", "map", "manifest"];
/** Does a query's answer hang on the reader's own loads? */
export const hangsOnLoads = (query: { readonly queryKey: readonly unknown[] }): boolean =>
  !FIXED.includes(String(query.queryKey[0]));

/**
 * Every page hears when another tab of this browser accepts a load or goes back, and fetches anew
 * what hangs on it.
 */
export function useOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => {
    // An old browser without: this tab learns at its next reload.
    if (typeof BroadcastChannel === "undefined") return undefined;
    const channel = new BroadcastChannel(LOADS_CHANNEL);
    channel.onmessage = () =>
      void import("./loads.ts").then(({ forgetLoads }) => {
        forgetLoads();
        return client.invalidateQueries({ predicate: hangsOnLoads });
      });
    return () => channel.close();
  }, [client]);
}
