/**
 * A figure as the fraction it is: whole numbers of any length, so that nothing is ever rounded. The
 * oracle of rounding.
 */
export type Ratio = { readonly over: bigint; readonly under: bigint };

/** A written decimal ("24.85", "1e-7") as the fraction that it writes. */
export function written(text: string): Ratio {
  const [digits = "0", exponent = "0"] = text.split("e");
  const [whole = "0", part = ""] = digits.split(".");
  const shift = Number(exponent) - part.length;
  const over = BigInt(whole + part);
  return shift >= 0
    ? { over: over * 10n ** BigInt(shift), under: 1n }
    : { over, under: 10n ** BigInt(-shift) };
}

export const times = (a: Ratio, n: number): Ratio => ({ ...a, over: a.over * BigInt(n) });
/** Of positive divisors only: a population, a number of cases. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over * b.under,
  under: a.under * b.over,
});
export const less = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});
const plus = (a: Ratio, b: Ratio): Ratio => less(a, { ...b, over: -b.over });
export const meanOf = (all: readonly Ratio[]): Ratio =>
  dividedBy(all.reduce(plus, { over: 0n, under: 1n }), written(String(all.length)));

/**
 * Rounded once, half away from nought, and printed as people here read numbers: "1,234.5", "−3".
 */
export function printed({ over, under }: Ratio, decimals: number): string {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const rounded = (2n * size + under) / (2n * under);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const part = decimals === 0 ? "" : `.${digits.slice(digits.length - decimals)}`;
  return `${over < 0n && rounded !== 0n ? "−" : ""}${whole}${part}`;
}
