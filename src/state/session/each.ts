import * as z from "zod/mini";

/**
 * Those of a list that can be read; `read` gives null for one that cannot, and it costs no good
 * one.
 */
export const each = <T>(read: (one: unknown) => T | null) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((all): readonly T[] => all.flatMap((one) => read(one) ?? [])),
  );

type Pair = readonly [string, string];
const isPair = (one: unknown): one is Pair =>
  Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string";

/** A map of texts. Told by hand: Zod's tuple would stand in the first load for this alone. */
export const Pairs = z.pipe(
  z.array(z.unknown()),
  z.transform((all): readonly Pair[] => all.filter(isPair)),
);
