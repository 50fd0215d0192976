import { create } from "zustand";
import { persist } from "zustand/middleware";
import { readPin, type Pin } from "#domain/pin.ts";
import { each } from "./each.ts";
import { followOtherTabs, kept } from "./kept.ts";

type Pins = readonly Pin[];
type Store = { pins: Pins; pin: (pin: Pin) => Pins; forget: (slug: string) => Pins };

/**
 * Which column of a published file is which measure: chosen once, and the next release is
 * understood. One pin a measure.
 */
export const usePins = create<Store>()(
  persist(
    (set, get) => {
      const keep = (pins: Pins): Pins => {
        set({ pins });
        return pins;
      };
      return {
        pins: [],
        pin: (pin) => keep([...get().pins.filter((p) => p.slug !== pin.slug), pin]),
        forget: (slug) => keep(get().pins.filter((p) => p.slug !== slug)),
      };
    },
    kept({
      name: "pins",
      // A pin is read as it is from a feed that is brought along.
      holds: each(readPin),
      of: ({ pins }: Store) => pins,
      into: (pins) => ({ pins }),
    }),
  ),
);
followOtherTabs(usePins);
