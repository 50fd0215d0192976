import * as z from "zod/mini";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { kept } from "./kept.ts";

type Store = { area: string | null; remember: (area: string) => void };

/**
 * The council last looked at, remembered for the next visit; the address always wins, and another
 * tab's choice stays there.
 */
export const useRememberedArea = create<Store>()(
  persist(
    (set) => ({ area: null, remember: (area) => set({ area }) }),
    kept({
      name: "area",
      holds: z.nullable(z.string().check(z.regex(/^E\d{8}$/))),
      of: ({ area }: Store) => area,
      into: (area) => ({ area }),
    }),
  ),
);
