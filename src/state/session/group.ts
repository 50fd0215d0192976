import * as z from "zod/mini";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { kept, said } from "./kept.ts";

export type KeptGroup = { readonly group: string | undefined; readonly called: string | undefined };
type Store = KeptGroup & { keep: (group: KeptGroup) => void };

/**
 * The group a reader last made, offered when they compare with a group again; the address always
 * wins.
 */
export const useRememberedGroup = create<Store>()(
  persist(
    (set) => ({ group: undefined, called: undefined, keep: (group) => set(group) }),
    kept({
      name: "group",
      holds: z.object({ group: said, called: said }),
      of: ({ group, called }: Store) => ({ group, called }),
      into: ({ group, called }) => ({ group, called }),
    }),
  ),
);
