import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { allLoads, acceptLoad, goBackTo, whenLoadsChange, type Load } from './loads.ts';

export type { Load };

/** The reader's own loads, and how to accept one or go back; every page shows the change at once, in other tabs too. */
export function useLoads(): { readonly loads: readonly Load[]; readonly accept: (load: Load) => Promise<void>; readonly goBack: (area: string, id: string | null) => Promise<void> } {
  const client = useQueryClient();
  const loads = useQuery({ queryKey: ['loads'], queryFn: allLoads }).data ?? [];
  const renew = useCallback((): Promise<void> => client.invalidateQueries({ predicate: (q) => q.queryKey[0] === 'loads' || q.queryKey[0] === 'area' || q.queryKey[0] === 'story' }), [client]);
  useEffect(() => whenLoadsChange(() => void renew()), [renew]);
  return {
    loads,
    accept: async (load) => { await acceptLoad(load); await renew(); },
    goBack: async (area, id) => { await goBackTo(area, id); await renew(); },
  };
}
