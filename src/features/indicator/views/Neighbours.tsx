import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import { Multiples } from "#charts/multiples/Multiples.tsx";
import { useSeries } from "#data/useFeed.tsx";
import type { Area } from "#domain/area.ts";
import { groupStatistic, latestOf, valueAt } from "#domain/benchmark.ts";
import type { GroupComparison } from "#domain/comparison.ts";
import { GAP_WORDS, formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { meanMeasure } from "#domain/words/beside/sayBenchmark.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import { periodLabel, shortPeriod, type PeriodId } from "#domain/calendar.ts";
import { Gap } from "#ui/Marks.tsx";
import { neighboursSheet } from "../sheets/neighboursSheet.ts";

/**
 * Ours and the ten neighbours, one scale, one line each, with the closeness word and the mean,
 * median and range.
 */
export function Neighbours({
  indicator,
  area,
  areas,
  near,
  year,
  origin,
}: {
  indicator: Indicator;
  area: Area;
  areas: readonly Area[];
  near: GroupComparison;
  year: PeriodId | null;
  origin: Provenance;
}) {
  const all = useSeries(indicator.slug);
  const period = latestOf(all.periods, year);
  if (period === null) return <p>This measure’s source has no figure yet.</p>;
  const seriesOf = (code: string) => all.byArea.get(code);
  const { statistic, words } = near;
  const members = near.members.map(({ code }) => ({
    code,
    value: valueAt(seriesOf, code, period),
  }));
  const group = groupStatistic(members.map((m) => m.value));
  const nameOf = (code: string): string => areas.find((a) => a.code === code)?.name ?? code;
  const closeness = new Map<string, string>(near.members.map((n) => [n.code, n.closeness]));
  const own = seriesOf(area.code);
  const panels = [
    ...(own
      ? [{ code: area.code, name: area.name, note: "This one", series: own, self: true }]
      : []),
    ...members.flatMap((m) => {
      const series = seriesOf(m.code);
      return series
        ? [
            {
              code: m.code,
              name: nameOf(m.code),
              note: closeness.get(m.code) ?? "",
              series,
              self: false,
            },
          ]
        : [];
    }),
  ];
  if (members.length === 0)
    return (
      <p>
        {area.name} has nobody to compare with here: {words.note}.
      </p>
    );
  const mean = meanMeasure(indicator);
  const label = periodLabel(period, all.frame);
  // The one the reader chose is said first; both stay.
  const both = [statistic, statistic === "mean" ? ("median" as const) : ("mean" as const)]
    .map((which) => `${which} ${formatValue(group[which], mean)}`)
    .join(", ");
  const said = `${words.head}: ${group.n} of ${group.of} have a figure (${words.note}): ${both}${group.min.kind === "known" ? `, from ${formatValue(group.min, indicator)} to ${formatValue(group.max, indicator)}` : ""}. ${area.name} never counts among them.`;
  const [first, last] = [all.periods[0] ?? period, all.periods.at(-1) ?? period];
  return (
    <FigureFrame
      labelledBy="neighbours"
      file={`${indicator.slug}-${area.code}-neighbours-${period}`}
      origin={origin}
      title={`${indicator.shortName}: ${area.name} and ${words.its}, ${label}`}
      finding={said}
      period={sayRange(first, last, all.frame)}
      sheet={() => neighboursSheet({ indicator, period: label, words, origin }, panels, group)}
    >
      <h2 id="neighbours">
        {words.head}, {label}
      </h2>
      <p>{said}</p>
      <p className="small" data-picture="text">
        Each line is one authority, from {shortPeriod(first, all.frame)} to{" "}
        {shortPeriod(last, all.frame)}, all on one scale; the grey line is nought.
      </p>
      <Multiples indicator={indicator} panels={panels} />
      <table className="table">
        <caption>
          {indicator.name}, {label}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.memberHead}</th>
            <th scope="col">How alike</th>
            <th scope="col" className="number">
              Value
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((m) => (
            <tr key={m.code}>
              <th scope="row">{nameOf(m.code)}</th>
              <td>{closeness.get(m.code)}</td>
              <td className="number">
                {m.value.kind === "known" ? (
                  formatValue(m.value, indicator)
                ) : (
                  <Gap>{GAP_WORDS[m.value.kind]}</Gap>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}
