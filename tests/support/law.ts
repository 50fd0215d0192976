import fc from "fast-check";
import { test } from "vitest";
import { GAPS, known, missing, type Value } from "#domain/value.ts";

/**
 * A law holds for every case, not for chosen ones. Seeded, so that a failure is the same for
 * everyone.
 */
export function law<T extends [unknown, ...unknown[]]>(
  sentence: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...cases: T) => void,
): void {
  test(sentence, () => {
    fc.assert(
      fc.property(...arbitraries, (...cases: T) => holds(...cases)),
      { seed: 20260331, numRuns: 200 },
    );
  });
}

/** Figures as they are published: up to four decimals, no negative nought (JSON has none). */
export const anAmount: fc.Arbitrary<number> = fc
  .integer({ min: -10_000_000, max: 10_000_000 })
  .map((n) => n / 10_000 + 0);
export const aGap: fc.Arbitrary<Value> = fc.constantFrom(...GAPS).map(missing);
export const aValue: fc.Arbitrary<Value> = fc.oneof(anAmount.map(known), aGap);
