import type { Limits } from "./xmr.ts";

export type Rule = "beyond-limit" | "trend" | "near-limit" | "shift";
export type Flag = { readonly rule: Rule; readonly side: "high" | "low"; readonly length: number };

const RUN = 7;

/**
 * The four rules of domain rules 6, one flag a point, first match wins in NHSRplotthedots' order:
 * beyond a limit; seven points rising or falling; two of three beyond two thirds of the way to a
 * limit, all three on one side of the mean; seven on one side of the mean. A point on the mean
 * breaks a shift, equal neighbours a trend, and a gap breaks both. Every point of a run is flagged.
 */
export function signals(
  points: readonly (number | null)[],
  limits: Limits,
): readonly (Flag | null)[] {
  const shift = runs(points, (point) => Math.sign(point - limits.mean));
  const trend = trends(points);
  const near = nearLimits(points, limits);
  return points.map((point, i) => {
    if (point === null) return null;
    if (point > limits.upper) return { rule: "beyond-limit", side: "high", length: 1 };
    if (point < limits.lower) return { rule: "beyond-limit", side: "low", length: 1 };
    return trend[i] ?? near[i] ?? shift[i] ?? null;
  });
}

function runs(
  points: readonly (number | null)[],
  sideOf: (point: number) => number,
): (Flag | null)[] {
  const flags: (Flag | null)[] = points.map(() => null);
  let start = 0;
  for (let i = 0; i <= points.length; i += 1) {
    const point = points[i];
    const side = typeof point === "number" ? sideOf(point) : 0;
    const before = points[i - 1];
    const sideBefore = i > start && typeof before === "number" ? sideOf(before) : side;
    if (side !== sideBefore || side === 0) {
      if (i - start >= RUN && sideBefore !== 0) {
        for (let j = start; j < i; j += 1)
          flags[j] = { rule: "shift", side: sideBefore > 0 ? "high" : "low", length: i - start };
      }
      start = side === 0 ? i + 1 : i;
    }
  }
  return flags;
}

/** Seven points are six steps the same way. */
function trends(points: readonly (number | null)[]): (Flag | null)[] {
  const flags: (Flag | null)[] = points.map(() => null);
  let start = 0;
  for (let i = 1; i <= points.length; i += 1) {
    const step = stepAt(points, i);
    const before = i - 1 > start ? stepAt(points, i - 1) : step;
    if (step === 0 || step !== before) {
      if (i - start >= RUN && before !== 0) {
        for (let j = start; j < i; j += 1)
          flags[j] = { rule: "trend", side: before > 0 ? "high" : "low", length: i - start };
      }
      start = step === 0 ? i : i - 1;
    }
  }
  return flags;
}

function stepAt(points: readonly (number | null)[], i: number): number {
  const [now, before] = [points[i], points[i - 1]];
  return typeof now === "number" && typeof before === "number" ? Math.sign(now - before) : 0;
}

function nearLimits(points: readonly (number | null)[], limits: Limits): (Flag | null)[] {
  const flags: (Flag | null)[] = points.map(() => null);
  for (let i = 2; i < points.length; i += 1) {
    const three = points.slice(i - 2, i + 1);
    for (const side of ["high", "low"] as const) {
      const sameSide = three.every(
        (p) => p !== null && (side === "high" ? p > limits.mean : p < limits.mean),
      );
      const isNear = (p: number | null | undefined): boolean =>
        typeof p === "number" &&
        (side === "high"
          ? p > limits.nearUpper && p <= limits.upper
          : p < limits.nearLower && p >= limits.lower);
      if (!sameSide || three.filter(isNear).length < 2) continue;
      three.forEach((p, j) => {
        if (isNear(p)) flags[i - 2 + j] = { rule: "near-limit", side, length: 2 };
      });
    }
  }
  return flags;
}
