import * as z from "zod/mini";
import { known, missing, type Gap, type Value } from "#domain/value.ts";

/** How each gap travels: DfE's letters where DfE has one. */
const CODE: Record<Gap, string> = {
  low: "k",
  suppressed: "c",
  unreliable: "u",
  unavailable: "x",
  "not-applicable": "z",
  unknown: "-",
  missing: "m",
  "no-authority": "n",
  "too-few": "f",
};
const GAP: { readonly [code: string]: Gap } = Object.fromEntries(
  Object.entries(CODE).map(([gap, code]) => [code, gap as Gap]),
);

/** A figure on the wire: a number, or one letter for the reason there is none. */
export const WireValue = z.union([
  z.number(),
  z.enum(["k", "c", "u", "x", "z", "-", "m", "n", "f"]),
]);
export type WireValue = z.infer<typeof WireValue>;

export const readValue = (wire: WireValue): Value =>
  typeof wire === "number" ? known(wire) : missing(GAP[wire] ?? "unknown");
export const writeValue = (value: Value): WireValue =>
  value.kind === "known" ? value.amount : (CODE[value.kind] as WireValue);

/** Comparators travel to four decimals: finer than any display. Exact ones are worked out from `series/`. */
export const four = (value: WireValue): WireValue =>
  typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
