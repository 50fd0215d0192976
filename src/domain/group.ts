import { isAreaCode, type Area, type Model, type Neighbour } from "./area.ts";
import { groupStatistic, type BenchmarkSeries } from "./benchmark.ts";
import { isYearlySeries, observationAt, type Series } from "./observation.ts";
import type { Month } from "./calendar.ts";
import { missing } from "./value.ts";

/** Gives an area the group a reader made: any authorities, never the area itself. */
export function withGroup(area: Area, codes: readonly string[], name: string): Area {
  const members = [...new Set(codes)].filter(isAreaCode).filter((code) => code !== area.code);
  return members.length === 0
    ? area
    : {
        ...area,
        groupName: name,
        neighbours: {
          ...area.neighbours,
          group: members.map((code): Neighbour => ({ code, closeness: "Chosen" })),
        },
      };
}

/** The members of a model or of the reader's own group; none where the area has none. */
export const neighboursOf = (area: Area, model: Model): readonly Neighbour[] =>
  area.neighbours[model] ?? [];

/**
 * Adds the reader's group to every indicator's comparators, from the members' own published figures: the same mean,
 * median, range and "n of" as for statistical neighbours, withheld below five like theirs.
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

/** What is said of a group: LAIT's simple mean, or the median of DfE's dashboard. */
export type Statistic = "mean" | "median";

/** How a comparator group and its figure are called: in a sentence, at the head of a column and after a figure. */
export type GroupWords = {
  readonly statistic: Statistic;
  readonly figure: string;
  /** The same without its article, to name a line. */
  readonly line: string;
  readonly head: string;
  readonly column: string;
  readonly note: string;
  readonly members: string;
};

const STATISTIC: Record<Statistic, string> = { mean: "Mean", median: "Median" };

export function groupWords(area: Area, model: Model, statistic: Statistic): GroupWords {
  if (model === "group") {
    const name = area.groupName ?? "Own group";
    return {
      statistic,
      figure: `the ${statistic} of “${name}”`,
      line: `${STATISTIC[statistic]} of “${name}”`,
      head: name,
      column: `${name}: ${statistic}`,
      note: "a group of the reader’s own",
      members: "the group chosen above",
    };
  }
  return {
    statistic,
    figure: `the neighbours’ ${statistic}`,
    line: `Neighbours’ ${statistic}`,
    head: "Neighbours",
    column: `Neighbours’ ${statistic}`,
    note: `${model} model`,
    members: model === "2025" ? "the May 2025 model" : "the April 2021 model",
  };
}

/** What stands beside England: a group's figure, the region's, or the council's own past. */
export type Against =
  | { readonly kind: "group"; readonly words: GroupWords }
  | { readonly kind: "region"; readonly name: string }
  | { readonly kind: "past"; readonly since: Month | null };
