import type { Indicator } from "#domain/indicator.ts";
import {
  overDispersion,
  proportionLimits,
  rateLimits,
  type FunnelKind,
} from "#domain/statistics/funnel.ts";
import type { Interval, Level } from "#domain/statistics/interval.ts";
import type { Placed } from "#domain/statistics/standing.ts";
import type { Value } from "#domain/value.ts";

export type FunnelPoint = {
  readonly standing: Placed;
  readonly n: number;
  readonly y: number;
  readonly within95: Interval;
  readonly within998: Interval;
  readonly verdict: "inside" | "beyond-95" | "beyond-998";
};
export type FunnelModel = {
  readonly points: readonly FunnelPoint[];
  readonly curve: readonly {
    readonly n: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  }[];
  readonly baseline: number;
  /** How much wider than chance the limits are drawn: 1 is plain. */
  readonly widen: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
};

const SCALE: { readonly [unit: string]: number } = {
  percent: 100,
  "per-10k": 10_000,
  "per-100k": 100_000,
  "per-1k": 1000,
};

/**
 * The funnel of one period around England's own figure; null where the parts of the figures are not
 * published.
 * `adjusted` widens the limits by the spread between authorities that chance cannot explain.
 */
export function funnelModel(
  indicator: Indicator,
  placed: readonly Placed[],
  england: Value,
  adjusted: boolean,
): FunnelModel | null {
  const scale = SCALE[indicator.unit];
  if (!scale || england.kind !== "known") return null;
  const kind: FunnelKind = indicator.unit === "percent" ? "proportion" : "rate";
  const baseline = england.amount / scale;
  const parts = placed.flatMap((standing) => {
    const { numerator, denominator } = standing.observation;
    return numerator.kind === "known" && denominator.kind === "known" && denominator.amount > 0
      ? [
          {
            standing,
            numerator: numerator.amount,
            denominator: denominator.amount,
            code: standing.area.code,
          },
        ]
      : [];
  });
  if (parts.length < 10 || baseline <= 0 || (kind === "proportion" && baseline >= 1)) return null;
  const widen = adjusted ? Math.sqrt(overDispersion(parts, baseline, kind)) : 1;
  const limits = (n: number, level: Level): Interval =>
    kind === "proportion"
      ? proportionLimits(baseline, n, level, widen)
      : rateLimits(baseline, n, level, widen);
  const points = parts.map(({ standing, numerator, denominator }): FunnelPoint => {
    const share = numerator / denominator;
    const [inner, outer] = [limits(denominator, 95), limits(denominator, 99.8)];
    const beyond = ({ lower, upper }: Interval): boolean => share > upper || share < lower;
    const scaled = ({ lower, upper }: Interval): Interval => ({
      lower: lower * scale,
      upper: upper * scale,
    });
    return {
      standing,
      n: denominator,
      y: share * scale,
      within95: scaled(inner),
      within998: scaled(outer),
      verdict: beyond(outer) ? "beyond-998" : beyond(inner) ? "beyond-95" : "inside",
    };
  });
  const xMax = Math.max(...points.map((p) => p.n)) * 1.03;
  const smallest = Math.min(...points.map((p) => p.n));
  const curve = Array.from({ length: 60 }, (_, i) => {
    const n = smallest * (xMax / smallest) ** (i / 59);
    const [inner, outer] = [limits(n, 95), limits(n, 99.8)];
    return {
      n,
      lower95: inner.lower * scale,
      upper95: inner.upper * scale,
      lower998: outer.lower * scale,
      upper998: outer.upper * scale,
    };
  });
  const ys = points.map((p) => p.y);
  return {
    points,
    curve,
    baseline: england.amount,
    widen,
    xMax,
    yMin: 0,
    yMax: Math.max(...ys, england.amount) * 1.08,
  };
}
