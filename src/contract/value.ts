import * as z from "zod/mini";
import { sure } from "#domain/exact.ts";
import { GAPS, known, mapValue, missing, type Gap, type Value } from "#domain/value.ts";

/** How each gap travels: DfE's letters where DfE has one. */
const CODE = {
  low: "k",
  suppressed: "c",
  unreliable: "u",
  unavailable: "x",
  "not-applicable": "z",
  unknown: "-",
  missing: "m",
  "no-authority": "n",
  "too-few": "f",
} as const satisfies Record<Gap, string>;
const GAP: { readonly [code: string]: Gap } = Object.fromEntries(
  GAPS.map((gap) => [CODE[gap], gap]),
);

/** A figure on the wire: a number, or one letter for the reason there is none. */
export const WireValue = z.union([z.number(), z.enum(CODE)]);
export type WireValue = z.infer<typeof WireValue>;

export const readValue = (wire: WireValue): Value =>
  typeof wire === "number" ? known(wire) : missing(GAP[wire] ?? "unknown");
export const writeValue = (value: Value): WireValue =>
  value.kind === "known" ? value.amount : CODE[value.kind];

/**
 * A comparator or a profile's figure travels to its sure digits, which are all that a page reads of
 * it: what is printed is the same as from `series/`, where a rate is worked out from its counts
 * (decision 023).
 */
export const sureValue = (value: Value): WireValue => writeValue(mapValue(value, sure));
