import { LONDON, areaCode, type Area, type AreaCode } from "./area.ts";
import type { BenchmarkSeries } from "./benchmark.ts";
import { isYearlySeries, observationAt, type Series } from "./observation.ts";
import { missing } from "./value.ts";

const HALVES = [areaCode("E13000001"), areaCode("E13000002")];

/**
 * The regions a reader may choose between: a London borough's own half first, London, the other
 * half. Nothing for the rest of England.
 */
export function regionsFor(area: Area): readonly AreaCode[] {
  const own = HALVES.find((half) => half === area.region);
  return own ? [own, LONDON, ...HALVES.filter((half) => half !== own)] : [];
}

/**
 * Puts the chosen region's own published figures in the place of the usual region's; a period it
 * has none of is a gap.
 */
export function withRegionBenchmarks(
  benchmarks: ReadonlyMap<string, BenchmarkSeries>,
  region: readonly Series[],
): ReadonlyMap<string, BenchmarkSeries> {
  const bySlug = new Map(region.filter((s) => isYearlySeries(s)).map((s) => [s.indicator, s]));
  return new Map(
    [...benchmarks].map(([slug, b]): [string, BenchmarkSeries] => {
      const series = bySlug.get(slug);
      return [
        slug,
        {
          indicator: b.indicator,
          frame: b.frame,
          periods: b.periods.map((p) => ({
            ...p,
            region: (series && observationAt(series, p.period)?.value) ?? missing("not-applicable"),
          })),
        },
      ];
    }),
  );
}
