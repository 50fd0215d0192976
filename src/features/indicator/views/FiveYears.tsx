import { figureCell, unitCell } from "#charts/figure/cells.ts";
import { FigureFrame } from "#charts/figure/FigureFrame.tsx";
import type { Provenance } from "#charts/figure/provenance.ts";
import type { Area } from "#domain/area.ts";
import { formatValue } from "#domain/format.ts";
import type { Indicator } from "#domain/indicator.ts";
import { sayTrend } from "#domain/words/beside/sayDifference.ts";
import { sayRange } from "#domain/words/figure/sayRange.ts";
import type { Series } from "#domain/observation.ts";
import { periodLabel } from "#domain/calendar.ts";
import { intervalOf } from "#domain/statistics/interval.ts";
import { trendOf } from "#domain/statistics/trend.ts";
import { known } from "#domain/value.ts";
import { Gap } from "#ui/Marks.tsx";

/**
 * Is a yearly figure changing? The five-year test in a sentence, and each year with the range
 * chance allows.
 */
export function FiveYears({
  indicator,
  area,
  yearly,
  origin,
}: {
  indicator: Indicator;
  area: Area;
  yearly: Series;
  origin: Provenance;
}) {
  const finer = { ...indicator, decimals: Math.max(1, indicator.decimals) };
  const years = yearly.observations.slice(-5).map((o) => ({
    o,
    label: periodLabel(o.period, yearly.frame),
    interval:
      o.value.kind === "known" ? intervalOf(indicator.unit, o.numerator, o.denominator, 95) : null,
  }));
  const said = sayTrend(trendOf(indicator.unit, yearly.observations), indicator.polarity);
  const few = "One figure a year is too few for control limits, so none are drawn.";
  return (
    <FigureFrame
      labelledBy="changing"
      file={`${indicator.slug}-${area.code}-five-years`}
      origin={origin}
      title={`${indicator.shortName}, ${area.name}: is it changing? The last five years`}
      finding={`${said} ${few}`}
      period={sayRange(years[0]?.o.period, years.at(-1)?.o.period, yearly.frame)}
      sheet={() => ({
        head: [
          "Measure",
          "Unit",
          "Area",
          "Code",
          "Period",
          "Value",
          "Numerator",
          "Denominator",
          "Lower end of the 95% interval",
          "Upper end of the 95% interval",
          "Trend",
          "Source",
          "Caution",
        ],
        rows: years.map(({ o, label, interval }) => [
          indicator.name,
          unitCell(indicator),
          area.name,
          area.code,
          label,
          figureCell(o.value),
          figureCell(o.numerator),
          figureCell(o.denominator),
          ...(interval
            ? [String(interval.lower), String(interval.upper)]
            : ["Not known", "Not known"]),
          said,
          origin.source,
          origin.caution,
        ]),
      })}
    >
      <h2 id="changing">Is it changing? The last five years</h2>
      <p>
        <strong>{said}</strong> {few}
      </p>
      <table className="table" data-picture="table">
        <caption>
          {indicator.name}, {area.name}, with the range chance allows
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="number">
              Value
            </th>
            <th scope="col" className="number">
              95% interval
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ o, label, interval }) => (
            <tr key={o.period}>
              <th scope="row">{label}</th>
              <td className="number">
                {o.value.kind === "known" ? (
                  formatValue(o.value, indicator)
                ) : (
                  <Gap>{formatValue(o.value, indicator)}</Gap>
                )}
              </td>
              <td className="number">
                {interval
                  ? `${formatValue(known(interval.lower), finer)} to ${formatValue(known(interval.upper), finer)}`
                  : "Not known"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FigureFrame>
  );
}
