import type { Area } from "#domain/area.ts";
import type { Benchmarks, BenchmarkSeries, GroupStatistic } from "#domain/benchmark.ts";
import { formatValue } from "#domain/format.ts";
import { columnHead, groupIn, type Comparison, type GroupComparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayBasis } from "#domain/words/figure/sayBasis.ts";
import { sayCount } from "#domain/words/figure/sayRow.ts";
import type { Observation, Series } from "#domain/observation.ts";
import { compareDays, lastDayOf, periodLabel } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import { FigureTable, type Column } from "#ui/FigureTable.tsx";
import { Figure } from "./Figure.tsx";

type Common = {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  readonly regionName: string | null;
};

const sayStatus = (o: Observation): string =>
  [o.status === "final" ? "" : o.status === "revised" ? "Revised" : "Provisional", o.note ?? ""]
    .filter((t) => t !== "")
    .join(": ");

/**
 * The figures of one or both sides by the day their periods end; of two for one day the first
 * series' comes first.
 */
const newestFirst = (all: readonly Series[]) =>
  all
    .flatMap((of) => of.observations.map((o) => ({ o, of, day: lastDayOf(o.period, of.frame) })))
    .sort((a, b) => compareDays(b.day, a.day));

type Line = { readonly o: Observation; readonly of: Series };

/**
 * The chart's figures as a table, newest first; for yearly figures the comparators stand in the
 * same row.
 */
export function SeriesTable({
  indicator,
  area,
  series,
  beside,
  benchmarks,
  comparison,
  regionName,
}: Common & {
  readonly area: Area;
  readonly series: Series;
  /** The other side of the measure, listed among the rest with its own basis. */
  readonly beside: Series | null;
  readonly benchmarks: BenchmarkSeries | null;
}) {
  const rows = newestFirst(beside ? [series, beside] : [series]);
  const hasCount = rows.some(({ o }) => sayCount(indicator, o) !== "");
  const hasStatus = rows.some(({ o }) => sayStatus(o) !== "");
  const markOf = ({ o }: Line) => benchmarks?.periods.find((b) => b.period === o.period);
  const basis: Column<Line> = {
    name: "What is counted",
    words: true,
    cell: ({ of }) => sayBasis(of),
  };
  const count: Column<Line> = {
    name: indicator.unit === "percent" ? "How many of how many" : "Number",
    label: "Number",
    cell: ({ o }) => sayCount(indicator, o, ""),
  };
  const status: Column<Line> = { name: "Status", words: true, cell: ({ o }) => sayStatus(o) };
  return (
    <FigureTable
      caption={`The same figures as a table: ${area.name}`}
      rows={rows}
      keyOf={({ o, of }) => `${of.frame.basis} ${o.period}`}
      head={{ name: "Period", cell: ({ o, of }) => periodLabel(o.period, of.frame) }}
      columns={[
        ...(beside ? [basis] : []),
        { name: area.name, cell: ({ o }) => <Figure value={o.value} of={indicator} /> },
        ...(hasCount ? [count] : []),
        ...(benchmarks
          ? comparatorColumns(markOf, { indicator, comparison, regionName }, false)
          : []),
        ...(hasStatus ? [status] : []),
      ]}
    />
  );
}

/** The figure of the group that was not chosen, shown beside the one that was. */
const OTHER = {
  mean: { key: "median", name: "Median" },
  median: { key: "mean", name: "Mean" },
} as const;

/**
 * England, the region where one is named, and a group with its range; `withBoth` shows its mean and
 * its median.
 */
function comparatorColumns<Row>(
  markOf: (row: Row) => Benchmarks | undefined,
  { indicator, comparison, regionName }: Common,
  withBoth: boolean,
): readonly Column<Row>[] {
  const figure = (name: string, pick: (mark: Benchmarks) => Value): Column<Row> => ({
    name,
    cell: (row) => {
      const mark = markOf(row);
      return mark && <Figure value={pick(mark)} of={indicator} />;
    },
  });
  return [
    figure("England", (mark) => mark.england),
    ...(regionName ? [figure(regionName, (mark) => mark.region)] : []),
    ...(comparison.kind === "group"
      ? groupColumns(
          (row: Row) => {
            const mark = markOf(row);
            return mark && groupIn(comparison, mark);
          },
          indicator,
          comparison,
          withBoth,
        )
      : []),
  ];
}

function groupColumns<Row>(
  groupOf: (row: Row) => GroupStatistic | undefined,
  indicator: Indicator,
  comparison: GroupComparison,
  withBoth: boolean,
): readonly Column<Row>[] {
  const { statistic, words } = comparison;
  const other = OTHER[statistic];
  const both: Column<Row> = {
    name: other.name,
    cell: (row) => {
      const group = groupOf(row);
      return group && <Figure value={group[other.key]} of={meanMeasure(indicator)} />;
    },
  };
  return [
    {
      name: columnHead(comparison),
      label: words.column,
      cell: (row) => {
        const group = groupOf(row);
        return (
          group && (
            <span>
              <Figure value={group[statistic]} of={meanMeasure(indicator)} /> ({group.n} of{" "}
              {group.of})
            </span>
          )
        );
      },
    },
    ...(withBoth ? [both] : []),
    {
      name: "Lowest to highest",
      cell: (row) => {
        const group = groupOf(row);
        return group?.min.kind === "known"
          ? `${formatValue(group.min, indicator, "exact")} to ${formatValue(group.max, indicator, "exact")}`
          : "";
      },
    },
  ];
}

/** Published comparators of a monthly series, each on its own date. */
export const ComparatorTable = ({
  benchmarks,
  ...common
}: Common & { readonly benchmarks: BenchmarkSeries }) => (
  <FigureTable
    caption="Published comparators, each on its own date"
    rows={[...benchmarks.periods].reverse()}
    keyOf={(mark) => mark.period}
    head={{ name: "Period", cell: (mark) => periodLabel(mark.period, benchmarks.frame) }}
    columns={comparatorColumns((mark: Benchmarks) => mark, common, true)}
  />
);
