import { create } from "zustand";
import { readPin, type Pin } from "#domain/pin.ts";

const KEY = "pins";
function recall(): readonly Pin[] {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.flatMap((one) => readPin(one) ?? []) : [];
  } catch {
    return [];
  }
}

/** Which column of a published file is which measure: chosen once, and the next release is understood. One pin a measure. */
export const usePins = create<{
  pins: readonly Pin[];
  pin: (pin: Pin) => readonly Pin[];
  forget: (slug: string) => readonly Pin[];
}>()((set, get) => {
  const keep = (pins: readonly Pin[]): readonly Pin[] => {
    try {
      globalThis.localStorage.setItem(KEY, JSON.stringify(pins));
    } catch {
      // Known for this page only.
    }
    set({ pins });
    return pins;
  };
  return {
    pins: recall(),
    pin: (pin) => keep([...get().pins.filter((p) => p.slug !== pin.slug), pin]),
    forget: (slug) => keep(get().pins.filter((p) => p.slug !== slug)),
  };
});
