import { isAreaCode, type Area, type AreaCode, type Model, type Neighbour } from "./area.ts";
import type { Benchmarks, BenchmarkSeries, GroupStatistic, Statistic } from "./benchmark.ts";
import { type Frame, type Month, type PeriodId } from "./calendar.ts";
import { withGroupBenchmarks } from "./group.ts";
import type { Series } from "./observation.ts";
import type { Place } from "./statistics/places.ts";
import { regionsFor, withRegionBenchmarks } from "./region.ts";
import type { Value } from "./value.ts";
import {
  modelWords,
  ownGroupWords,
  pastWords,
  regionWords,
  type ComparisonWords,
} from "./words/beside/comparisonWords.ts";

// Who stands beside England, resolved once: a page is handed the whole answer, and no part of it
// asks again what was chosen or what it is called.

type Named = { readonly words: ComparisonWords };
/** Several councils, of which one figure is made; never the council itself. */
export type GroupComparison = Named & {
  readonly kind: "group";
  readonly model: Model;
  /** Nearest first in a published model, in the reader's order in a group of their own. */
  readonly members: readonly Neighbour[];
  readonly statistic: Statistic;
};
export type RegionComparison = Named & {
  readonly kind: "region";
  readonly region: AreaCode | null;
  /** The reader asked for this region by name: nothing stands in for its figures. */
  readonly isChosen: boolean;
};
/**
 * The council's own figures as they stood at the end of a month; null where it has none from
 * before.
 */
export type PastComparison = Named & { readonly kind: "past"; readonly since: Month | null };

/** What stands beside England. */
export type Comparison = GroupComparison | RegionComparison | PastComparison;

/** What a reader chose, as an address or a command says it. */
export type Choice = {
  readonly against: Model | "region" | "past";
  readonly statistic: Statistic;
  /** Codes of the reader's own group, and what they call it. */
  readonly group: readonly string[];
  readonly called: string;
  readonly region: string | undefined;
  readonly since: Month | undefined;
};

export const USUAL_CHOICE: Choice = {
  against: "2025",
  statistic: "mean",
  group: [],
  called: "Own group",
  region: undefined,
  since: undefined,
};

/**
 * What a choice means for one council. `usualSince` gives the month its past is taken at where the
 * reader chose none; it is asked for only then. A code that is no area's, or the council's own, is
 * no member.
 */
export function resolveComparison(
  choice: Choice,
  area: Area,
  areas: readonly Area[],
  usualSince: () => Month | null,
): Comparison {
  switch (choice.against) {
    case "past": {
      const since = choice.since ?? usualSince();
      return { kind: "past", since, words: pastWords(since) };
    }
    case "region": {
      const chosen = regionsFor(area).find((code) => code === choice.region);
      const region = chosen ?? area.region;
      const name = areas.find((a) => a.code === region)?.name ?? "the region";
      return { kind: "region", region, isChosen: chosen !== undefined, words: regionWords(name) };
    }
    case "group":
      return ownGroup(choice, area);
    case "2025":
    case "2021": {
      const { against: model, statistic } = choice;
      const members = area.neighbours[model].filter((n) => n.code !== area.code);
      return { kind: "group", model, members, statistic, words: modelWords(model, statistic) };
    }
  }
}

function ownGroup({ group, called, statistic }: Choice, area: Area): GroupComparison {
  const codes = [...new Set(group)].filter(isAreaCode).filter((code) => code !== area.code);
  return {
    kind: "group",
    model: "group",
    members: codes.map((code): Neighbour => ({ code, closeness: "Chosen" })),
    statistic,
    words: ownGroupWords(called, statistic),
  };
}

/**
 * The head of a column of the comparison's figures, with whose neighbours they are: "Neighbours’
 * mean (2025 model)".
 */
export const columnHead = ({ words }: Comparison): string =>
  words.note === "" ? words.column : `${words.column} (${words.note})`;

/**
 * The councils of a comparison, for a view that sets councils beside each other: its own members,
 * or the neighbours of 2025 where it is no group.
 */
export const councilsOf = (comparison: Comparison, area: Area): GroupComparison =>
  comparison.kind === "group"
    ? comparison
    : {
        kind: "group",
        model: "2025",
        members: area.neighbours["2025"].filter((n) => n.code !== area.code),
        statistic: "mean",
        words: modelWords("2025", "mean"),
      };

/** One figure that stands beside ours, on its own date. */
export type Beside = {
  readonly value: Value;
  readonly period: PeriodId;
  readonly frame: Frame;
  /** Of a group: how many of how many, both its figures and its range. Null for anything else. */
  readonly group: GroupStatistic | null;
  /** London's figure where the half of London has none. */
  readonly standsIn?: "London";
};

/** England and the comparison beside a figure, at their own last period by then. */
export type Mark = {
  readonly period: PeriodId;
  readonly frame: Frame;
  readonly england: Value;
  /**
   * Null where nothing of the comparison stands there: in published comparators, our own past; a
   * model of nobody.
   */
  readonly beside: Beside | null;
  /** Where the area itself stood among all authorities then. */
  readonly place?: Place;
};

/**
 * What a group says of one period, of those benchmarks that hold it; undefined for any other
 * comparison.
 */
export const groupIn = (
  comparison: Comparison,
  { neighbours }: Benchmarks,
): GroupStatistic | undefined =>
  comparison.kind === "group" ? neighbours[comparison.model] : undefined;

/**
 * The comparison's figure among the published comparators of one period: a group's mean or median,
 * or the region's. Null where published comparators do not hold it: our own past, or a model of
 * nobody.
 */
export function besideIn(
  comparison: Comparison,
  marks: Benchmarks,
  { frame, standsIn }: { readonly frame: Frame; readonly standsIn?: "London" | undefined },
): Beside | null {
  const { period } = marks;
  switch (comparison.kind) {
    case "past":
      return null;
    case "region":
      return {
        value: marks.region,
        period,
        frame,
        group: null,
        ...(standsIn === undefined || comparison.isChosen ? {} : { standsIn }),
      };
    case "group": {
      const group = groupIn(comparison, marks);
      return group ? { value: group[comparison.statistic], period, frame, group } : null;
    }
  }
}

/**
 * The areas whose own files a comparison's published figures are read from, because no file of the
 * council's holds them.
 */
export const codesOfFiles = (comparison: Comparison): readonly AreaCode[] =>
  comparison.kind === "group" && comparison.model === "group"
    ? comparison.members.map((m) => m.code)
    : comparison.kind === "region" && comparison.isChosen && comparison.region !== null
      ? [comparison.region]
      : [];

/**
 * A council's published comparators with what its own file cannot hold: the reader's group, a
 * region asked for by name.
 */
export function withComparison(
  benchmarks: ReadonlyMap<string, BenchmarkSeries>,
  comparison: Comparison,
  seriesOf: (code: AreaCode) => readonly Series[],
): ReadonlyMap<string, BenchmarkSeries> {
  const codes = codesOfFiles(comparison);
  if (codes.length === 0) return benchmarks;
  return comparison.kind === "region"
    ? withRegionBenchmarks(benchmarks, codes.flatMap(seriesOf))
    : withGroupBenchmarks(benchmarks, new Map(codes.map((code) => [code, seriesOf(code)])));
}
