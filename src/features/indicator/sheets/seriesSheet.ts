import { figureCell, unitCell } from "#charts/figure/cells.ts";
import type { Sheet } from "#charts/figure/csv.ts";
import type { Provenance } from "#charts/figure/provenance.ts";
import { ENGLAND, type Area } from "#domain/area.ts";
import type { Benchmarks, BenchmarkSeries, Statistic } from "#domain/benchmark.ts";
import { groupIn, type Comparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Series } from "#domain/observation.ts";
import { periodLabel, type Frame } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import type { LaidCouncil } from "../laid/laidCouncils.ts";
import { FIGURE_HEAD } from "./figureHead.ts";

type Input = {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The council’s figures on every basis shown. */
  readonly series: readonly Series[];
  readonly benchmarks: BenchmarkSeries | null;
  readonly comparison: Comparison;
  readonly regionName: string | null;
  /** Councils the reader laid on the trend. */
  readonly laid: readonly LaidCouncil[];
  readonly origin: Provenance;
};

/** A part that was not asked for is left empty; any other gap keeps its words. */
const part = (value: Value): string => (value.kind === "missing" ? "" : figureCell(value));

const bothOf = (first: Statistic): readonly Statistic[] =>
  first === "mean" ? ["mean", "median"] : ["median", "mean"];

/** The council's figures and then the comparators, each with its own period, source and status. */
export function seriesSheet(input: Input): Sheet {
  const { series, benchmarks, laid } = input;
  return {
    head: [...FIGURE_HEAD, "Status", "Note", "Members with a figure", "Source", "Caution"],
    rows: [
      ...series.flatMap((one) => ownRows(input, one)),
      ...(benchmarks?.periods.flatMap((marks) => rowsBeside(input, marks, benchmarks.frame)) ?? []),
      ...laid.flatMap((one) => laidRows(input, one)),
    ],
  };
}

const ownRows = ({ indicator, area, origin }: Input, { observations, frame }: Series) =>
  observations.map((o) => [
    indicator.name,
    unitCell(indicator),
    area.name,
    area.code,
    periodLabel(o.period, frame),
    figureCell(o.value),
    part(o.numerator),
    part(o.denominator),
    o.status,
    o.note ?? "",
    "",
    origin.source,
    origin.caution,
  ]);

/** The published years of a council laid beside ours. */
const laidRows = (
  { indicator, origin }: Input,
  { name, code, series: { observations, frame } }: LaidCouncil,
) =>
  observations.map((o) => [
    indicator.name,
    unitCell(indicator),
    name,
    code,
    periodLabel(o.period, frame),
    figureCell(o.value),
    part(o.numerator),
    part(o.denominator),
    o.status,
    o.note ?? "",
    "",
    origin.source,
    "",
  ]);

/** England, the region where it is named, and a group with both its middles. */
function rowsBeside(
  { indicator, area, comparison, regionName, origin }: Input,
  marks: Benchmarks,
  frame: Frame,
): readonly (readonly string[])[] {
  const group = groupIn(comparison, marks);
  const line = (name: string, code: string, value: Value | undefined, of = "") => [
    indicator.name,
    unitCell(indicator),
    name,
    code,
    periodLabel(marks.period, frame),
    figureCell(value),
    "",
    "",
    "final",
    "",
    of,
    origin.source,
    "",
  ];
  const of = group ? `${group.n} of ${group.of}` : "";
  const { words } = comparison;
  return [
    line("England", ENGLAND, marks.england),
    ...(regionName ? [line(regionName, area.region ?? "", marks.region)] : []),
    // The one the reader chose comes first; the file has both.
    ...(comparison.kind === "group"
      ? bothOf(comparison.statistic).map((which) =>
          line(`${words.head}: ${which} (${words.note})`, "", group?.[which], of),
        )
      : []),
  ];
}
