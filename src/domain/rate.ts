import { combine, known, missing, type Value } from "./value.ts";

/** Count per `per` people. No people: not applicable. A gap in either stays that gap. */
export const rate = (count: Value, population: Value, per: number): Value =>
  combine(count, population, (c, p) => (p > 0 ? known((c / p) * per) : missing("not-applicable")));

/** Share in percent. Nothing to share: not applicable (0 of 0 is not 0 %). */
export const percentage = (part: Value, whole: Value): Value => rate(part, whole, 100);

/** Plain quotient (cost per child, cases per worker). */
export const average = (total: Value, number: Value): Value => rate(total, number, 1);

/**
 * Sum of values; one gap makes the sum that gap: a total of known parts only would be a wrong sum.
 */
export function sum(values: readonly Value[]): Value {
  let total = 0;
  for (const value of values) {
    if (value.kind !== "known") return value;
    total += value.amount;
  }
  return known(total);
}
