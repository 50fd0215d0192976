import type { Area } from "#domain/area.ts";
import type { BenchmarkSeries } from "#domain/benchmark.ts";
import { GAP_WORDS, formatValue } from "#domain/format.ts";
import { columnHead, groupIn, type Comparison, type GroupComparison } from "#domain/comparison.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayBasis } from "#domain/words/figure/sayBasis.ts";
import { sayCount } from "#domain/words/figure/sayRow.ts";
import type { Observation, Series } from "#domain/observation.ts";
import { compareDays, lastDayOf, periodLabel } from "#domain/calendar.ts";
import type { Value } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";

type Common = {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  readonly regionName: string | null;
};

/** The comparison where it is one of councils, which have a mean, a median and a range. */
const asGroup = (comparison: Comparison): GroupComparison | null =>
  comparison.kind === "group" ? comparison : null;

const Figure = ({
  value,
  indicator,
}: {
  value: Value;
  indicator: Pick<Indicator, "unit" | "decimals">;
}) =>
  value.kind === "known" ? (
    <>{formatValue(value, indicator)}</>
  ) : (
    <Gap>{GAP_WORDS[value.kind]}</Gap>
  );

const sayStatus = (o: Observation): string =>
  [o.status === "final" ? "" : o.status === "revised" ? "Revised" : "Provisional", o.note ?? ""]
    .filter((t) => t !== "")
    .join(": ");

/** The figures of one or both sides by the day their periods end; of two for one day the first series' comes first. */
const newestFirst = (all: readonly Series[]) =>
  all
    .flatMap((of) => of.observations.map((o) => ({ o, of, day: lastDayOf(o.period, of.frame) })))
    .sort((a, b) => compareDays(b.day, a.day));

/** The chart's figures as a table, newest first; for yearly figures the comparators stand in the same row. */
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
  const council = asGroup(comparison);
  const rows = newestFirst(beside ? [series, beside] : [series]);
  const hasCount = rows.some(({ o }) => sayCount(indicator, o) !== "");
  const hasStatus = rows.some(({ o }) => sayStatus(o) !== "");
  return (
    <table className="table table-stacks">
      <caption>The same figures as a table: {area.name}</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          {beside && <th scope="col">What is counted</th>}
          <th scope="col" className="number">
            {area.name}
          </th>
          {hasCount && (
            <th scope="col" className="number">
              {indicator.unit === "percent" ? "How many of how many" : "Number"}
            </th>
          )}
          {benchmarks && (
            <th scope="col" className="number">
              England
            </th>
          )}
          {benchmarks && regionName && (
            <th scope="col" className="number">
              {regionName}
            </th>
          )}
          {benchmarks && council && (
            <th scope="col" className="number">
              {columnHead(council)}
            </th>
          )}
          {benchmarks && council && (
            <th scope="col" className="number">
              Lowest to highest
            </th>
          )}
          {hasStatus && <th scope="col">Status</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ o, of }) => {
          const mark = benchmarks?.periods.find((b) => b.period === o.period);
          const group = mark && groupIn(comparison, mark);
          return (
            <tr key={`${of.frame.basis} ${o.period}`}>
              <th scope="row">{periodLabel(o.period, of.frame)}</th>
              {beside && <td data-label="What is counted">{sayBasis(of)}</td>}
              <td className="number" data-label={area.name}>
                <Figure value={o.value} indicator={indicator} />
              </td>
              {hasCount && (
                <td className="number" data-label="Number">
                  {sayCount(indicator, o, "")}
                </td>
              )}
              {benchmarks && (
                <td className="number" data-label="England">
                  {mark && <Figure value={mark.england} indicator={indicator} />}
                </td>
              )}
              {benchmarks && regionName && (
                <td className="number" data-label={regionName}>
                  {mark && <Figure value={mark.region} indicator={indicator} />}
                </td>
              )}
              {benchmarks && council && (
                <td className="number" data-label={council.words.column}>
                  {group && (
                    <span>
                      <Figure value={group[council.statistic]} indicator={meanMeasure(indicator)} />{" "}
                      ({group.n} of {group.of})
                    </span>
                  )}
                </td>
              )}
              {benchmarks && council && (
                <td className="number" data-label="Lowest to highest">
                  {group?.min.kind === "known"
                    ? `${formatValue(group.min, indicator)} to ${formatValue(group.max, indicator)}`
                    : ""}
                </td>
              )}
              {hasStatus && <td data-label="Status">{sayStatus(o)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The figure of the group that was not chosen, shown beside the one that was. */
const OTHER = {
  mean: { key: "median", name: "Median" },
  median: { key: "mean", name: "Mean" },
} as const;

/** Published comparators of a monthly series, each on its own date. */
export function ComparatorTable({
  indicator,
  benchmarks,
  comparison,
  regionName,
}: Common & { readonly benchmarks: BenchmarkSeries }) {
  const council = asGroup(comparison);
  return (
    <table className="table table-stacks">
      <caption>Published comparators, each on its own date</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            England
          </th>
          {regionName && (
            <th scope="col" className="number">
              {regionName}
            </th>
          )}
          {council && (
            <th scope="col" className="number">
              {columnHead(council)}
            </th>
          )}
          {council && (
            <th scope="col" className="number">
              {OTHER[council.statistic].name}
            </th>
          )}
          {council && (
            <th scope="col" className="number">
              Lowest to highest
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {[...benchmarks.periods].reverse().map((mark) => {
          const group = groupIn(comparison, mark);
          return (
            <tr key={mark.period}>
              <th scope="row">{periodLabel(mark.period, benchmarks.frame)}</th>
              <td className="number" data-label="England">
                <Figure value={mark.england} indicator={indicator} />
              </td>
              {regionName && (
                <td className="number" data-label={regionName}>
                  <Figure value={mark.region} indicator={indicator} />
                </td>
              )}
              {council && (
                <td className="number" data-label={council.words.column}>
                  {group && (
                    <span>
                      <Figure value={group[council.statistic]} indicator={meanMeasure(indicator)} />{" "}
                      ({group.n} of {group.of})
                    </span>
                  )}
                </td>
              )}
              {council && (
                <td className="number" data-label={OTHER[council.statistic].name}>
                  {group && (
                    <Figure
                      value={group[OTHER[council.statistic].key]}
                      indicator={meanMeasure(indicator)}
                    />
                  )}
                </td>
              )}
              {council && (
                <td className="number" data-label="Lowest to highest">
                  {group?.min.kind === "known"
                    ? `${formatValue(group.min, indicator)} to ${formatValue(group.max, indicator)}`
                    : ""}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
