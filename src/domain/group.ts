import { groupStatistic, type BenchmarkSeries } from "./benchmark.ts";
import { isYearlySeries, observationAt, type Series } from "./observation.ts";
import { missing } from "./value.ts";

/**
 * Adds the reader's group to every indicator's comparators, from the members' own published
 * figures: the same mean, median, range and "n of" as for statistical neighbours, withheld below
 * five like theirs.
 */
export function withGroupBenchmarks(
  benchmarks: ReadonlyMap<string, BenchmarkSeries>,
  members: ReadonlyMap<string, readonly Series[]>,
): ReadonlyMap<string, BenchmarkSeries> {
  if (members.size === 0) return benchmarks;
  const added = [...benchmarks].map(([slug, b]): [string, BenchmarkSeries] => {
    const series = [...members.values()].map((all) =>
      all.find((s) => s.indicator === slug && isYearlySeries(s)),
    );
    const periods = b.periods.map((p) => ({
      ...p,
      neighbours: {
        ...p.neighbours,
        group: groupStatistic(
          series.map((s) => (s && observationAt(s, p.period)?.value) ?? missing("missing")),
        ),
      },
    }));
    return [slug, { ...b, periods }];
  });
  return new Map(added);
}
