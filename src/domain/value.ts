/**
 * A figure is a number or the reason why there is none (domain rules 1).
 * `low` rounds to 0 but is not 0; `unknown` is a symbol the source does not explain (LAIT's "-");
 * `missing` is a period the council has not given; `no-authority` is a year in which the council
 * did not exist;
 * `too-few` is an average withheld because fewer than five neighbours published the figure.
 */
export const GAPS = [
  "low",
  "suppressed",
  "unreliable",
  "unavailable",
  "not-applicable",
  "unknown",
  "missing",
  "no-authority",
  "too-few",
] as const;
export type Gap = (typeof GAPS)[number];
export type Value = { readonly kind: "known"; readonly amount: number } | { readonly kind: Gap };

/** A number as a Value. A number that is not finite is a programming fault, never a figure. */
export function known(amount: number): Value {
  if (!Number.isFinite(amount)) throw new RangeError(`not a figure: ${amount}`);
  return { kind: "known", amount };
}

/** A gap with its reason. */
export const missing = (kind: Gap): Value => ({ kind });

/** The number in a Value, or null: for callers that have already said what a gap means. */
export const amountOf = (value: Value): number | null =>
  value.kind === "known" ? value.amount : null;

/** Applies a sum to a known amount; a gap stays the same gap. */
export const mapValue = (value: Value, change: (amount: number) => number): Value =>
  value.kind === "known" ? known(change(value.amount)) : value;

/** Combines two values; the first gap wins, so a reason is never lost. */
export function combine(a: Value, b: Value, join: (a: number, b: number) => Value): Value {
  if (a.kind !== "known") return a;
  if (b.kind !== "known") return b;
  return join(a.amount, b.amount);
}
