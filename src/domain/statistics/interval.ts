import type { Value } from "../value.ts";
import { inverseGammaP } from "./gamma.ts";

/**
 * Two levels, never mixed: 95 % for a comparison, 99.8 % where many are looked at together; z as
 * English public health prints it.
 */
export type Level = 95 | 99.8;
export const Z: Record<Level, number> = { 95: 1.959964, 99.8: 3.090232 };
const TAIL: Record<Level, number> = { 95: 0.025, 99.8: 0.001 };

export type Interval = { readonly lower: number; readonly upper: number };

/**
 * Wilson score interval of a proportion x of n, as shares of 1. Source: E. B. Wilson, JASA 1927;
 * the form of PHEindicatormethods. Null for n of 0.
 */
export function wilson(x: number, n: number, level: Level): Interval | null {
  if (n <= 0) return null;
  const z = Z[level];
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const below = 2 * (n + z * z);
  return { lower: (2 * x + z * z - reach) / below, upper: (2 * x + z * z + reach) / below };
}

/** Exact Poisson interval of a count (Garwood 1936), by the chi-squared link. */
export function exactPoisson(count: number, level: Level): Interval {
  const tail = TAIL[level];
  return {
    lower: count === 0 ? 0 : inverseGammaP(count, tail),
    upper: inverseGammaP(count + 1, 1 - tail),
  };
}

/**
 * Interval of a count: Byar's approximation (Breslow and Day 1987) from 10 events, exact Poisson
 * below, with the switch of PHEindicatormethods and the PHE workbook.
 */
export function byar(count: number, level: Level): Interval {
  if (count < 10) return exactPoisson(count, level);
  const z = Z[level];
  const up = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: up * (1 - 1 / (9 * up) + z / (3 * Math.sqrt(up))) ** 3,
  };
}

/**
 * The interval of a figure from its parts: Wilson for a percentage, Byar for a rate. Parts not
 * given: no interval.
 */
export function intervalOf(
  unit: string,
  numerator: Value,
  denominator: Value,
  level: Level,
): Interval | null {
  if (numerator.kind !== "known" || denominator.kind !== "known" || denominator.amount <= 0)
    return null;
  const [x, n] = [numerator.amount, denominator.amount];
  if (unit === "percent") {
    // A share of more than the whole is no proportion (a full-time equivalent can be one by
    // rounding).
    if (x > n || x < 0) return null;
    const share = wilson(x, n, level);
    return share && { lower: share.lower * 100, upper: share.upper * 100 };
  }
  const per =
    unit === "per-10k" ? 10_000 : unit === "per-100k" ? 100_000 : unit === "per-1k" ? 1000 : 0;
  if (per === 0 || x < 0) return null;
  const events = byar(x, level);
  return { lower: (events.lower / n) * per, upper: (events.upper / n) * per };
}

export type Difference = "higher" | "lower" | "not-told-apart" | "cannot-say";

/**
 * Different only when the interval excludes the benchmark's own value; equality is not different.
 */
export function differs(interval: Interval | null, benchmark: Value): Difference {
  if (!interval || benchmark.kind !== "known") return "cannot-say";
  if (interval.lower > benchmark.amount) return "higher";
  return interval.upper < benchmark.amount ? "lower" : "not-told-apart";
}
